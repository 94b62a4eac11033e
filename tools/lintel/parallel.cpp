#include "tools/lintel/parallel.h"

#include <fmt/core.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace lintel::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kQuietFor = std::chrono::seconds(1);
constexpr auto kRedrawEvery = std::chrono::milliseconds(100);

// A line that overwrites itself, and disappears when all is done.
class Progress {
 public:
  Progress(std::size_t count, Stream& stream) : count_(count), stream_(stream) {}

  ~Progress() {
    if (shown_) stream_.Write("\r\x1b[K");
  }

  void Update(std::size_t done) {
    if (!stream_.IsTerminal() || Clock::now() < next_) return;
    next_ = Clock::now() + kRedrawEvery;
    shown_ = true;
    stream_.Write(fmt::format("\r{} of {} files", done, count_));
  }

 private:
  std::size_t count_;
  Stream& stream_;
  Clock::time_point next_ = Clock::now() + kQuietFor;
  bool shown_ = false;
};

}  // namespace

void ForEachIndex(std::size_t count, unsigned jobs, Stream& err,
                  const std::function<void(std::size_t)>& work) {
  if (jobs == 0) jobs = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t helpers = std::min<std::size_t>(jobs, count) - (count == 0 ? 0 : 1);

  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> done = 0;
  Progress progress(count, err);
  const auto take_turns = [&](Progress* shown) {
    for (std::size_t i = next++; i < count; i = next++) {
      work(i);
      const std::size_t finished = ++done;
      if (shown != nullptr) shown->Update(finished);
    }
  };

  std::vector<std::thread> threads;
  threads.reserve(helpers);
  for (std::size_t i = 0; i < helpers; ++i) threads.emplace_back(take_turns, nullptr);
  take_turns(&progress);
  for (std::thread& thread : threads) thread.join();
}

}  // namespace lintel::cli
