#include <fmt/core.h>

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

std::optional<Alternatives> ColumnMatcher::MatchNamedTwice(const Indicator& indicator,
                                                           const Value& value,
                                                           const schema::FieldMapping& mapping) {
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  const std::optional<ir::Text> text = string == nullptr ? std::nullopt : PlainText(*string);
  if (!text || text->empty()) return std::nullopt;
  const Atom once{.column = mapping.columns[0], .op = indicator.op, .value = value};
  if (indicator.op == MatchOperator::kStartsWith) return Alternatives{{once}};
  if (indicator.op == MatchOperator::kContains) {
    return StaysInPath(*text) ? std::optional(Alternatives{{once}}) : std::nullopt;
  }
  if (indicator.op != MatchOperator::kEndsWith && indicator.op != MatchOperator::kEquals) {
    return std::nullopt;
  }
  const std::size_t last = text->find_last_of("\\/");
  const bool is_end = indicator.op == MatchOperator::kEndsWith;
  if (last == ir::Text::npos || last + 1 == text->size() || (is_end && last == 0)) {
    return Alternatives{{once}};
  }
  Atom twice = once;
  twice.value->node = Literal(fmt::format("{}{}", *text, text->substr(last)), arena());
  return Alternatives{{once}, {twice}};
}

}  // namespace lintel::transform
