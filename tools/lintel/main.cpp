#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "tools/lintel/cli.h"
#include "tools/lintel/disk_files.h"

namespace {

constexpr std::size_t kBufferBytes = 64u << 10;

// A stream of the process, with a buffer unless somebody looks at it.
class DescriptorStream : public lintel::cli::Stream {
 public:
  explicit DescriptorStream(int descriptor)
      : descriptor_(descriptor), is_terminal_(isatty(descriptor) == 1) {}

  void Write(std::string_view text) override {
    buffer_.append(text);
    if (is_terminal_ || buffer_.size() >= kBufferBytes) Flush();
  }

  bool IsTerminal() const override { return is_terminal_; }

  bool WantsColour() const override {
    const char* no_colour = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return is_terminal_ && (no_colour == nullptr || *no_colour == '\0') &&
           (terminal == nullptr || std::strcmp(terminal, "dumb") != 0);
  }

  // Writes what is left; the number of the first error of all writing, or 0.
  int Flush() {
    std::string_view rest = buffer_;
    while (!rest.empty() && error_ == 0) {
      const ssize_t written = write(descriptor_, rest.data(), rest.size());
      if (written >= 0) rest.remove_prefix(static_cast<std::size_t>(written));
      if (written < 0 && errno != EINTR) error_ = errno;
    }
    buffer_.clear();
    return error_;
  }

 private:
  int descriptor_;
  bool is_terminal_;
  int error_ = 0;
  std::string buffer_;
};

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
  lintel::cli::DiskFiles files;
  DescriptorStream out(STDOUT_FILENO);
  DescriptorStream err(STDERR_FILENO);
  int code = lintel::cli::RunCli(args, files, out, err);
  if (const int error = out.Flush(); error != 0) {
    err.Write(
        fmt::format("lintel: cannot write to the standard output: {}\n", std::strerror(error)));
    code = lintel::cli::kFailed;
  }
  err.Flush();
  // The process's memory goes back to the system at once; freeing it rule by rule takes longer.
  std::_Exit(code);
}
