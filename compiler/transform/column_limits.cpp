#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Tests that a column cannot answer, whatever the value: of letter case where the table does not
// keep it, and of size where the column is text.
namespace lintel::transform {
namespace {

using ir::Indicator;
using ir::MatchOperator;
using schema::FieldKind;

bool HasLetters(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || static_cast<unsigned char>(c) > 0x7F;
  });
}

// What a column of a kind can answer.
struct Limits {
  // It has the letters as the event had them. Windows and its sensors write paths, keys and
  // accounts in any case: Defender's `InitiatingProcessFolderPath` is in small letters.
  bool keeps_case;
  bool has_size;  // it is a number, or text that can be one
};

Limits LimitsOf(FieldKind kind) {
  switch (kind) {
    case FieldKind::kPath:
    case FieldKind::kPathOrName:
    case FieldKind::kFileName:
    case FieldKind::kFolder:
    case FieldKind::kNamedTwice:
    case FieldKind::kAccount:
    case FieldKind::kRegistry:
      return {.keeps_case = false, .has_size = false};
    case FieldKind::kHexMember:
    case FieldKind::kXmlMember:
    case FieldKind::kJsonText:
    case FieldKind::kExtract:
    case FieldKind::kRegistryDataAny:
    case FieldKind::kHashes:   // digits and letters of a number
    case FieldKind::kAddress:  // the same
      return {.keeps_case = true, .has_size = false};
    case FieldKind::kText:
    case FieldKind::kNumber:
    case FieldKind::kMember:
    case FieldKind::kNumberMember:
    case FieldKind::kRegistryData:
    case FieldKind::kAny:  // each of its columns is asked
    case FieldKind::kAbsent:
    case FieldKind::kNone:
      return {.keeps_case = true, .has_size = true};
  }
  return {};
}

}  // namespace

bool IsOrdering(MatchOperator op) {
  return op == MatchOperator::kLess || op == MatchOperator::kLessEqual ||
         op == MatchOperator::kGreater || op == MatchOperator::kGreaterEqual ||
         op == MatchOperator::kBetween;
}

bool ColumnMatcher::CheckLimits(const Indicator& indicator, const ir::Value& value,
                                const schema::FieldMapping& mapping) {
  const Limits limits = LimitsOf(mapping.kind);
  // What loses its front is text.
  if (IsOrdering(indicator.op) && (!limits.has_size || !mapping.strip.empty())) {
    Refuse(value, fmt::format("`{}` is text, which has no size", mapping.columns[0]),
           "compare with whole values");
    return false;
  }
  const bool is_cased = indicator.case_rule == ir::CaseRule::kSensitive &&
                        indicator.op != MatchOperator::kRegex && HasLetters(Spelling(value));
  if (is_cased && !limits.keeps_case) {
    reporter_.Refuse(kUnsupportedModifier, value.span,
                     fmt::format("`{}` does not keep the letter case of `{}`, so `cased` cannot be "
                                 "said",
                                 mapping.columns[0], mapping.field),
                     "leave `cased` away, and the name is found in any case");
    return false;
  }
  return true;
}

}  // namespace lintel::transform
