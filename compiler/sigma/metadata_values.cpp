#include "compiler/sigma/metadata_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/sigma_diagnostics.h"
#include "compiler/source/joined_text.h"

namespace lintel::sigma {
namespace {

using ir::Text;

constexpr std::array<Text, 5> kStatuses = {"stable", "test", "experimental", "deprecated",
                                           "unsupported"};
// `correlation` is no word of the specification, but the usual tools accept it.
constexpr std::array<Text, 6> kRelations = {"derived", "obsolete", "merged",
                                            "renamed", "similar",  "correlation"};

bool IsDigit(char c) { return '0' <= c && c <= '9'; }
bool IsHex(char c) { return IsDigit(c) || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F'); }

bool IsUuid(Text text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (is_dash ? text[i] != '-' : !IsHex(text[i])) return false;
  }
  return true;
}

bool IsLeapYear(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

// `YYYY-MM-DD` and a day that exists.
bool IsDate(Text text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != 4 && i != 7 && !IsDigit(text[i])) return false;
  }
  const auto number = [&](std::size_t at, std::size_t size) {
    int result = 0;
    for (std::size_t i = at; i < at + size; ++i) result = 10 * result + (text[i] - '0');
    return result;
  };
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (month < 1 || month > 12 || day < 1) return false;
  const int days = kDays[static_cast<std::size_t>(month - 1)];
  return day <= days || (month == 2 && day == 29 && IsLeapYear(number(0, 4)));
}

// `YYYY/MM/DD`, the form of Sigma 1, as Sigma 2 writes it.
std::optional<std::string> FromOldDate(Text text) {
  std::string date(text);
  std::ranges::replace(date, '/', '-');
  if (date == text || !IsDate(date)) return std::nullopt;
  return date;
}

std::size_t CharacterCount(Text text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// `namespace.name` of lower-case letters, digits, `-`, `_` and in the name `.`. D3FEND's artefacts
// are written with capitals, which the specification's own list does too.
bool IsTag(const ir::Tag& tag) {
  const auto is_word = [](char c) {
    return IsDigit(c) || ('a' <= c && c <= 'z') || c == '-' || c == '_';
  };
  if (tag.namespace_name.empty() || tag.name.empty()) return false;
  const bool has_capitals = tag.namespace_name == "d3fend";
  return std::ranges::all_of(tag.namespace_name, is_word) &&
         std::ranges::all_of(tag.name, [&](char c) {
           return is_word(c) || c == '.' || (has_capitals && 'A' <= c && c <= 'Z');
         });
}

class ValueChecker {
 public:
  ValueChecker(const ir::Rule& rule, DiagnosticSink& sink) : rule_(rule), sink_(sink) {}

  void Check() {
    const ir::Metadata& metadata = rule_.metadata;
    CheckLength(metadata.title, "title", 256);
    CheckLength(metadata.name, "name", 256);
    CheckLength(metadata.description, "description", 65'535);
    if (metadata.id && !IsUuid(metadata.id->value)) {
      Report(metadata.id->span, fmt::format("`{}` is no UUID", metadata.id->value),
             "give the rule a random one (version 4), such as `uuidgen` prints");
    }
    CheckWord(metadata.status, "status", kStatuses);
    CheckDate(metadata.date, "date");
    CheckDate(metadata.modified, "modified");
    for (const ir::RelatedRule& related : metadata.related) CheckRelated(related);
    CheckTags();
    CheckOnce(metadata.references, "reference");
    CheckOnce(metadata.fields, "field");
    for (const ir::FalsePositive& scenario : metadata.false_positives) {
      if (CharacterCount(scenario.name.value) >= 2) continue;
      Report(scenario.span, "a false positive is described by two characters at least",
             "say what triggers the rule although it is harmless");
    }
    CheckLogSource();
    if (!rule_.filter) return;
    if (metadata.level) {
      Report(metadata.level->span, "a filter has no `level`", "the rules that it is for have one");
    }
    if (metadata.status) {
      Report(metadata.status->span, "a filter has no `status`",
             "the rules that it is for have one");
    }
  }

 private:
  void Report(SourceSpan span, std::string_view message, std::string help) {
    sink_.Report(kMetadataValue, span, "{}", message).Help(std::move(help));
  }

  void CheckLength(const std::optional<Spanned<Text>>& text, Text key, std::size_t most) {
    if (!text || text->value.size() <= most || CharacterCount(text->value) <= most) return;
    Report(text->span, fmt::format("`{}` has more than {} characters", key, most),
           "say it in fewer words");
  }

  template <std::size_t N>
  void CheckWord(const std::optional<Spanned<Text>>& text, Text key,
                 const std::array<Text, N>& words) {
    if (!text || std::ranges::find(words, text->value) != words.end()) return;
    auto report = sink_.Report(kMetadataValue, text->span, "`{}` is no {}", text->value, key);
    const std::optional<Text> closest = ClosestName(text->value, words);
    if (!closest) {
      report.Help(fmt::format("write one of: {}", Joined(words, ", ")));
      return;
    }
    report.Help(fmt::format("did you mean `{}`?", *closest))
        .SuggestReplacement(FixSafety::kUnsafe, text->span, std::string(*closest),
                            fmt::format("write `{}`", *closest));
  }

  void CheckDate(const std::optional<Spanned<Text>>& text, Text key) {
    if (!text || IsDate(text->value)) return;
    auto report =
        sink_.Report(kMetadataValue, text->span, "`{}` is no day as `{}` has it", text->value, key);
    const std::optional<std::string> date = FromOldDate(text->value);
    if (!date) {
      report.Help("write a day as `2024-05-01`");
      return;
    }
    report.Help("since Sigma 2 a day is written with `-`")
        .SuggestReplacement(FixSafety::kUnsafe, text->span, *date,
                            fmt::format("write `{}`", *date));
  }

  void CheckRelated(const ir::RelatedRule& related) {
    if (!IsUuid(related.id.value)) {
      Report(related.id.span, fmt::format("`{}` is no UUID", related.id.value),
             "write the id of the rule that this one is related to");
    }
    CheckWord(related.type, "kind of relation", kRelations);
  }

  void CheckTags() {
    std::vector<Spanned<Text>> texts;
    texts.reserve(rule_.metadata.tags.size());
    for (const ir::Tag& tag : rule_.metadata.tags) {
      if (!IsTag(tag)) {
        Report(tag.span, "this is no tag",
               "tags are written `namespace.name`, with lower-case letters, digits, `-`, `_`, `.`");
      }
      const Text begin = tag.namespace_name.empty() ? tag.name : tag.namespace_name;
      const std::size_t size = tag.namespace_name.empty()
                                   ? tag.name.size()
                                   : tag.namespace_name.size() + 1 + tag.name.size();
      texts.push_back({Text(begin.data(), size), tag.span});
    }
    CheckOnce(texts, "tag");
  }

  void CheckOnce(const std::vector<Spanned<Text>>& texts, Text what) {
    // Sorted they show at once that each is there once, as nearly always.
    std::vector<Text> sorted(texts.size());
    std::ranges::transform(texts, sorted.begin(), &Spanned<Text>::value);
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) == sorted.end()) return;
    std::unordered_set<Text> seen;
    for (const Spanned<Text>& text : texts) {
      if (seen.insert(text.value).second) continue;
      Report(text.span, fmt::format("this {} is there already", what), "take one of them out");
    }
  }

  void CheckLogSource() {
    if (!rule_.logsource) return;
    for (const auto* part :
         {&rule_.logsource->category, &rule_.logsource->product, &rule_.logsource->service}) {
      if (!part->has_value()) continue;
      const bool is_word = std::ranges::all_of(
          (*part)->value, [](char c) { return c != ' ' && (c < 'A' || c > 'Z'); });
      if (is_word) continue;
      Report((*part)->span, fmt::format("`{}` is no name of a log source", (*part)->value),
             "names are lower-case, with `_` for a space; others match no mapping");
    }
  }

  const ir::Rule& rule_;
  DiagnosticSink& sink_;
};

}  // namespace

void CheckMetadataValues(const ir::Rule& rule, DiagnosticSink& sink) {
  ValueChecker(rule, sink).Check();
}

}  // namespace lintel::sigma
