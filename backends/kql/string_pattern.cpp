#include "backends/kql/string_pattern.h"

#include <cassert>
#include <utility>
#include <vector>

#include "compiler/ir/overloaded.h"
#include "compiler/ir/regex.h"

namespace lintel::backends::kql {
namespace {

using ir::Wildcard;

// A run of literal text or a wildcard.
struct Run {
  bool is_wildcard = false;
  Wildcard wildcard = Wildcard::kAnyRun;
  std::string text;

  bool IsAnyRun() const { return is_wildcard && wildcard == Wildcard::kAnyRun; }
};

void Add(std::vector<Run>& runs, Wildcard wildcard) {
  if (wildcard == Wildcard::kAnyRun && !runs.empty() && runs.back().IsAnyRun()) return;
  runs.push_back({.is_wildcard = true, .wildcard = wildcard});
}

void Add(std::vector<Run>& runs, ir::Text text) {
  if (!runs.empty() && !runs.back().is_wildcard) {
    runs.back().text += text;
  } else {
    runs.push_back({.text = std::string(text)});
  }
}

std::vector<Run> Runs(ir::MatchOperator op, const ir::StringValue& value) {
  std::vector<Run> runs;
  if (op == ir::MatchOperator::kContains || op == ir::MatchOperator::kEndsWith) {
    Add(runs, Wildcard::kAnyRun);
  }
  for (const ir::StringPart& part : value.parts) {
    std::visit(ir::Overloaded{
                   [&](ir::Text text) { Add(runs, text); },
                   [&](Wildcard wildcard) { Add(runs, wildcard); },
                   [](const ir::Placeholder&) { assert(false); },
               },
               part);
  }
  if (op == ir::MatchOperator::kContains || op == ir::MatchOperator::kStartsWith) {
    Add(runs, Wildcard::kAnyRun);
  }
  return runs;
}

std::string Regex(const std::vector<Run>& runs) {
  std::string out;
  if (!runs.front().IsAnyRun()) out += '^';
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool at_an_end = i == 0 || i + 1 == runs.size();
    if (!runs[i].is_wildcard) {
      ir::AppendQuotedForRegex(runs[i].text, out);
    } else if (runs[i].wildcard == Wildcard::kAnyOne) {
      out += '.';
    } else if (!at_an_end) {
      out += ".*";
    }
  }
  if (!runs.back().IsAnyRun()) out += '$';
  return out;
}

}  // namespace

StringPattern ClassifyPattern(ir::MatchOperator op, const ir::StringValue& value) {
  // Nearly all values are one literal.
  const auto* literal = value.parts.size() == 1 ? std::get_if<ir::Text>(&value.parts[0]) : nullptr;
  if (literal != nullptr && !literal->empty()) {
    const PatternKind kind = op == ir::MatchOperator::kContains     ? PatternKind::kContains
                             : op == ir::MatchOperator::kStartsWith ? PatternKind::kStartsWith
                             : op == ir::MatchOperator::kEndsWith   ? PatternKind::kEndsWith
                                                                    : PatternKind::kEquals;
    return {kind, std::string(*literal)};
  }
  std::vector<Run> runs = Runs(op, value);
  if (runs.empty()) return {PatternKind::kEquals, ""};
  if (runs.size() == 1 && runs[0].IsAnyRun()) return {PatternKind::kAnything, ""};
  if (runs.size() == 1 && !runs[0].is_wildcard) return {PatternKind::kEquals, runs[0].text};
  if (runs.size() == 2 && runs[0].IsAnyRun() && !runs[1].is_wildcard) {
    return {PatternKind::kEndsWith, runs[1].text};
  }
  if (runs.size() == 2 && !runs[0].is_wildcard && runs[1].IsAnyRun()) {
    return {PatternKind::kStartsWith, runs[0].text};
  }
  if (runs.size() == 3 && runs[0].IsAnyRun() && !runs[1].is_wildcard && runs[2].IsAnyRun()) {
    return {PatternKind::kContains, runs[1].text};
  }
  return {PatternKind::kRegex, Regex(runs)};
}

std::string PlainText(const ir::StringValue& value) {
  std::string out;
  for (const ir::StringPart& part : value.parts) {
    std::visit(
        ir::Overloaded{
            [&](ir::Text text) { out += text; },
            [&](ir::Wildcard wildcard) { out += wildcard == ir::Wildcard::kAnyRun ? '*' : '?'; },
            [&](const ir::Placeholder& placeholder) { out += placeholder.name; },
        },
        part);
  }
  return out;
}

}  // namespace lintel::backends::kql
