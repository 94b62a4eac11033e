#include "tools/lintel/disk_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace lintel::cli {
namespace {

constexpr std::size_t kChunkBytes = 64u << 10;

// The system's words for errno, in lower case.
std::string SystemError() {
  std::string text = std::strerror(errno);
  if (!text.empty() && 'A' <= text[0] && text[0] <= 'Z') text[0] += 'a' - 'A';
  return text;
}

// Closes the descriptor at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { Close(); }

  int number() const { return number_; }

  bool Close() {
    const bool closed = number_ < 0 || close(number_) == 0;
    number_ = -1;
    return closed;
  }

 private:
  int number_;
};

// All bytes up to the end, or one more than are wanted. Nearly every file is one chunk, so that its
// size need not be asked for.
std::optional<std::string> ReadAll(int descriptor, std::string& error) {
  std::array<char, kChunkBytes> chunk;
  std::string text;
  while (text.size() <= kMaxInputBytes) {
    const ssize_t got = read(descriptor, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      error = SystemError();
      return std::nullopt;
    }
    if (got == 0) break;
    text.append(chunk.data(), static_cast<std::size_t>(got));
  }
  text.resize(std::min(text.size(), kMaxInputBytes + 1));
  return text;
}

bool WriteAll(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool MakeDirectoriesAbove(const std::string& path) {
  for (std::size_t slash = path.find('/', 1); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    if (mkdir(path.substr(0, slash).c_str(), 0777) != 0 && errno != EEXIST) return false;
  }
  return true;
}

// Where the path leads with links followed, so that writing does not replace a link by a file.
std::string Resolve(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? std::string(real.get()) : path;
}

// The rights that a new file is to have. Asking for the mask means to set it for a moment, so it
// is asked for once.
mode_t NewFileMode() {
  static const mode_t mask = [] {
    const mode_t set = umask(0);
    umask(set);
    return set;
  }();
  return 0666 & ~mask;
}

// What a directory's entry is that does not say it: a link, or any on some file systems. Links to
// directories, and what is neither file nor directory, are left alone.
Files::Kind KindBelow(const std::string& path) {
  struct stat itself;
  struct stat target;
  if (lstat(path.c_str(), &itself) != 0 || stat(path.c_str(), &target) != 0) {
    return Files::Kind::kMissing;
  }
  if (S_ISREG(target.st_mode)) return Files::Kind::kFile;
  return S_ISDIR(itself.st_mode) ? Files::Kind::kDirectory : Files::Kind::kMissing;
}

}  // namespace

Files::Kind DiskFiles::KindOf(const std::string& path) {
  struct stat status;
  if (stat(path.c_str(), &status) != 0) return Kind::kMissing;
  return S_ISDIR(status.st_mode) ? Kind::kDirectory : Kind::kFile;
}

std::optional<std::vector<Files::Entry>> DiskFiles::List(const std::string& directory,
                                                         std::string& error) {
  const std::unique_ptr<DIR, int (*)(DIR*)> handle(opendir(directory.c_str()), &closedir);
  if (!handle) {
    error = SystemError();
    return std::nullopt;
  }
  std::vector<Entry> entries;
  while (const dirent* entry = readdir(handle.get())) {
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    Kind kind = Kind::kMissing;
    if (entry->d_type == DT_DIR) kind = Kind::kDirectory;
    if (entry->d_type == DT_REG) kind = Kind::kFile;
    if (entry->d_type == DT_LNK || entry->d_type == DT_UNKNOWN) {
      kind = KindBelow(directory + '/' + std::string(name));
    }
    entries.push_back({std::string(name), kind});
  }
  std::ranges::sort(entries, {}, &Entry::name);
  return entries;
}

std::optional<std::string> DiskFiles::Read(const std::string& path, std::string& error) {
  Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) {
    error = SystemError();
    return std::nullopt;
  }
  return ReadAll(file.number(), error);
}

std::optional<std::string> DiskFiles::ReadStandardInput(std::string& error) {
  return ReadAll(STDIN_FILENO, error);
}

bool DiskFiles::Write(const std::string& path, std::string_view text, std::string& error) {
  struct stat status;
  bool exists = lstat(path.c_str(), &status) == 0;
  std::string target = path;
  if (exists && S_ISLNK(status.st_mode)) {
    target = Resolve(path);
    exists = stat(target.c_str(), &status) == 0;
  }
  // A device or a pipe is written to; only a file can be replaced.
  if (exists && !S_ISREG(status.st_mode)) {
    Descriptor device(open(target.c_str(), O_WRONLY | O_CLOEXEC));
    if (device.number() >= 0 && WriteAll(device.number(), text)) return true;
    error = SystemError();
    return false;
  }

  std::string temporary = target + ".XXXXXX";
  int descriptor = mkstemp(temporary.data());
  // The folder is there for every file but its first.
  if (descriptor < 0 && errno == ENOENT && MakeDirectoriesAbove(target)) {
    temporary = target + ".XXXXXX";
    descriptor = mkstemp(temporary.data());
  }
  Descriptor file(descriptor);
  const mode_t mode = exists ? status.st_mode & 07777 : NewFileMode();
  const bool written = file.number() >= 0 && WriteAll(file.number(), text) &&
                       fchmod(file.number(), mode) == 0 && file.Close() &&
                       rename(temporary.c_str(), target.c_str()) == 0;
  if (!written) {
    error = SystemError();
    if (file.number() >= 0) unlink(temporary.c_str());
  }
  return written;
}

}  // namespace lintel::cli
