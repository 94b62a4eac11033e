#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic.h"
#include "compiler/source/source_map.h"
#include "tools/lintel/files.h"
#include "tools/lintel/inputs.h"

namespace lintel::cli {

// A file of a run and what came out of it.
struct RuleFile {
  Input input;
  FileId id{};
  Compilation compilation;
  std::vector<Diagnostic> diagnostics;  // in no order
  bool is_unreadable = false;           // its bytes could not be had; reported
  bool is_passed_over = false;          // found in a folder, and no rule file after all
  bool is_let_go = false;               // its rules were there, and are no longer

  // Whether there is something to look at.
  bool is_read() const { return !is_unreadable && !is_passed_over; }
};

// All files of a run, in path order.
class RuleFiles {
 public:
  // Finds the files, and reads the user's schema.
  RuleFiles(const InputOptions& options, Files& files);

  // Whether there is something to do. What stands in the way is said on `err`: a schema that
  // cannot be read as one, or paths that led to no file and to no error.
  bool IsReady(Stream& err) const;

  // Reads every file, on several threads, and calls `work` with each rule file whose bytes
  // could be had on the thread that read it.
  void ReadAll(Files& files, Stream& err, const std::function<void(RuleFile&)>& work);

  // Reads and compiles every file, on several threads, and calls `work` with each on the thread
  // that compiled it. Some neighbours are compiled before `work` is called with the first of them,
  // so that the code of either stays in the processor's caches.
  void CompileAll(Files& files, Stream& err, const std::function<void(RuleFile&)>& work);

  // Gives back the memory of the file's rules, for those who keep none of them.
  static void LetGo(RuleFile& file);

  // Compiles the files that were let go once more; what was found in them is not found again.
  void TakeBack(Stream& err);

  // Takes in a file that is no rule file, such as one of options, so that findings can point into
  // it. To be called before any file is read.
  FileId AddSource(std::string path, std::string text) {
    return sources_.Add(std::move(path), std::move(text));
  }

  // Whether a file or a rule could not be read, so that the exit code must be 2.
  bool HasUnreadable() const;

  // How many rules were compiled, and how many could not be read.
  std::size_t RuleCount() const;
  std::size_t UnreadableCount() const;

  // Whether the files, all compiled, hold nothing: no rule and nothing that failed to be one.
  bool HasNoRules() const { return RuleCount() == 0 && UnreadableCount() == 0; }

  // Whether there is no rule that anything could be written of: none, or libraries alone.
  bool HasNothingToWrite() const;

  // Takes the findings of all files, sorted for output.
  std::vector<Diagnostic> TakeDiagnostics();

  const SourceMap& sources() const { return sources_; }
  const analysis::Surroundings& surroundings() const { return surroundings_; }
  std::vector<RuleFile>& files() { return files_; }
  const std::vector<RuleFile>& files() const { return files_; }

 private:
  // Hands the file's bytes to the source map; reports where they cannot be had.
  void ReadOne(RuleFile& file, Files& files);

  SourceMap sources_;
  std::unique_ptr<const schema::Catalog> catalog_;  // where the user has a schema
  analysis::Surroundings surroundings_;
  std::vector<RuleFile> files_;
  std::string refusal_;  // why there is nothing to do
  unsigned jobs_;
};

// The sentence for a run whose files hold neither a rule nor an error: nothing was looked at, and
// that must not pass for a clean result.
std::string NoRulesMessage(const RuleFiles& run);

}  // namespace lintel::cli
