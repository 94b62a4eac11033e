#include "compiler/sigma/modifiers.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {
namespace {

using ir::MatchOperator;
using ir::Text;
using ir::ValueTransform;

// What a modifier does; decides what it can stand beside.
enum class Role : std::uint8_t {
  kPlace,  // where in the field the value has to be
  kRegex,
  kRegexFlag,
  kNetwork,
  kCompare,
  kPresence,
  kField,  // the value names another field
  kTimePart,
  kUtf16,
  kBase64,
  kDashes,
  kPlaceholders,
  kAll,
  kCased,
  kNegation,
};

struct Modifier {
  Text name;
  Role role;
  MatchOperator op = MatchOperator::kEquals;           // what it makes of the comparison
  ValueTransform transform = ValueTransform::kBase64;  // or of the value
};

constexpr Modifier kModifiers[] = {
    {"contains", Role::kPlace, MatchOperator::kContains},
    {"startswith", Role::kPlace, MatchOperator::kStartsWith},
    {"endswith", Role::kPlace, MatchOperator::kEndsWith},
    {"all", Role::kAll},
    {"re", Role::kRegex, MatchOperator::kRegex},
    {"i", Role::kRegexFlag, MatchOperator::kRegex, ValueTransform::kRegexIgnoreCase},
    {"ignorecase", Role::kRegexFlag, MatchOperator::kRegex, ValueTransform::kRegexIgnoreCase},
    {"m", Role::kRegexFlag, MatchOperator::kRegex, ValueTransform::kRegexMultiLine},
    {"multiline", Role::kRegexFlag, MatchOperator::kRegex, ValueTransform::kRegexMultiLine},
    {"s", Role::kRegexFlag, MatchOperator::kRegex, ValueTransform::kRegexDotAll},
    {"dotall", Role::kRegexFlag, MatchOperator::kRegex, ValueTransform::kRegexDotAll},
    {"cidr", Role::kNetwork, MatchOperator::kCidr},
    {"exists", Role::kPresence, MatchOperator::kExists},
    {"cased", Role::kCased},
    {"neq", Role::kNegation},
    {"fieldref", Role::kField},
    {"lt", Role::kCompare, MatchOperator::kLess},
    {"lte", Role::kCompare, MatchOperator::kLessEqual},
    {"gt", Role::kCompare, MatchOperator::kGreater},
    {"gte", Role::kCompare, MatchOperator::kGreaterEqual},
    {"minute", Role::kTimePart, MatchOperator::kEquals, ValueTransform::kMinute},
    {"hour", Role::kTimePart, MatchOperator::kEquals, ValueTransform::kHour},
    {"day", Role::kTimePart, MatchOperator::kEquals, ValueTransform::kDay},
    {"week", Role::kTimePart, MatchOperator::kEquals, ValueTransform::kWeek},
    {"month", Role::kTimePart, MatchOperator::kEquals, ValueTransform::kMonth},
    {"year", Role::kTimePart, MatchOperator::kEquals, ValueTransform::kYear},
    {"windash", Role::kDashes, MatchOperator::kEquals, ValueTransform::kWindash},
    {"expand", Role::kPlaceholders, MatchOperator::kEquals, ValueTransform::kExpand},
    {"base64", Role::kBase64, MatchOperator::kEquals, ValueTransform::kBase64},
    {"base64offset", Role::kBase64, MatchOperator::kEquals, ValueTransform::kBase64Offset},
    {"utf16", Role::kUtf16, MatchOperator::kEquals, ValueTransform::kUtf16},
    {"utf16le", Role::kUtf16, MatchOperator::kEquals, ValueTransform::kUtf16Le},
    {"wide", Role::kUtf16, MatchOperator::kEquals, ValueTransform::kUtf16Le},
    {"utf16be", Role::kUtf16, MatchOperator::kEquals, ValueTransform::kUtf16Be},
};

// A set of roles.
using Roles = std::uint32_t;
constexpr Roles Of(Role role) { return Roles{1} << static_cast<unsigned>(role); }
template <class... Rest>
constexpr Roles Of(Role first, Rest... rest) {
  return Of(first) | Of(rest...);
}

// Which roles can stand before a modifier in one chain. What is missing here has either no
// meaning (`re|cidr`) or two (`neq|all`); reasons are given by Reason().
constexpr Roles AllowedBefore(Role role) {
  constexpr Roles kValueRules = Of(Role::kAll, Role::kCased, Role::kNegation);
  constexpr Roles kTextSteps = Of(Role::kDashes, Role::kPlaceholders, Role::kUtf16, Role::kBase64);
  switch (role) {
    case Role::kPlace:
      return kValueRules | kTextSteps | Of(Role::kField);
    case Role::kRegex:
      return Of(Role::kAll, Role::kNegation);
    case Role::kRegexFlag:
      return Of(Role::kRegex, Role::kRegexFlag, Role::kAll, Role::kNegation);
    case Role::kNetwork:
      return Of(Role::kAll, Role::kNegation);
    case Role::kCompare:
      return Of(Role::kAll, Role::kTimePart);
    case Role::kPresence:
      return 0;
    case Role::kField:
      return kValueRules | Of(Role::kPlace);
    case Role::kTimePart:
      return Of(Role::kAll, Role::kNegation);
    case Role::kUtf16:
      return kValueRules | Of(Role::kDashes, Role::kPlaceholders);
    case Role::kBase64:
      return kValueRules | Of(Role::kDashes, Role::kPlaceholders, Role::kUtf16);
    case Role::kDashes:
      return kValueRules | Of(Role::kPlace, Role::kPlaceholders);
    case Role::kPlaceholders:
      return kValueRules | Of(Role::kPlace, Role::kDashes, Role::kRegex, Role::kRegexFlag);
    case Role::kAll:
      return ~Of(Role::kPresence, Role::kNegation, Role::kAll);
    case Role::kCased:
      return ~Of(Role::kPresence, Role::kRegex, Role::kRegexFlag, Role::kNetwork, Role::kCompare,
                 Role::kTimePart, Role::kCased);
    case Role::kNegation:
      return ~Of(Role::kPresence, Role::kCompare, Role::kAll, Role::kNegation);
  }
  return 0;
}

// Why `later` cannot stand behind `earlier`.
Text Reason(Role earlier, Role later) {
  const auto are = [&](Role a, Role b) {
    return (earlier == a && later == b) || (earlier == b && later == a);
  };
  if (earlier == later) return "each of them says the same thing differently; keep one";
  if (are(Role::kAll, Role::kNegation)) {
    return "`neq` already means none of the values; write each value as an item of its own if you "
           "mean something else";
  }
  if (earlier == Role::kPlace && (later == Role::kBase64 || later == Role::kUtf16)) {
    return "modifiers work from left to right, so the wildcards of the first would be encoded; "
           "write the encoding first";
  }
  if (earlier == Role::kBase64 || earlier == Role::kUtf16) {
    return "modifiers work from left to right, and here the value is already encoded; write the "
           "encoding behind";
  }
  if (are(Role::kPlaceholders, Role::kRegex)) {
    return "placeholders are filled in the expression that `re` makes of the value; write "
           "`re|expand`";
  }
  if (are(Role::kCased, Role::kRegex)) {
    return "a regular expression is case-sensitive anyway, unless `i` follows `re`";
  }
  if (earlier == Role::kRegexFlag || later == Role::kRegexFlag)
    return "flags belong directly behind `re`";
  if (earlier == Role::kPresence || later == Role::kPresence) {
    return "`exists` asks whether the field is there, not for its value; write an item for each";
  }
  if (earlier == Role::kCompare && later == Role::kTimePart) {
    return "write the part of the time first: `hour|gte`";
  }
  if (are(Role::kCompare, Role::kNegation)) return "use the opposite comparison";
  return "they cannot both be true of one value; write an item for each";
}

class KeyReader {
 public:
  KeyReader(const yaml::Node& key, DiagnosticSink& sink) : key_(key), sink_(sink) {}

