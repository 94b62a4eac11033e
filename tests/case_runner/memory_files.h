#pragma once

#include <map>

#include "tools/lintel/files.h"

namespace lintel::tests {

// Files that live in memory, for running the commands without a disk.
class MemoryFiles : public cli::Files {
 public:
  // Puts a file there as if it had always been.
  void Add(std::string path, std::string text) { texts_[std::move(path)] = std::move(text); }

  // What `-` reads.
  void SetStandardInput(std::string text) { standard_input_ = std::move(text); }

  // What was written since, by path.
  const std::map<std::string, std::string>& written() const { return written_; }

  Kind KindOf(const std::string& path) override;
  std::optional<std::vector<Entry>> List(const std::string& directory, std::string& error) override;
  std::optional<std::string> Read(const std::string& path, std::string& error) override;
  std::optional<std::string> ReadStandardInput(std::string& error) override;
  bool Write(const std::string& path, std::string_view text, std::string& error) override;

 private:
  std::map<std::string, std::string> texts_;
  std::map<std::string, std::string> written_;
  std::string standard_input_;
};

// A stream that keeps what is written to it.
class MemoryStream : public cli::Stream {
 public:
  void Write(std::string_view text) override { text_ += text; }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace lintel::tests
