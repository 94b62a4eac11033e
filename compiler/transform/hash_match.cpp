#include <fmt/core.h>

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
  std::string text = Spelling(value);
  if (indicator.op == MatchOperator::kRegex || std::holds_alternative<ir::BoolValue>(value.node)) {
    return Refuse(value, "the hashes stand in columns of their own, so no pattern fits them all",
                  "write the hash: `SHA256=…`");
  }
  if (text.starts_with('*')) text.erase(0, 1);
  if (text.ends_with('*')) text.pop_back();
  const std::size_t equals = text.find('=');
  const std::string algorithm = equals == std::string::npos ? "" : text.substr(0, equals);
  const std::string hash = equals == std::string::npos ? text : text.substr(equals + 1);
  const bool is_hexadecimal = hash.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
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