  std::optional<ItemKey> Read() {
    const Text text = key_.text();
    const std::size_t bar = std::min(text.find('|'), text.size());
    if (bar > 0) item_.field = ir::FieldRef{.span = Span(0, bar), .name = text.substr(0, bar)};
    if (item_.field && !CheckField()) return std::nullopt;
    if (!item_.field) item_.op = MatchOperator::kContains;
    item_.modifiers_span = Span(std::min(bar + 1, text.size()), text.size());
    for (std::size_t begin = bar; begin < text.size();) {
      const std::size_t end = std::min(text.find('|', begin + 1), text.size());
      if (!ReadModifier(begin + 1, end)) return std::nullopt;
      begin = end;
    }
    if (!CheckWhole()) return std::nullopt;
    return std::move(item_);
  }

 private:
  // `field[any]`, `[all]`, `[0]`: arrays, which are proposed for Sigma 3. Read as a plain name it
  // would be a field that no event has.
  bool CheckField() {
    const Text name = item_.field->name;
    for (std::size_t open = name.find('['); open != Text::npos; open = name.find('[', open + 1)) {
      const std::size_t close = name.find(']', open);
      if (close == Text::npos) return true;
      const Text inside = name.substr(open + 1, close - open - 1);
      const bool is_quantifier =
          inside == "any" || inside == "all" || inside == "all_or_empty" || inside == "none";
      const bool is_index = !inside.empty() && inside.find_first_not_of("0123456789") == Text::npos;
      if (!is_quantifier && !is_index) continue;
      sink_
          .Report(kNotSupportedYet, Span(open, close + 1),
                  "`[{}]` matches inside an array, which Sigma 2.1 does not know", inside)
          .Help("name a field that holds one value");
      return false;
    }
    return true;
  }

