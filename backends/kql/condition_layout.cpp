#include "backends/kql/condition_layout.h"

#include <fmt/format.h>

#include <utility>

#include "compiler/ir/kql_spelling.h"

namespace lintel::backends::kql {
namespace {

using Kind = ConditionText::Kind;

constexpr std::size_t kWidth = 100;
constexpr std::size_t kIndent = 4;

// Inside `and`, only `or` needs parentheses; inside `or`, `and` gets them for the reader.
bool NeedsParentheses(Kind outer, Kind inner) {
  return (outer == Kind::kAnd && inner == Kind::kOr) || (outer == Kind::kOr && inner == Kind::kAnd);
}

// What stands between the operands of a chain, behind a space or at the beginning of a line.
std::string_view LinkOf(Kind kind) { return kind == Kind::kAnd ? "and " : "or "; }

ConditionText Chain(Kind kind, std::vector<ConditionText> operands) {
  if (operands.size() == 1) return std::move(operands.front());
  ConditionText chain{.kind = kind};
  chain.operands.reserve(operands.size());
  for (ConditionText& operand : operands) {
    if (operand.kind == kind) {
      for (ConditionText& inner : operand.operands) chain.operands.push_back(std::move(inner));
    } else {
      chain.operands.push_back(std::move(operand));
    }
  }
  for (const ConditionText& operand : chain.operands) {
    if (chain.width > 0) chain.width += 1 + LinkOf(kind).size();
    chain.width += operand.width + (NeedsParentheses(kind, operand.kind) ? 2 : 0);
  }
  return chain;
}

// `field op `, or with the operator's own negation, and room for a value.
std::string ComparisonHead(std::string_view field, std::string_view op, bool inverted,
                           std::size_t room) {
  std::string head;
  head.reserve(field.size() + op.size() + room + 3);
  head += field;
  head += ' ';
  if (inverted) head += '!';
  // `==` and `=~` become `!=` and `!~`.
  head += inverted && op.starts_with('=') ? op.substr(1) : op;
  head += ' ';
  return head;
}

void AppendFlat(const ConditionText& condition, std::string& out) {
  out += condition.text;
  switch (condition.kind) {
    case Kind::kLeaf:
      return;
    case Kind::kList:
      out += '(';
      for (const std::string& item : condition.items) {
        if (&item != condition.items.data()) out += ", ";
        out += item;
      }
      out += ')';
      return;
    case Kind::kAnd:
    case Kind::kOr:
      for (const ConditionText& operand : condition.operands) {
        if (&operand != condition.operands.data()) {
          out += ' ';
          out += LinkOf(condition.kind);
        }
        const bool parentheses = NeedsParentheses(condition.kind, operand.kind);
        if (parentheses) out += '(';
        AppendFlat(operand, out);
        if (parentheses) out += ')';
      }
      return;
    case Kind::kNot:
      out += "not(";
      AppendFlat(condition.operands.front(), out);
      out += ')';
      return;
  }
}

class Writer {
 public:
  // Writes on at the end of `out`, where a line begins.
  explicit Writer(std::string& out) : out_(out), line_begin_(out.size()) {}

  // Writes at the end of the current line; lines that follow are indented by `indent`.
  void Write(const ConditionText& condition, std::size_t indent) {
    if (Fits(condition.width)) return AppendFlat(condition, out_);
    switch (condition.kind) {
      case Kind::kLeaf:
        out_ += condition.text;
        return;
      case Kind::kList:
        out_ += condition.text;
        out_ += '(';
        WriteItems(condition.items, indent + kIndent);
        NewLine(indent);
        out_ += ')';
        return;
      case Kind::kAnd:
      case Kind::kOr:
        WriteChain(condition, indent);
        return;
      case Kind::kNot:
        out_ += "not";
        WriteParenthesised(condition.operands.front(), indent);
        return;
    }
  }

 private:
  bool Fits(std::size_t more) const { return out_.size() - line_begin_ + more <= kWidth; }

  void NewLine(std::size_t indent) {
    out_ += '\n';
    line_begin_ = out_.size();
    out_.append(indent, ' ');
  }

  // As many values on a line as fit.
  void WriteItems(const std::vector<std::string>& items, std::size_t indent) {
    NewLine(indent);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const bool last = i + 1 == items.size();
      if (i > 0) {
        if (Fits(1 + items[i].size() + 1)) {
          out_ += ' ';
        } else {
          NewLine(indent);
        }
      }
      out_ += items[i];
      if (!last) out_ += ',';
    }
  }

  void WriteChain(const ConditionText& chain, std::size_t indent) {
    for (const ConditionText& operand : chain.operands) {
      if (&operand != chain.operands.data()) {
        NewLine(indent);
        out_ += LinkOf(chain.kind);
      }
      if (NeedsParentheses(chain.kind, operand.kind)) {
        WriteParenthesised(operand, indent);
      } else {
        Write(operand, indent);
      }
    }
  }

  void WriteParenthesised(const ConditionText& condition, std::size_t indent) {
    out_ += '(';
    if (Fits(condition.width + 1)) {
      AppendFlat(condition, out_);
    } else {
      NewLine(indent + kIndent);
      Write(condition, indent + kIndent);
      NewLine(indent);
    }
    out_ += ')';
  }

  std::string& out_;
  std::size_t line_begin_;
};

}  // namespace

ConditionText Leaf(std::string text) {
  const std::size_t width = text.size();
  return {.width = width, .text = std::move(text)};
}

ConditionText List(std::string head, std::vector<std::string> items) {
  ConditionText list{.kind = Kind::kList, .text = std::move(head), .items = std::move(items)};
  list.width = list.text.size() + 2;
  for (const std::string& item : list.items) {
    list.width += item.size() + (&item == list.items.data() ? 0 : 2);
  }
  return list;
}

ConditionText Comparison(std::string_view field, std::string_view op, std::string_view value,
                         bool inverted) {
  std::string text = ComparisonHead(field, op, inverted, value.size());
  text += value;
  return Leaf(std::move(text));
}

ConditionText TextComparison(std::string_view field, std::string_view op, std::string_view text,
                             bool inverted) {
  constexpr std::size_t kQuotes = 3;  // `@""`
  std::string comparison = ComparisonHead(field, op, inverted, text.size() + kQuotes);
  ir::AppendKqlString(text, comparison);
  return Leaf(std::move(comparison));
}

ConditionText InList(std::string_view field, std::string_view op, std::vector<std::string> values,
                     bool inverted) {
  return List(fmt::format("{} {}{} ", field, inverted ? "!" : "", op), std::move(values));
}

ConditionText And(std::vector<ConditionText> operands) {
  return Chain(Kind::kAnd, std::move(operands));
}

ConditionText Or(std::vector<ConditionText> operands) {
  return Chain(Kind::kOr, std::move(operands));
}

ConditionText Not(ConditionText operand) {
  ConditionText negation{.kind = Kind::kNot, .width = operand.width + 5};
  negation.operands.push_back(std::move(operand));
  return negation;
}

ConditionText Inverted(bool inverted, ConditionText operand) {
  if (inverted) return Not(std::move(operand));
  return operand;
}

std::string FlatText(const ConditionText& condition) {
  std::string text;
  text.reserve(condition.width);
  AppendFlat(condition, text);
  return text;
}

void AppendLines(std::string_view prefix, const ConditionText& condition, std::string& out) {
  Writer writer(out);
  out += prefix;
  writer.Write(condition, kIndent);
}

}  // namespace lintel::backends::kql
