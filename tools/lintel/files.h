#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::cli {

// Files larger than this are refused (F002).
inline constexpr std::size_t kMaxInputBytes = 32u << 20;

// What the commands see of the file system, so that tests can run them without a disk. Paths are
// as the user writes them, with `/`. Every failure leaves a plain phrase in `error`, such as
// `permission denied`. Read(), List() and KindOf() may be called by several threads at once.
class Files {
 public:
  enum class Kind { kMissing, kFile, kDirectory };

  // One name in a directory. A link to a directory is kMissing: recursing through it could go
  // round in circles; so is what is no file, such as a pipe: reading it could wait for ever.
  struct Entry {
    std::string name;
    Kind kind = Kind::kFile;
  };

  virtual ~Files() = default;

  // What the path is; links are followed.
  virtual Kind KindOf(const std::string& path) = 0;

  // What the directory holds, sorted by name.
  virtual std::optional<std::vector<Entry>> List(const std::string& directory,
                                                 std::string& error) = 0;

  // All bytes of the file; of one that is too large (a device never ends) kMaxInputBytes + 1.
  virtual std::optional<std::string> Read(const std::string& path, std::string& error) = 0;

  // All bytes of the standard input, with the same limit.
  virtual std::optional<std::string> ReadStandardInput(std::string& error) = 0;

  // Writes the file whole or not at all, with the directories above it; keeps the access rights
  // of a file that was there.
  virtual bool Write(const std::string& path, std::string_view text, std::string& error) = 0;
};

// One of the two output streams.
class Stream {
 public:
  virtual ~Stream() = default;

  virtual void Write(std::string_view text) = 0;

  // Whether a person looks at it: progress is shown only there.
  virtual bool IsTerminal() const { return false; }

  // Whether to colour what is written: a terminal, and NO_COLOR is not set.
  virtual bool WantsColour() const { return false; }
};

}  // namespace lintel::cli
