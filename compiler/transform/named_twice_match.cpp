#include <fmt/core.h>

#include <string>
#include <string_view>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Paths behind which some rows have the file's name once more: `C:\a\b.exe\b.exe` for `C:\a\b.exe`.
// Most tests can be made of the column as it is, which is cheaper and reads better than to compute
// the path.
namespace lintel::transform {
namespace {

using ir::Indicator;
using ir::MatchOperator;
using ir::Value;

// Whether no text of this kind begins in a path and ends in the name behind it, unless a file had
// the path of a folder.
bool StaysInPath(std::string_view text) {
  const std::size_t last = text.find_last_of("\\/");
  if (last == std::string_view::npos || last == 0) return true;
  const std::string_view front = text.substr(0, last);
  const std::string_view back = text.substr(last + 1);
  const std::size_t before = front.find_last_of("\\/");
  if (before == std::string_view::npos || before + 1 == last) return false;
  // `\Windows\Prefetch\` is a folder's path; in `\a\b` the file would be called `a` and begin with
  // `b`.
  if (back.empty()) return before > 0;
  return !StartsWithIgnoringCase(front.substr(before + 1), back);
}

}  // namespace

bool ColumnMatcher::MatchNamedTwice(const Indicator& indicator, const Value& value,
                                    const schema::FieldMapping& mapping, Alternatives& to) {
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  const std::optional<ir::Text> text = string == nullptr ? std::nullopt : PlainText(*string);
  if (!text || text->empty()) return false;
  const bool is_part = indicator.op == MatchOperator::kContains;
  const bool is_end = indicator.op == MatchOperator::kEndsWith;
  if (is_part && !StaysInPath(*text)) return false;
  if (!is_part && !is_end && indicator.op != MatchOperator::kStartsWith &&
      indicator.op != MatchOperator::kEquals) {
    return false;
  }
  to.tests.push_back({.column = mapping.columns[0], .op = indicator.op, .value = value});
  if (is_part || indicator.op == MatchOperator::kStartsWith) return true;
  const std::size_t last = text->find_last_of("\\/");
  if (last == ir::Text::npos || last + 1 == text->size() || (is_end && last == 0)) return true;
  const std::string twice = fmt::format("{}{}", *text, text->substr(last));
  to.tests.push_back(
      {.column = mapping.columns[0], .op = indicator.op, .value = Instead(value, twice)});
  return true;
}

}  // namespace lintel::transform
