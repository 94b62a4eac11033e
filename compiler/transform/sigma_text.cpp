#include "compiler/transform/sigma_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "compiler/ir/overloaded.h"

namespace lintel::transform {
namespace {

using Mark = SigmaText::Mark;
using ir::MatchOperator;

bool StartsWithRun(const SigmaText& text) {
  return text.text.starts_with('*') && text.marks.front() == Mark::kWildcard;
}

bool EndsWithRun(const SigmaText& text) {
  return text.text.ends_with('*') && text.marks.back() == Mark::kWildcard;
}

// Whether an operator stands for a wildcard in front, or behind. A keyword is no field's value:
// that it is contained somewhere says nothing about its text.
bool IsOpenInFront(const ir::Indicator& indicator) {
  return indicator.field &&
         (indicator.op == MatchOperator::kContains || indicator.op == MatchOperator::kEndsWith);
}

bool IsOpenBehind(const ir::Indicator& indicator) {
  return indicator.field &&
         (indicator.op == MatchOperator::kContains || indicator.op == MatchOperator::kStartsWith);
}

}  // namespace

void SigmaText::Add(std::string_view piece, Mark mark) {
  text += piece;
  marks.insert(marks.end(), piece.size(), mark);
}

void SigmaText::Add(const SigmaText& other, std::size_t begin, std::size_t end) {
  text.append(other.text, begin, end - begin);
  marks.insert(marks.end(), other.marks.begin() + static_cast<std::ptrdiff_t>(begin),
               other.marks.begin() + static_cast<std::ptrdiff_t>(end));
}

bool ComparesStrings(const ir::Indicator& indicator) {
  return indicator.op == MatchOperator::kEquals || indicator.op == MatchOperator::kContains ||
         indicator.op == MatchOperator::kStartsWith || indicator.op == MatchOperator::kEndsWith;
}

SigmaText WriteOut(const ir::StringValue& value) {
  SigmaText out;
  for (const ir::StringPart& part : value.parts) {
    std::visit(ir::Overloaded{
                   [&](ir::Text text) { out.Add(text, Mark::kLiteral); },
                   [&](ir::Wildcard wildcard) {
                     out.Add(wildcard == ir::Wildcard::kAnyRun ? "*" : "?", Mark::kWildcard);
                   },
                   [&](const ir::Placeholder& placeholder) {
                     out.Add(fmt::format("%{}%", placeholder.name), Mark::kPlaceholder);
                   },
               },
               part);
  }
  return out;
}

SigmaText WriteOut(const ir::Indicator& indicator, const ir::StringValue& value) {
  const SigmaText inner = WriteOut(value);
  SigmaText out;
  if (IsOpenInFront(indicator) && !StartsWithRun(inner)) out.Add("*", Mark::kWildcard);
  out.Add(inner, 0, inner.text.size());
  if (IsOpenBehind(indicator) && !EndsWithRun(inner)) out.Add("*", Mark::kWildcard);
  return out;
}

ir::StringValue ReadBack(const SigmaText& text, TextArena& arena) {
  ir::StringValue value;
  for (std::size_t i = 0; i < text.text.size();) {
    std::size_t end = i + 1;
    switch (text.marks[i]) {
      case Mark::kLiteral:
        while (end < text.text.size() && text.marks[end] == Mark::kLiteral) ++end;
        value.parts.emplace_back(arena.Keep(std::string_view(text.text).substr(i, end - i)));
        break;
      case Mark::kWildcard:
        value.parts.emplace_back(text.text[i] == '*' ? ir::Wildcard::kAnyRun
                                                     : ir::Wildcard::kAnyOne);
        break;
      case Mark::kPlaceholder: {
        // `%name%`, as it was written out, unless a part of it was replaced.
        const std::size_t close = text.text[i] == '%' ? text.text.find('%', i + 1) : text.text.npos;
        if (close == text.text.npos || text.marks[close] != Mark::kPlaceholder) {
          value.parts.emplace_back(arena.Keep(std::string_view(text.text).substr(i, 1)));
          break;
        }
        end = close + 1;
        value.parts.emplace_back(
            ir::Placeholder{arena.Keep(std::string_view(text.text).substr(i + 1, close - i - 1))});
        break;
      }
    }
    i = end;
  }
  return value;
}

void PutBack(std::vector<ir::Value> others, const std::vector<WrittenValue>& values,
             ir::Indicator& indicator, TextArena& arena) {
  const bool in_front = IsOpenInFront(indicator);
  const bool behind = IsOpenBehind(indicator);
  const bool all_are_open = std::ranges::all_of(values, [&](const WrittenValue& value) {
    const std::size_t least = (in_front ? 1 : 0) + (behind ? 1 : 0);
    return value.text.text.size() >= least && (!in_front || StartsWithRun(value.text)) &&
           (!behind || EndsWithRun(value.text));
  });
  const bool keeps_operator = (all_are_open && others.empty()) || (!in_front && !behind);
  indicator.values = std::move(others);
  for (const WrittenValue& value : values) {
    SigmaText text = value.text;
    if (keeps_operator) {
      SigmaText inner;
      inner.Add(text, in_front ? 1 : 0, text.text.size() - (behind ? 1 : 0));
      text = std::move(inner);
    }
    indicator.values.push_back({value.span, ReadBack(text, arena)});
  }
  if (!keeps_operator) indicator.op = MatchOperator::kEquals;
}

}  // namespace lintel::transform
