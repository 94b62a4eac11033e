#include <fmt/format.h>

#include <charconv>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Columns that have an IPv4 address as it is, or as IPv6 has it, by the socket that was used.
namespace lintel::transform {
namespace {

using ir::MatchOperator;
using ir::StringValue;

constexpr std::string_view kMapped = "::ffff:";

// The value with the prefix before it; none where no IPv4 address can begin so.
std::optional<StringValue> Mapped(const StringValue& value, TextArena& arena) {
  if (value.parts.empty()) return std::nullopt;
  const auto* first = std::get_if<ir::Text>(&value.parts[0]);
  const bool is_beginning = first != nullptr && !first->empty() &&
                            first->find_first_not_of("0123456789.") == ir::Text::npos;
  if (!is_beginning) return std::nullopt;
  StringValue mapped = value;
  mapped.parts[0] = arena.Keep(fmt::format("{}{}", kMapped, *first));
  return mapped;
}

// `10.0.0.0/8` as `::ffff:10.0.0.0/104`; none of a network of IPv6.
std::optional<std::string> MappedNetwork(std::string_view network) {
  const std::size_t slash = network.find('/');
  if (slash == std::string_view::npos || network.find(':') != std::string_view::npos)
    return std::nullopt;
  int length = 0;
  const char* const end = network.data() + network.size();
  if (std::from_chars(network.data() + slash + 1, end, length).ptr != end) return std::nullopt;
  return fmt::format("{}{}/{}", kMapped, network.substr(0, slash), length + 96);
}

}  // namespace

bool ColumnMatcher::MatchAddress(const ir::Indicator& indicator, const ir::Value& value,
                                 const schema::FieldMapping& mapping, Alternatives& to) {
  if (!MatchText(indicator, value, mapping, to)) return false;
  const auto add = [&](ir::Value mapped) {
    to.tests.push_back({.column = mapping.columns[0],
                        .op = indicator.op,
                        .case_rule = indicator.case_rule,
                        .value = std::move(mapped)});
  };
  const auto* string = std::get_if<StringValue>(&value.node);
  if (string == nullptr) return true;
  if (indicator.op == MatchOperator::kEquals || indicator.op == MatchOperator::kStartsWith) {
    if (auto mapped = Mapped(*string, arena())) add({value.span, *std::move(mapped)});
  } else if (indicator.op == MatchOperator::kCidr) {
    if (const auto network = MappedNetwork(Spelling(*string))) add(Instead(value, *network));
  }
  return true;
}

}  // namespace lintel::transform
