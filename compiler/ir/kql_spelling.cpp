#include "compiler/ir/kql_spelling.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace lintel::ir {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// `7d`, `1.5h`: a timespan that needs no `timespan(…)` around it.
bool IsBareTimespan(Text text) {
  if (text.empty() || !IsDigit(text.front())) return false;
  const auto letter =
      std::find_if_not(text.begin(), text.end(), [](char c) { return IsDigit(c) || c == '.'; });
  return letter != text.end() &&
         std::all_of(letter, text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool IsBareNumber(Text text) { return !text.empty() && IsDigit(text.front()); }

// Words that are no names without brackets: those that cannot start an operand, and those that
// the language keeps for itself (grammar/KqlLexer.g4, K_SOFT_RESERVED and K_RESERVED). KQL takes
// all other keywords as names. Sorted.
constexpr Text kReserved[] = {"__crossCluster",
                              "__crossDB",
                              "__id",
                              "__isFuzzy",
                              "__noWithSource",
                              "__packedColumn",
                              "__sourceColumnIndex",
                              "accumulate",
                              "and",
                              "anomalychart",
                              "areachart",
                              "bagexpansion",
                              "barchart",
                              "between",
                              "bin_legacy",
                              "by",
                              "byte",
                              "cachingpolicy",
                              "callout",
                              "cancel",
                              "card",
                              "char",
                              "columnchart",
                              "contains",
                              "cycles",
                              "dataexport",
                              "datascope",
                              "decodeblocks",
                              "earliest",
                              "encodingpolicy",
                              "endswith",
                              "expandoutput",
                              "extent_tags_retention",
                              "false",
                              "flags",
                              "float",
                              "force_remote",
                              "harddelete",
                              "hardretention",
                              "has",
                              "hotcache",
                              "in",
                              "int16",
                              "int32",
                              "isfuzzy",
                              "journal",
                              "ladderchart",
                              "latest",
                              "linechart",
                              "mdm",
                              "missing",
                              "nooptimization",
                              "null",
                              "on",
                              "or",
                              "pathformat",
                              "piechart",
                              "pivotchart",
                              "queries",
                              "query_results",
                              "relaxed",
                              "restricted_view_access",
                              "row_level_security",
                              "rowstore",
                              "rowstore_references",
                              "rowstore_sealinfo",
                              "rowstorepolicy",
                              "rowstores",
                              "scatterchart",
                              "seal",
                              "seals",
                              "shards",
                              "simple",
                              "softdelete",
                              "softretention",
                              "sql",
                              "stackedareachart",
                              "startswith",
                              "statistics",
                              "storedqueryresultcontainers",
                              "tablepurge",
                              "timechart",
                              "timeline",
                              "timepivot",
                              "title",
                              "to",
                              "treemap",
                              "true",
                              "uint",
                              "uint16",
                              "uint32",
                              "uint64",
                              "uint8",
                              "ulong",
                              "unrestrictedviewers",
                              "verbose",
                              "viewers",
                              "views",
                              "with",
                              "with_itemindex",
                              "with_match_id",
                              "with_step_name",
                              "writeaheadlog"};

// A code point of valid UTF-8 at `text[0]`, and its length in bytes.
std::pair<char32_t, std::size_t> Decode(Text text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (lead < 0xF0) {
    return {((lead & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
  }
  return {
      ((lead & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F),
      4};
}

// Characters that a reader cannot see, or that reorder what is seen: an attacker's RIGHT-TO-LEFT
// OVERRIDE is what a rule looks for, and must not play its trick in the query.
bool MustBeEscaped(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

void AppendEscaped(Text text, std::string& out) {
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = Decode(text.substr(i));
    switch (c) {
      case U'"':
        out += "\\\"";
        break;
      case U'\\':
        out += "\\\\";
        break;
      case U'\n':
        out += "\\n";
        break;
      case U'\r':
        out += "\\r";
        break;
      case U'\t':
        out += "\\t";
        break;
      default:
        if (MustBeEscaped(c)) {
          out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
        } else {
          out += text.substr(i, length);
        }
    }
    i += length;
  }
  out += '"';
}

// The text between quotes, with a character before each quote in it.
void AppendQuoted(Text text, char escape, std::string& out) {
  out += '"';
  while (true) {
    const std::size_t quote = text.find('"');
    out += text.substr(0, quote);
    if (quote == Text::npos) break;
    out += escape;
    out += '"';
    text.remove_prefix(quote + 1);
  }
  out += '"';
}

// Whether no character of the text must be escaped.
bool IsVisible(Text text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = Decode(text.substr(i));
    if (MustBeEscaped(c)) return false;
    i += length;
  }
  return true;
}

}  // namespace

void AppendKqlString(Text text, std::string& out) {
  const bool has_backslash = text.find('\\') != Text::npos;
  // Nearly all texts are plain ASCII, which needs no decoding.
  const bool is_plain = std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
  if (has_backslash && (is_plain || IsVisible(text))) {
    out += '@';
    AppendQuoted(text, '"', out);
  } else if (is_plain) {
    AppendQuoted(text, '\\', out);
  } else {
    AppendEscaped(text, out);
  }
}

std::string QuoteKqlString(Text text) {
  std::string out;
  out.reserve(text.size() + 3);
  AppendKqlString(text, out);
  return out;
}

bool IsBareKqlName(Text name) {
  static constexpr std::array<bool, 256> kIsWord = [] {
    std::array<bool, 256> is_word = {};
    for (int c = 0; c < 256; ++c) {
      is_word[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                   c == '_' || c == '$';
    }
    return is_word;
  }();
  const auto is_word = [](char c) { return kIsWord[static_cast<unsigned char>(c)]; };
  const auto is_reserved = [&] {
    // No reserved word begins with a capital, and most columns do.
    const bool is_capital = name.front() >= 'A' && name.front() <= 'Z';
    return !is_capital && std::ranges::binary_search(kReserved, name);
  };
  return !name.empty() && !IsDigit(name.front()) &&
         std::all_of(name.begin(), name.end(), is_word) && !is_reserved();
}

std::string QuoteKqlName(Text name) {
  if (IsBareKqlName(name)) return std::string(name);
  std::string out = "['";
  for (const char c : name) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out += "']";
}

std::string LiteralText(const Literal& literal, Secrets secrets) {
  const auto typed = [&](std::string_view type) {
    return fmt::format("{}({})", type, literal.is_null ? Text("null") : literal.text);
  };
  switch (literal.type) {
    case LiteralType::kString:
      if (!literal.is_obfuscated) return QuoteKqlString(literal.text);
      return "h" +
             (secrets == Secrets::kHide ? std::string("\"***\"") : QuoteKqlString(literal.text));
    case LiteralType::kBool:
      return literal.is_null ? "bool(null)" : std::string(literal.text);
    case LiteralType::kInt:
      return typed("int");
    case LiteralType::kLong:
      return !literal.is_null && IsBareNumber(literal.text) ? std::string(literal.text)
                                                            : typed("long");
    case LiteralType::kReal:
      // `real(1)` without its type would be a long.
      return !literal.is_null && IsBareNumber(literal.text) &&
                     literal.text.find_first_of(".eE") != Text::npos
                 ? std::string(literal.text)
                 : typed("real");
    case LiteralType::kDecimal:
      return typed("decimal");
    case LiteralType::kDatetime:
      return typed("datetime");
    case LiteralType::kTimespan:
      return !literal.is_null && IsBareTimespan(literal.text) ? std::string(literal.text)
                                                              : typed("timespan");
    case LiteralType::kGuid:
      return typed("guid");
    case LiteralType::kDynamic:
      return typed("dynamic");
    case LiteralType::kType:
      return typed("typeof");
  }
  return {};
}

}  // namespace lintel::ir
