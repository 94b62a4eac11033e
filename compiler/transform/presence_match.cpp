#include <algorithm>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Whether a field has a value at all.
namespace lintel::transform {

using ir::MatchOperator;
using schema::FieldKind;
using schema::FieldMapping;

bool ColumnMatcher::MatchPresenceBesideHyphens(bool is_present, ir::Text column, Alternatives& to) {
  const auto add = [&](MatchOperator op, std::string_view text) {
    to.tests.push_back(
        {.column = column, .op = op, .value = ir::Value{{}, Literal(text, arena())}});
  };
  if (is_present) {
    add(MatchOperator::kRegex, "[^-]|..");  // another character, or more than one
  } else {
    to.tests.push_back({.column = column, .op = MatchOperator::kIsEmpty});
    add(MatchOperator::kEquals, "-");
  }
  return true;
}

bool ColumnMatcher::MatchPresence(bool is_present, const FieldMapping& written, Alternatives& to) {
  const MatchOperator of_text = is_present ? MatchOperator::kIsNotEmpty : MatchOperator::kIsEmpty;
  if (written.kind == FieldKind::kNamedTwice || written.kind == FieldKind::kFolder) {
    const bool is_folder = written.kind == FieldKind::kFolder;
    to.tests.push_back({.column = written.columns[is_folder ? 1 : 0], .op = of_text});
    return true;
  }
  const FieldMapping mapping = Flattened(written);
  if (mapping.has_hyphens) return MatchPresenceBesideHyphens(is_present, mapping.columns[0], to);
  const bool is_number = mapping.kind == FieldKind::kNumber || mapping.each == FieldKind::kNumber;
  const MatchOperator of_number = is_present ? MatchOperator::kIsNotNull : MatchOperator::kIsNull;
  const MatchOperator op = is_number ? of_number : of_text;
  std::vector<std::string_view> columns = mapping.any;
  if (mapping.kind == FieldKind::kHashes) {
    columns.assign(mapping.columns.begin(), mapping.columns.end());
    std::erase(columns, "");
  }
  if (columns.empty()) columns.push_back(mapping.columns[0]);
  std::vector<Atom> atoms;
  for (const ir::Text column : columns) atoms.push_back({.column = column, .op = op});
  if (is_present || atoms.size() == 1) {
    std::ranges::move(atoms, std::back_inserter(to.tests));
  } else {
    to.groups.push_back(std::move(atoms));
  }
  return true;
}

}  // namespace lintel::transform
