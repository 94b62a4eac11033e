#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compiler/diagnostics/diagnostic.h"
#include "compiler/schema/catalog.h"

namespace lintel::cli {

// Which files to read, and the tables to read them with: what commands over files share.
struct InputOptions {
  std::vector<std::string> paths;            // files, directories, `-`
  std::vector<std::string> patterns;         // -P: of a directory, only files of such a name
  std::string stdin_filename;                // what to call `-`; its extension says the format
  unsigned jobs = 0;                         // threads; 0: as many as the machine has
  std::vector<std::string> schemas;          // --schema: files with the user's tables and functions
  bool no_builtin_schema = false;            // know only those
  std::optional<schema::Platform> platform;  // none: any on which a rule makes sense
};

// How findings are printed.
enum class OutputFormat : std::uint8_t { kText, kJson, kSarif };

// `lintel check`.
struct CheckOptions {
  InputOptions input;
  OutputFormat format = OutputFormat::kText;
  bool fix = false;           // --fix: apply the safe fixes
  bool unsafe_fixes = false;  // --unsafe-fixes: the unsafe ones as well
  bool diff = false;          // --diff: show what --fix would change, write nothing
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  Severity fail_on = Severity::kWarning;
};

// `lintel convert`.
struct ConvertOptions {
  // What makes the exit code 1: a refused rule, a lossy one as well, or neither.
  enum class FailOn : std::uint8_t { kNone, kRefused, kLossy };

  InputOptions input;
  std::string target;
  std::string format;
  std::string output;  // -o; empty: the standard output
  std::string report;  // --report: the file for what became of every rule; empty: none
  FailOn fail_on = FailOn::kRefused;
  std::vector<std::string> pipelines;          // --pipeline FILE
  std::vector<std::string> target_options;     // -O NAME=VALUE
  bool allow_lossy = false;                    // --allow-lossy
  std::vector<std::string> mapping_files;      // --mapping FILE
  std::vector<std::string> placeholders;       // --placeholder NAME=VALUE
  std::vector<std::string> placeholder_files;  // --placeholders FILE
};

// `lintel doc`.
struct DocOptions {
  InputOptions input;
  std::string output;
};

// `lintel ir`.
struct IrOptions {
  InputOptions input;
  OutputFormat format = OutputFormat::kText;
  bool columns = false;  // the columns of each stage, not the stages
};

// `lintel fmt`.
struct FmtOptions {
  InputOptions input;
  bool check = false;  // --check: name the files that would change, write nothing
  bool diff = false;   // --diff: show what would change, write nothing
};

// `lintel explain`.
struct ExplainOptions {
  std::string what;  // a code or a name
};

// `lintel list`.
struct ListOptions {
  std::string what;  // targets, checks, formats
  std::string name;  // of a target that is shown in full; empty: all
};

// One command with its options.
using Command = std::variant<CheckOptions, ConvertOptions, DocOptions, FmtOptions, IrOptions,
                             ExplainOptions, ListOptions>;

// What the arguments ask for: a command, or a text to print (help, version, an error).
struct ParsedArguments {
  std::optional<Command> command;
  std::string text;
  bool is_error = false;  // the text goes to the error stream, the exit code is 2
};

}  // namespace lintel::cli
