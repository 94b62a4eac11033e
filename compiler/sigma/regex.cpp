#include "compiler/sigma/regex.h"

#include <re2/re2.h>

#include <algorithm>

#include "compiler/ir/regex.h"

namespace lintel::sigma {
namespace {

constexpr std::string_view kOutsideHelp =
    "the specification allows only `.`, `^`, `$`, `|`, groups, classes and counts; say it with "
    "several items or a filter";

bool IsLetter(char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); }

// Letters that mean something behind a backslash in PCRE and nothing in RE2.
bool IsPerlEscape(char c) {
  return std::string_view("ZhHVRKXGNegkco").find(c) != std::string_view::npos;
}

RegexFault Outside(std::string what) {
  return {.is_invalid = false, .what = std::move(what), .help = std::string(kOutsideHelp)};
}

RegexFault Invalid(std::string what, std::string help) {
  return {.is_invalid = true, .what = std::move(what), .help = std::move(help)};
}

// `arg` is the part of the expression that RE2 stopped at.
RegexFault Explain(RE2::ErrorCode code, std::string_view arg) {
  switch (code) {
    case RE2::ErrorBadPerlOp:
    case RE2::ErrorBadNamedCapture:
      return Outside("look-around, named or special groups are not part of Sigma");
    case RE2::ErrorRepeatOp:
      // `a++` is possessive and `a{2}{3}` repeats a repetition; `a**` is nothing.
      if (arg.ends_with('+') && arg.size() > 1 && arg.find("**") == arg.npos) {
        return Outside("possessive repetition is not part of Sigma");
      }
      if (arg.ends_with('}')) return Outside("a count of a count is not part of Sigma");
      return Invalid("a repetition of a repetition",
                     "keep one of the two, or escape the character that is meant itself");
    case RE2::ErrorRepeatArgument:
      return Invalid("nothing stands in front of the repetition",
                     "write what is repeated, or escape the character: `\\*`, `\\+`, `\\?`");
    case RE2::ErrorRepeatSize: {
      const std::size_t comma = arg.find(',');
      const std::string_view least = arg.substr(0, comma);
      const std::string_view most = comma == arg.npos ? "" : arg.substr(comma + 1);
      const bool is_turned =
          most.size() > 1 &&
          (least.size() - 1 > most.size() - 1 ||
           (least.size() == most.size() && least.substr(1) > most.substr(0, most.size() - 1)));
      if (is_turned) return Invalid("the counts stand the wrong way round", "write the less first");
      return Outside("a count above 1000 is more than common engines run");
    }
    case RE2::ErrorBadEscape:
      if (arg.size() >= 2 && '1' <= arg[1] && arg[1] <= '9') {
        return Outside("back-references are not part of Sigma");
      }
      if (arg.size() >= 2 && IsLetter(arg[1]) && !IsPerlEscape(arg[1])) {
        return Invalid("this escape has no meaning",
                       "take the backslash out, or double it if a backslash is meant");
      }
      return Outside("this escape is not part of Sigma");
    case RE2::ErrorBadCharRange:
      if (arg.starts_with("\\p") || arg.starts_with("\\P")) {
        return Outside("this character property is not part of Sigma");
      }
      return Invalid("the range ends before it begins",
                     "write its lower end first; a `-` itself stands last or is escaped");
    case RE2::ErrorBadCharClass:
      return Invalid("there is no character class of that name", "correct the name in `[:…:]`");
    case RE2::ErrorMissingBracket:
      return Invalid("this `[` is never closed", "write `]` behind the class, or escape it: `\\[`");
    case RE2::ErrorMissingParen:
      return Invalid("a `(` is never closed", "write the `)`, or escape it: `\\(`");
    case RE2::ErrorUnexpectedParen:
      return Invalid("a `)` closes nothing", "take it out, or escape it: `\\)`");
    case RE2::ErrorTrailingBackslash:
      return Invalid("the expression ends in a lone backslash", "double it if it is meant itself");
    case RE2::ErrorBadUTF8:
      return Invalid("the expression is no UTF-8", "write the characters in UTF-8");
    case RE2::ErrorPatternTooLarge:
      return Outside("it grows too large for common engines");
    case RE2::ErrorInternal:
    case RE2::NoError:
      break;
  }
  return Outside("common engines cannot run it");
}

}  // namespace

std::optional<RegexFault> FindRegexFault(std::string_view expression) {
  if (ir::SurelyRunsOnRe2(expression)) return std::nullopt;
  RE2::Options options(RE2::Quiet);
  options.set_max_mem(4 << 20);
  const RE2 regex(re2::StringPiece(expression.data(), expression.size()), options);
  if (regex.ok()) return std::nullopt;
  const std::string_view arg = regex.error_arg();
  RegexFault fault = Explain(regex.error_code(), arg);
  if (regex.error_code() == RE2::ErrorTrailingBackslash) {
    fault.end = static_cast<std::uint32_t>(expression.size());
    fault.begin = fault.end - 1;
    return fault;
  }
  const std::size_t at = arg.empty() ? std::string_view::npos : expression.find(arg);
  const bool is_found = at != std::string_view::npos;
  fault.begin = is_found ? static_cast<std::uint32_t>(at) : 0;
  fault.end = static_cast<std::uint32_t>(is_found ? at + arg.size() : expression.size());
  return fault;
}

}  // namespace lintel::sigma
