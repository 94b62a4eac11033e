#include <fmt/core.h>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Sigma's `DOMAIN\name` in two columns, or in one that some sources fill with the name alone.
namespace lintel::transform {

using ir::CaseRule;
using ir::Indicator;
using ir::MatchOperator;
using ir::StringValue;
using ir::Value;
using schema::FieldMapping;

bool ColumnMatcher::MatchAccount(const Indicator& indicator, const Value& value,
                                 const FieldMapping& mapping, Alternatives& to) {
  const ir::Text name_column = mapping.columns[0];
  const ir::Text domain_column = mapping.columns[1];
  const auto* string = std::get_if<StringValue>(&value.node);
  const std::optional<ir::Text> text = string == nullptr ? std::nullopt : PlainText(*string);
  const auto equals = [&](ir::Text column, std::string_view part) {
    return Atom{.column = column, .value = Instead(value, part)};
  };
  if (text && indicator.op == MatchOperator::kEquals) {
    if (text->empty() || *text == "-") return MatchPresence(false, mapping, to);
    // One column has `DOMAIN\name`: a name alone is the whole of it or its end.
    if (domain_column.empty() && text->find('\\') == ir::Text::npos) {
      Atom end = equals(name_column, fmt::format("\\{}", *text));
      end.op = MatchOperator::kEndsWith;
      to.tests.push_back(equals(name_column, *text));
      to.tests.push_back(std::move(end));
      return true;
    }
  }
  if (domain_column.empty()) {
    return Same(indicator, value, name_column, CaseRule::kInsensitive, to);
  }
  if (text && indicator.op == MatchOperator::kEquals) {
    const std::size_t slash = text->find('\\');
    if (slash == ir::Text::npos) {
      to.tests.push_back(equals(name_column, *text));
    } else {
      to.groups.push_back({equals(domain_column, text->substr(0, slash)),
                           equals(name_column, text->substr(slash + 1))});
    }
    return true;
  }
  // `\SYSTEM` at the end is the whole name.
  if (text && indicator.op == MatchOperator::kEndsWith && text->size() > 1 && (*text)[0] == '\\' &&
      text->find('\\', 1) == ir::Text::npos) {
    to.tests.push_back(equals(name_column, text->substr(1)));
    return true;
  }
  return Same(indicator, value, computed_.NameFor(mapping), CaseRule::kInsensitive, to);
}

}  // namespace lintel::transform
