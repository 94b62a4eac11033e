#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::tests {

// One command of a case and what it printed.
struct Section {
  std::string command;              // the arguments as written after `---- `
  std::vector<std::string> output;  // its lines, without the comment marks
};

// A golden case: a file that is the input and, below a line `// ====` or `# ====`, says what each
// command prints about it. Of a folder it is the file `case.txt`: there the input is a description
// and the other files of the folder are what the commands see.
struct GoldenCase {
  std::string name;     // the file's name, which the command gets
  std::string input;    // every byte above the marker
  std::string comment;  // `//` or `#`
  std::vector<Section> sections;
};

// Reads a case; false with the reason in `error` if there is no marker or no command.
bool ParseCase(std::string_view name, std::string_view text, GoldenCase& parsed,
               std::string& error);

// The case as a file again.
std::string WriteCase(const GoldenCase& golden_case);

// The files of a folder case, by their path below the folder.
using CaseFiles = std::map<std::string, std::string>;

// Runs the section's command in this process, over `files` or, if it is null, over the case's own
// input. The lines of both streams, then each file that was written, then `exit N` unless it is 0;
// `(no output)` if nothing of that happened.
std::vector<std::string> RunSection(const GoldenCase& golden_case, const Section& section,
                                    const CaseFiles* files);

}  // namespace lintel::tests
