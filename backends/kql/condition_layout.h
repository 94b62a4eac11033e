#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lintel::backends::kql {

// A condition as text that still knows where its lines may break.
struct ConditionText {
  enum class Kind { kLeaf, kList, kAnd, kOr, kNot };

  Kind kind = Kind::kLeaf;
  std::size_t width = 0;                // of the whole condition on one line
  std::string text;                     // kLeaf: all of it; kList: what stands before `(`
  std::vector<std::string> items;       // kList: the values
  std::vector<ConditionText> operands;  // kAnd, kOr, kNot
};

// `FileName =~ "cmd.exe"`.
ConditionText Leaf(std::string text);

// `FileName in~ ("a", "b")`, also a call.
ConditionText List(std::string head, std::vector<std::string> items);

// `field op value`, or with the operator's own negation: `=~` becomes `!~`. The second form takes a
// string's text and puts it in quotes.
ConditionText Comparison(std::string_view field, std::string_view op, std::string_view value,
                         bool inverted);
ConditionText TextComparison(std::string_view field, std::string_view op, std::string_view text,
                             bool inverted);

// `field op (a, b)`, or `field !op (a, b)`.
ConditionText InList(std::string_view field, std::string_view op, std::vector<std::string> values,
                     bool inverted);

// The conjunction or disjunction; operands of the same kind are taken in. One operand is itself.
ConditionText And(std::vector<ConditionText> operands);
ConditionText Or(std::vector<ConditionText> operands);

// `not(…)`.
ConditionText Not(ConditionText operand);

// The operand, or `not(…)` around it.
ConditionText Inverted(bool inverted, ConditionText operand);

// The whole condition on one line.
std::string FlatText(const ConditionText& condition);

// Adds the condition after `prefix` (`| where `): on one line if it fits into 100 columns, else
// broken before `and` and `or` and after each value of a list. No newline at the end.
void AppendLines(std::string_view prefix, const ConditionText& condition, std::string& out);

}  // namespace lintel::backends::kql
