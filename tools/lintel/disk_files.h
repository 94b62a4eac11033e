#pragma once

#include "tools/lintel/files.h"

namespace lintel::cli {

// The real file system, through POSIX calls: the standard library's streams and paths would cost
// start-up time.
class DiskFiles : public Files {
 public:
  Kind KindOf(const std::string& path) override;
  std::optional<std::vector<Entry>> List(const std::string& directory, std::string& error) override;
  std::optional<std::string> Read(const std::string& path, std::string& error) override;
  std::optional<std::string> ReadStandardInput(std::string& error) override;
  bool Write(const std::string& path, std::string_view text, std::string& error) override;
};

}  // namespace lintel::cli
