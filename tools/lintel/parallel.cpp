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

constexpr std::size_t kMostTogether = 64;
constexpr std::size_t kTurnsPerThread = 8;

std::size_t ThreadCount(std::size_t count, unsigned jobs) {
  if (jobs == 0) jobs = std::max(1u, std::thread::hardware_concurrency());
  return std::clamp<std::size_t>(count, 1, jobs);
}

void TakeTurns(std::size_t count, std::size_t together, std::size_t thread_count, Stream& err,
               const std::function<void(std::size_t, std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> done = 0;
  Progress progress(count, err);
  const auto take_turns = [&](Progress* shown) {
    for (std::size_t i = next.fetch_add(together); i < count; i = next.fetch_add(together)) {
      const std::size_t end = std::min(count, i + together);
      work(i, end);
      const std::size_t finished = done += end - i;
      if (shown != nullptr) shown->Update(finished);
    }
  };

  std::vector<std::thread> threads;
  threads.reserve(thread_count - 1);
  while (threads.size() < thread_count - 1) threads.emplace_back(take_turns, nullptr);
  take_turns(&progress);
  for (std::thread& thread : threads) thread.join();
}

}  // namespace

void ForEachIndex(std::size_t count, unsigned jobs, Stream& err,
                  const std::function<void(std::size_t)>& work) {
  TakeTurns(count, 1, ThreadCount(count, jobs), err,
            [&](std::size_t begin, std::size_t) { work(begin); });
}

void ForEachRange(std::size_t count, unsigned jobs, Stream& err,
                  const std::function<void(std::size_t, std::size_t)>& work) {
  const std::size_t thread_count = ThreadCount(count, jobs);
  const std::size_t together =
      std::clamp<std::size_t>(count / (thread_count * kTurnsPerThread), 1, kMostTogether);
  TakeTurns(count, together, thread_count, err, work);
}

}  // namespace lintel::cli
