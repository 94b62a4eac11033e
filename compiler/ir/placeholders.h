#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "compiler/ir/value.h"
#include "compiler/source/text_arena.h"

namespace lintel::ir {

// One value of a placeholder: as it was written, which is what a regular expression gets, and read
// as a Sigma string with its wildcards, which is what any other value gets.
struct PlaceholderValue {
  Text text;
  StringValue pattern;
};

// What the user says that the placeholders (`%name%`) of Sigma's modifier `expand` stand for.
struct Placeholders {
  std::map<std::string, std::vector<PlaceholderValue>, std::less<>> values;  // by name
  std::shared_ptr<TextArena> arena = std::make_shared<TextArena>();          // of the texts
};

}  // namespace lintel::ir
