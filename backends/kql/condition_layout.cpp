#include "backends/kql/condition_layout.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

#include "compiler/source/joined_text.h"

namespace lintel::backends::kql {
namespace {

using Kind = ConditionText::Kind;

constexpr std::size_t kWidth = 100;
constexpr std::size_t kIndent = 4;

// Inside `and`, only `or` needs parentheses; inside `or`, `and` gets them for the reader.
bool NeedsParentheses(Kind outer, Kind inner) {
  return (outer == Kind::kAnd && inner == Kind::kOr) || (outer == Kind::kOr && inner == Kind::kAnd);
}

ConditionText Chain(Kind kind, std::string_view word, std::vector<ConditionText> operands) {
  if (operands.size() == 1) return std::move(operands.front());
  ConditionText chain{.kind = kind};
  for (ConditionText& operand : operands) {
    if (operand.kind == kind) {
      for (ConditionText& inner : operand.operands) chain.operands.push_back(std::move(inner));
    } else {
      chain.operands.push_back(std::move(operand));
    }
  }
  std::size_t size = 0;
  for (const ConditionText& operand : chain.operands) size += operand.flat.size() + word.size() + 4;
  chain.flat.reserve(size);
  for (const ConditionText& operand : chain.operands) {
    if (!chain.flat.empty()) {
      chain.flat += ' ';
      chain.flat += word;
      chain.flat += ' ';
    }
    const bool parentheses = NeedsParentheses(kind, operand.kind);
    if (parentheses) chain.flat += '(';
    chain.flat += operand.flat;
    if (parentheses) chain.flat += ')';
  }
  return chain;
}

class Writer {
 public:
  explicit Writer(std::string_view prefix) : out_(prefix) {}

  // Writes at the end of the current line; lines that follow are indented by `indent`. `tail` is
  // how many characters the caller still adds to the last line.
  void Write(const ConditionText& condition, std::size_t indent, std::size_t tail) {
    if (Fits(condition.flat.size() + tail)) {
      out_ += condition.flat;
      return;
    }
    switch (condition.kind) {
      case Kind::kLeaf:
        out_ += condition.flat;
        return;
      case Kind::kList:
        out_ += condition.head;
        out_ += '(';
        WriteItems(condition.items, indent + kIndent);
        NewLine(indent);
        out_ += ')';
        return;
      case Kind::kAnd:
        WriteChain(condition, "and ", indent);
        return;
      case Kind::kOr:
        WriteChain(condition, "or ", indent);
        return;
      case Kind::kNot:
        out_ += "not";
        WriteParenthesised(condition.operands.front(), indent);
        return;
    }
  }

  std::string Take() { return std::move(out_); }

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

  void WriteChain(const ConditionText& chain, std::string_view word, std::size_t indent) {
    for (std::size_t i = 0; i < chain.operands.size(); ++i) {
      if (i > 0) {
        NewLine(indent);
        out_ += word;
      }
      const ConditionText& operand = chain.operands[i];
      if (NeedsParentheses(chain.kind, operand.kind)) {
        WriteParenthesised(operand, indent);
      } else {
        Write(operand, indent, 0);
      }
    }
  }

  void WriteParenthesised(const ConditionText& condition, std::size_t indent) {
    out_ += '(';
    if (Fits(condition.flat.size() + 1)) {
      out_ += condition.flat;
    } else {
      NewLine(indent + kIndent);
      Write(condition, indent + kIndent, 0);
      NewLine(indent);
    }
    out_ += ')';
  }

  std::string out_;
  std::size_t line_begin_ = 0;
};

}  // namespace

ConditionText Leaf(std::string text) { return {.flat = std::move(text)}; }

ConditionText List(std::string head, std::vector<std::string> items) {
  std::string flat = fmt::format("{}({})", head, Joined(items, ", "));
  return {.kind = Kind::kList,
          .flat = std::move(flat),
          .head = std::move(head),
          .items = std::move(items)};
}

ConditionText Comparison(std::string_view field, std::string_view op, std::string_view value,
                         bool inverted) {
  std::string text;
  text.reserve(field.size() + op.size() + value.size() + 3);
  text += field;
  text += ' ';
  if (inverted) text += '!';
  // `==` and `=~` become `!=` and `!~`.
  text += inverted && op.starts_with('=') ? op.substr(1) : op;
  text += ' ';
  text += value;
  return Leaf(std::move(text));
}

ConditionText InList(std::string_view field, std::string_view op, std::vector<std::string> values,
                     bool inverted) {
  return List(fmt::format("{} {}{} ", field, inverted ? "!" : "", op), std::move(values));
}

ConditionText And(std::vector<ConditionText> operands) {
  return Chain(Kind::kAnd, "and", std::move(operands));
}

ConditionText Or(std::vector<ConditionText> operands) {
  return Chain(Kind::kOr, "or", std::move(operands));
}

ConditionText Not(ConditionText operand) {
  ConditionText negation{.kind = Kind::kNot, .flat = fmt::format("not({})", operand.flat)};
  negation.operands.push_back(std::move(operand));
  return negation;
}

ConditionText Inverted(bool inverted, ConditionText operand) {
  return inverted ? Not(std::move(operand)) : operand;
}

std::string Layout(std::string_view prefix, const ConditionText& condition) {
  Writer writer(prefix);
  writer.Write(condition, kIndent, 0);
  return writer.Take();
}

}  // namespace lintel::backends::kql
