#include "compiler/transform/pipeline_values.h"

#include <fmt/core.h>
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <utility>

#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

namespace pl = ir::pipeline;
using Mark = SigmaText::Mark;

// A piece of a replacement: text, or a group of the match.
struct ReplacementPiece {
  std::string text;
  int group = -1;
};

// Takes `\1`, `\g<1>`, `\g<name>` and `\\` apart; nothing where something else stands behind `\`.
std::optional<std::vector<ReplacementPiece>> ParseReplacement(const pl::ReplaceString& item) {
  const ir::Text text = item.replacement.value;
  const RE2& regex = *item.regex.compiled;
  std::vector<ReplacementPiece> pieces(1);
  const auto add_group = [&](int group) {
    if (group < 0 || group > regex.NumberOfCapturingGroups()) return false;
    pieces.push_back({{}, group});
    pieces.emplace_back();
    return true;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      pieces.back().text += text[i];
      continue;
    }
    if (++i == text.size()) return std::nullopt;
    const char c = text[i];
    if ('1' <= c && c <= '9') {
      int group = c - '0';
      if (i + 1 < text.size() && '0' <= text[i + 1] && text[i + 1] <= '9') {
        group = 10 * group + (text[++i] - '0');
      }
      if (!add_group(group)) return std::nullopt;
    } else if (c == 'g' && i + 1 < text.size() && text[i + 1] == '<') {
      const std::size_t end = text.find('>', i);
      if (end == ir::Text::npos) return std::nullopt;
      const std::string name(text.substr(i + 2, end - i - 2));
      const auto number = ParseInteger(name);
      const auto named = regex.NamedCapturingGroups().find(name);
      const bool is_named = named != regex.NamedCapturingGroups().end();
      if (!number && !is_named) return std::nullopt;
      if (number && (*number < 0 || *number > 99)) return std::nullopt;
      if (!add_group(is_named ? named->second : static_cast<int>(*number))) return std::nullopt;
      i = end;
    } else if (c == 'n') {
      pieces.back().text += '\n';
    } else if (c == 't') {
      pieces.back().text += '\t';
    } else if (c == '\\') {
      pieces.back().text += '\\';  // before a star it escapes that for Sigma, as in pySigma
    } else if (const bool is_word =
                   ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
               is_word) {
      return std::nullopt;
    } else {
      pieces.back().text += '\\';
      pieces.back().text += c;
    }
  }
  return pieces;
}

// The replacement's own text: a Sigma string, or letters only.
void AddPiece(const std::string& piece, bool has_wildcards, SigmaText& out) {
  for (std::size_t i = 0; i < piece.size(); ++i) {
    const bool is_escape =
        piece[i] == '\\' && i + 1 < piece.size() && (piece[i + 1] == '*' || piece[i + 1] == '?');
    if (has_wildcards && is_escape) {
      out.Add(std::string_view(piece).substr(++i, 1), Mark::kLiteral);
      continue;
    }
    const bool is_wildcard = has_wildcards && (piece[i] == '*' || piece[i] == '?');
    out.Add(std::string_view(piece).substr(i, 1), is_wildcard ? Mark::kWildcard : Mark::kLiteral);
  }
}

// The length of the character that starts at a byte.
std::size_t CharacterLength(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return end - at;
}

// `re.sub` over one text; whether it found anything.
bool Substitute(const pl::ReplaceString& item, const std::vector<ReplacementPiece>& replacement,
                bool has_wildcards, const SigmaText& text, SigmaText& out) {
  const RE2& regex = *item.regex.compiled;
  const int groups = 1 + regex.NumberOfCapturingGroups();
  std::vector<re2::StringPiece> found(static_cast<std::size_t>(groups));
  const re2::StringPiece whole(text.text);
  std::size_t at = 0;      // what stands before it is written
  std::size_t search = 0;  // where the next match may start
  bool any = false;
  while (search <= text.text.size() &&
         regex.Match(whole, search, text.text.size(), RE2::UNANCHORED, found.data(), groups)) {
    any = true;
    const auto begin = static_cast<std::size_t>(found[0].data() - text.text.data());
    const std::size_t end = begin + found[0].size();
    out.Add(text, at, begin);
    for (const ReplacementPiece& piece : replacement) {
      if (piece.group < 0) {
        AddPiece(piece.text, has_wildcards, out);
        continue;
      }
      const re2::StringPiece group = found[static_cast<std::size_t>(piece.group)];
      if (group.data() == nullptr) continue;
      const auto from = static_cast<std::size_t>(group.data() - text.text.data());
      out.Add(text, from, from + group.size());
    }
    at = end;
    search = end;
    if (begin != end) continue;
    // Behind an empty match the search goes on one character later.
    if (end == text.text.size()) break;
    search = end + CharacterLength(text.text, end);
    out.Add(text, end, search);
    at = search;
  }
  out.Add(text, std::min(at, text.text.size()), text.text.size());
  return any;
}

}  // namespace

