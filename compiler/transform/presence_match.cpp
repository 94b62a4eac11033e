#include <algorithm>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Whether a field has a value at all.
namespace lintel::transform {

using ir::MatchOperator;
using schema::FieldKind;
using schema::FieldMapping;

Alternatives ColumnMatcher::MatchPresenceBesideHyphens(bool is_present, ir::Text column) {
  const auto test = [&](MatchOperator op, std::string_view text) {
    return Atom{.column = column, .op = op, .value = ir::Value{{}, Literal(text, arena())}};
  };
  // Another character, or more than one.
  if (is_present) return One(test(MatchOperator::kRegex, "[^-]|.."));
  Alternatives absent = One({.column = column, .op = MatchOperator::kIsEmpty});
  absent.push_back({test(MatchOperator::kEquals, "-")});
  return absent;
}

Alternatives ColumnMatcher::MatchPresence(bool is_present, const FieldMapping& written) {
  if (written.kind == FieldKind::kNamedTwice) {
    return One({.column = written.columns[0],
                .op = is_present ? MatchOperator::kIsNotEmpty : MatchOperator::kIsEmpty});
  }
  if (written.kind == FieldKind::kFolder) {
    return One({.column = written.columns[1],
                .op = is_present ? MatchOperator::kIsNotEmpty : MatchOperator::kIsEmpty});
  }
  const FieldMapping mapping = Flattened(written);
  if (mapping.has_hyphens) return MatchPresenceBesideHyphens(is_present, mapping.columns[0]);
  const bool is_number = mapping.kind == FieldKind::kNumber || mapping.each == FieldKind::kNumber;
  const MatchOperator op =
      is_present ? (is_number ? MatchOperator::kIsNotNull : MatchOperator::kIsNotEmpty)
                 : (is_number ? MatchOperator::kIsNull : MatchOperator::kIsEmpty);
  std::vector<std::string_view> columns = mapping.any;
  if (mapping.kind == FieldKind::kHashes) {
    columns.assign(mapping.columns.begin(), mapping.columns.end());
    std::erase(columns, "");
  }
  if (columns.empty()) return One({.column = mapping.columns[0], .op = op});
  Alternatives alternatives;
  for (const ir::Text column : columns) {
    Atom atom{.column = column, .op = op};
    if (is_present || alternatives.empty()) {
      alternatives.push_back({std::move(atom)});
    } else {
      alternatives[0].push_back(std::move(atom));
    }
  }
  return alternatives;
}

}  // namespace lintel::transform