  // A modifier as it stands in the key.
  struct Use {
    const Modifier* modifier;
    SourceSpan span;
  };

  bool ReadModifier(std::size_t begin, std::size_t end) {
    const Text name = key_.text().substr(begin, end - begin);
    const Modifier* const modifier = std::ranges::find(kModifiers, name, &Modifier::name);
    const Use use{modifier, Span(begin, end)};
    if (modifier == std::end(kModifiers)) {
      ReportUnknown(name, use.span);
      return false;
    }
    for (const Use& earlier : uses_) {
      const bool is_repeated = earlier.modifier->name == name;
      const bool is_allowed = (AllowedBefore(modifier->role) & Of(earlier.modifier->role)) != 0;
      if (is_allowed && !is_repeated) continue;
      ReportClash(earlier, use);
      return false;
    }
    uses_.push_back(use);
    Apply(*modifier, use.span);
    return true;
  }

  void Apply(const Modifier& modifier, SourceSpan span) {
    switch (modifier.role) {
      case Role::kPlace:
        item_.op = modifier.op;
        if (item_.value_kind == ValueKind::kAny) item_.value_kind = ValueKind::kText;
        return;
      case Role::kRegex:
        item_.op = modifier.op;
        item_.case_rule = ir::CaseRule::kSensitive;
        item_.value_kind = ValueKind::kRegex;
        return;
      case Role::kRegexFlag:
        if (modifier.transform == ValueTransform::kRegexIgnoreCase) {
          item_.case_rule = ir::CaseRule::kInsensitive;
        }
        item_.transforms.push_back(modifier.transform);
        return;
      case Role::kNetwork:
        item_.op = modifier.op;
        item_.value_kind = ValueKind::kNetwork;
        return;
      case Role::kCompare:
        item_.op = modifier.op;
        item_.value_kind = ValueKind::kNumber;
        return;
      case Role::kPresence:
        item_.op = modifier.op;
        item_.value_kind = ValueKind::kBool;
        return;
      case Role::kField:
        item_.value_kind = ValueKind::kField;
        return;
      case Role::kTimePart:
        item_.transforms.push_back(modifier.transform);
        item_.value_kind = ValueKind::kNumber;
        return;
      case Role::kUtf16:
      case Role::kBase64:
        item_.transforms.push_back(modifier.transform);
        item_.value_kind = ValueKind::kBytes;
        return;
      case Role::kDashes:
        item_.transforms.push_back(modifier.transform);
        if (item_.value_kind == ValueKind::kAny) item_.value_kind = ValueKind::kText;
        return;
      case Role::kPlaceholders:
        item_.transforms.push_back(modifier.transform);
        item_.has_placeholders = true;
        if (item_.value_kind == ValueKind::kAny) item_.value_kind = ValueKind::kText;
        return;
      case Role::kAll:
        item_.value_rule = ir::ValueRule::kAll;
        item_.all_span = span;
        return;
      case Role::kCased:
        item_.case_rule = ir::CaseRule::kSensitive;
        return;
      case Role::kNegation:
        item_.is_negated = true;
        return;
    }
  }

