#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Sigma's `ALGORITHM=hex,…` in columns of their own.
namespace lintel::transform {

using ir::Indicator;
using ir::MatchOperator;
using ir::Value;
using schema::FieldMapping;

bool ColumnMatcher::MatchHash(const Indicator& indicator, const Value& value,
                              const FieldMapping& mapping, Alternatives& to) {
  // An import hash is told from an MD5 hash by its name only.
  constexpr std::string_view kAlgorithms[] = {"MD5", "SHA1", "SHA256", "IMPHASH"};
  constexpr std::size_t kLengths[] = {32, 40, 64, 32};
  const std::string spelling = Spelling(value);
  std::string_view text = spelling;
  if (indicator.op == MatchOperator::kRegex || std::holds_alternative<ir::BoolValue>(value.node)) {
    return Refuse(value, "the hashes stand in columns of their own, so no pattern fits them all",
                  "write the hash: `SHA256=…`");
  }
  if (text.starts_with('*')) text.remove_prefix(1);
  if (text.ends_with('*')) text.remove_suffix(1);
  const std::size_t equals = text.find('=');
  const bool has_name = equals != std::string_view::npos;
  const std::string_view algorithm = has_name ? text.substr(0, equals) : "";
  const std::string_view hash = has_name ? text.substr(equals + 1) : text;
  const bool is_hexadecimal = std::ranges::all_of(hash, [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  });
  for (std::size_t i = 0; i < 4 && !mapping.columns[i].empty(); ++i) {
    const bool is_named = !algorithm.empty() && EqualsIgnoringCase(algorithm, kAlgorithms[i]);
    if ((algorithm.empty() || is_named) && is_hexadecimal && hash.size() == kLengths[i]) {
      to.tests.push_back({.column = mapping.columns[i], .value = Instead(value, hash)});
      return true;
    }
    if (is_named) {
      return Refuse(value, fmt::format("`{}` is no whole {} hash", hash, kAlgorithms[i]),
                    fmt::format("write all {} digits", kLengths[i]));
    }
  }
  if (algorithm.empty()) {
    return Refuse(value, fmt::format("`{}` is no whole hash", text),
                  "write the hash with its algorithm: `SHA256=…`");
  }
  reporter_.Refuse(kHashNotRecorded, value.span,
                   fmt::format("the table records no {} hash", algorithm),
                   "name the files by MD5, SHA1 or SHA256 instead");
  return false;
}

}  // namespace lintel::transform
