#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace lintel::tests {

// Codes that need no golden case and no working examples, each with the reason.
using Exemptions = std::map<std::string, std::string>;

// Holds every diagnostic of the program to its contract, given the golden cases: codes and names
// are well formed and unique, every field is filled in, the bad example is reported and the good
// one is not, every check has a golden case that fires and one that is silent under
// `lint/<name>/`, and every diagnostic is printed by some case. One line per violation.
std::vector<std::string> CheckRegistry(const std::filesystem::path& cases,
                                       std::span<const std::filesystem::path> all_cases,
                                       const Exemptions& exemptions);

// Reads lines `CODE reason`; lines that start with `#` are comments.
Exemptions ReadExemptions(const std::filesystem::path& path);

}  // namespace lintel::tests
