// Checks the data files under compiler/schema/data and writes them as C++ arrays; run by the build.

#include <fmt/core.h>

#include <cstdio>
#include <filesystem>

#include "tools/tablegen/data_file.h"
#include "tools/tablegen/tables.h"
#include "tools/tablegen/topics.h"

int main(int argc, char** argv) {
  using namespace lintel::tablegen;
  if (argc != 3) {
    fmt::print(stderr, "usage: tablegen DATA OUT\n");
    return 2;
  }
  const Folders folders{argv[1], argv[2]};
  std::filesystem::create_directories(folders.out);

  Errors errors;
  const Catalog catalog = ReadTables(folders.data, errors);
  ConvertAttack(folders, errors);
  ConvertConnectors(folders, errors);
  ConvertEvents(folders, catalog, errors);
  ConvertActionTypes(folders, catalog, errors);
  ConvertFunctions(folders, errors);
  ConvertForeignFields(folders, catalog, errors);
  ConvertTitleWords(folders, errors);
  ConvertSigmaMapping(folders, catalog, errors);
  if (errors.lines().empty()) WriteTables(catalog, folders.out);
  for (const std::string& line : errors.lines()) fmt::print(stderr, "{}\n", line);
  return errors.lines().empty() ? 0 : 1;
}
