#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "compiler/ir/pipeline.h"
#include "compiler/transform/sigma_text.h"

namespace lintel::transform {

// What becomes of a string that is written out; nothing where it stays.
using ChangeText = std::function<std::optional<std::vector<SigmaText>>(const SigmaText&)>;

// Changes the indicator's strings, after the encodings that its modifiers ask for; whether any
// changed. `with_numbers`: numbers are strings here.
bool ChangeStrings(ir::Indicator& indicator, bool with_numbers, const ChangeText& change,
                   TextArena& arena);

// `replace_string`: each part that the expression matches, as Python's `re.sub` has it. What it
// does not match keeps its meaning; `*` and `?` of the replacement are wildcards, unless
// `skip_special` takes the plain parts only and `interpret_special` is not given.
std::optional<std::vector<SigmaText>> Replace(const ir::pipeline::ReplaceString& item,
                                              const SigmaText& text);

// Why the replacement cannot be used: it names a group that the expression does not have, or
// an escape that Python has and Lintel has not.
std::optional<std::string> ReplacementFault(const ir::pipeline::ReplaceString& item);

// `map_string`: the texts that a whole string becomes.
std::optional<std::vector<SigmaText>> Map(const ir::pipeline::MapString& item,
                                          const SigmaText& text);

// `set_value`: whatever was compared, the field is compared with the value now.
void SetValueOf(ir::Indicator& indicator, const ir::pipeline::SetValue& set);

// `case`: letters of ASCII.
std::optional<std::vector<SigmaText>> InCase(bool upper, const SigmaText& text);

}  // namespace lintel::transform