bool ChangeStrings(ir::Indicator& indicator, bool with_numbers, const ChangeText& change,
                   TextArena& arena) {
  if (!ComparesStrings(indicator)) return false;
  std::vector<ir::Value> others;
  std::vector<WrittenValue> written;
  bool is_changed = false;
  for (const ir::Value& value : indicator.values) {
    std::vector<ir::StringValue> forms;
    if (const auto* string = std::get_if<ir::StringValue>(&value.node)) {
      forms = {*string};
      for (const ir::ValueTransform step : indicator.transforms) {
        std::vector<ir::StringValue> next;
        for (const ir::StringValue& form : forms) {
          const auto applied = ApplyTransform(step, form, arena);
          if (!applied) return false;
          next.insert(next.end(), applied->begin(), applied->end());
        }
        forms = std::move(next);
      }
    } else if (const auto* number = std::get_if<ir::NumberValue>(&value.node);
               number != nullptr && with_numbers) {
      SigmaText text;
      text.Add(number->spelling, Mark::kLiteral);
      const auto changed = change(text);
      if (!changed || (changed->size() == 1 && changed->front() == text)) {
        others.push_back(value);
        continue;
      }
      is_changed = true;
      for (const SigmaText& result : *changed) written.push_back({value.span, result});
      continue;
    } else {
      others.push_back(value);
      continue;
    }
    for (const ir::StringValue& form : forms) {
      const SigmaText text = WriteOut(indicator, form);
      const auto changed = change(text);
      if (!changed) {
        written.push_back({value.span, text});
        continue;
      }
      for (const SigmaText& result : *changed) {
        is_changed = is_changed || !(result == text);
        written.push_back({value.span, result});
      }
      is_changed = is_changed || changed->size() != 1;
    }
  }
  if (!is_changed) return false;
  // The encodings are done; placeholders are not filled yet.
  std::erase_if(indicator.transforms,
                [](const ir::ValueTransform step) { return step != ir::ValueTransform::kExpand; });
  PutBack(std::move(others), written, indicator, arena);
  return true;
}

std::optional<std::vector<SigmaText>> Replace(const pl::ReplaceString& item,
                                              const SigmaText& text) {
  const auto replacement = ParseReplacement(item);
  if (!replacement) return std::nullopt;  // refused when the pipeline starts
  SigmaText out;
  if (!item.skip_special) {
    if (!Substitute(item, *replacement, true, text, out)) return std::nullopt;
    return std::vector{std::move(out)};
  }
  bool any = false;
  for (std::size_t i = 0; i < text.text.size();) {
    std::size_t end = i + 1;
    while (end < text.text.size() && text.marks[end] == text.marks[i]) ++end;
    if (text.marks[i] == Mark::kLiteral) {
      SigmaText part;
      part.Add(text, i, end);
      any = Substitute(item, *replacement, item.interpret_special, part, out) || any;
    } else {
      out.Add(text, i, end);
    }
    i = end;
  }
  if (!any) return std::nullopt;
  return std::vector{std::move(out)};
}

std::optional<std::string> ReplacementFault(const pl::ReplaceString& item) {
  if (ParseReplacement(item)) return std::nullopt;
  return fmt::format(
      "the replacement `{}` names a group that the expression does not have, or has "
      "an escape that means nothing",
      item.replacement.value);
}

std::optional<std::vector<SigmaText>> Map(const pl::MapString& item, const SigmaText& text) {
  const auto found = std::ranges::find_if(
      item.mapping, [&](const auto& entry) { return entry.first == text.text; });
  if (found == item.mapping.end()) return std::nullopt;
  std::vector<SigmaText> results;
  for (const pl::PlainValue& value : found->second) {
    SigmaText result;
    if (value.type == pl::PlainValue::Type::kText) {
      result = WriteOut(value.pattern);
    } else {
      result.Add(value.text, Mark::kLiteral);
    }
    results.push_back(std::move(result));
  }
  return results;
}

std::optional<std::vector<SigmaText>> InCase(bool upper, const SigmaText& text) {
  SigmaText result = text;
  for (std::size_t i = 0; i < result.text.size(); ++i) {
    char& c = result.text[i];
    if (result.marks[i] != Mark::kLiteral) continue;
    if (upper && 'a' <= c && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (!upper && 'A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::vector{std::move(result)};
}

void SetValueOf(ir::Indicator& indicator, const pl::SetValue& set) {
  const SourceSpan span =
      indicator.values.empty() ? indicator.operator_span : indicator.values[0].span;
  indicator.op = ir::MatchOperator::kEquals;
  indicator.case_rule = ir::CaseRule::kInsensitive;
  indicator.value_rule = ir::ValueRule::kAny;
  indicator.transforms.clear();
  indicator.values.clear();
  switch (set.value.type) {
    case pl::PlainValue::Type::kNull:
      indicator.op = ir::MatchOperator::kIsNull;
      break;
    case pl::PlainValue::Type::kText:
      indicator.values.push_back({span, set.value.pattern});
      break;
    case pl::PlainValue::Type::kNumber:
      indicator.values.push_back({span, ir::NumberValue{set.value.text}});
      break;
    case pl::PlainValue::Type::kBool:
      indicator.values.push_back({span, ir::BoolValue{set.value.number != 0}});
      break;
  }
}

}  // namespace lintel::transform
