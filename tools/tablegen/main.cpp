// Checks the data files under compiler/schema/data and writes them as C++ arrays; run by the build.

#include <fmt/core.h>

#include <cstdio>
#include <filesystem>

#include "tools/tablegen/data_file.h"
#include "tools/tablegen/tables.h"

int main(int argc, char** argv) {
  using namespace lintel::tablegen;
  if (argc != 3) {
    fmt::print(stderr, "usage: tablegen DATA OUT\n");
    return 2;
  }
  const std::filesystem::path data = argv[1];
  const std::filesystem::path out = argv[2];

  Errors errors;
  const Catalog catalog = ReadTables(data, errors);
  for (const std::string& line : errors.lines()) fmt::print(stderr, "{}\n", line);
  if (!errors.lines().empty()) return 1;

  std::filesystem::create_directories(out);
  WriteTables(catalog, out);
  return 0;
}