  // What only the whole chain shows.
  bool CheckWhole() {
    for (const Use& use : uses_) {
      const Role role = use.modifier->role;
      const bool needs_field = role == Role::kNetwork || role == Role::kCompare ||
                               role == Role::kPresence || role == Role::kField ||
                               role == Role::kTimePart || role == Role::kNegation;
      if (needs_field && !item_.field) {
        sink_
            .Report(kModifierCombination, use.span, "`{}` needs a field in front of it",
                    use.modifier->name)
            .Help("write the field's name before the first `|`");
        return false;
      }
      if (role == Role::kUtf16 && !Has(Role::kBase64)) {
        sink_
            .Report(kModifierCombination, use.span, "`{}` makes bytes that no event has as text",
                    use.modifier->name)
            .Help("let `base64` or `base64offset` follow it");
        return false;
      }
      if (role == Role::kRegexFlag && !Has(Role::kRegex)) {
        sink_
            .Report(kModifierCombination, use.span, "the flag `{}` stands without `re`",
                    use.modifier->name)
            .Help("write `re` in front of it; for other modifiers `cased` decides about case");
        return false;
      }
    }
    return true;
  }

  bool Has(Role role) const {
    return std::ranges::any_of(uses_, [&](const Use& use) { return use.modifier->role == role; });
  }

  void ReportUnknown(Text name, SourceSpan span) {
    std::array<Text, std::size(kModifiers)> names;
    std::ranges::transform(kModifiers, names.begin(), &Modifier::name);
    const std::optional<Text> closest = ClosestName(name, names);
    auto report = sink_.Report(kUnknownModifier, span, "`{}` is no modifier", name);
    if (!closest) {
      report.Help("the specification's list of value modifiers has the names");
      return;
    }
    report.Help(fmt::format("did you mean `{}`?", *closest))
        .SuggestReplacement(FixSafety::kUnsafe, span, std::string(*closest),
                            fmt::format("write `{}`", *closest));
  }

  void ReportClash(const Use& earlier, const Use& later) {
    if (earlier.modifier->name == later.modifier->name) {
      sink_.Report(kModifierCombination, later.span, "`{}` is there twice", later.modifier->name)
          .Note(earlier.span, "the first one is here")
          .Help("take one of them out");
      return;
    }
    sink_
        .Report(kModifierCombination, later.span, "`{}` cannot follow `{}`", later.modifier->name,
                earlier.modifier->name)
        .Note(earlier.span, fmt::format("`{}` is here", earlier.modifier->name))
        .Help(std::string(Reason(earlier.modifier->role, later.modifier->role)));
  }

  SourceSpan Span(std::size_t begin, std::size_t end) const {
    return key_.Span(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end));
  }

  const yaml::Node& key_;
  DiagnosticSink& sink_;
  ItemKey item_;
  std::vector<Use> uses_;
};

}  // namespace

std::optional<ItemKey> ReadItemKey(const yaml::Node& key, DiagnosticSink& sink) {
  return KeyReader(key, sink).Read();
}

}  // namespace lintel::sigma
