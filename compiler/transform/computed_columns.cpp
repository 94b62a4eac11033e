#include "compiler/transform/computed_columns.h"

#include <fmt/core.h>
#include <re2/re2.h>

#include <algorithm>
#include <variant>

#include "compiler/transform/expression_writer.h"

namespace lintel::transform {
namespace {

using ir::ExpressionId;
using schema::FieldKind;
using schema::FieldMapping;

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// The field's name as a name that KQL needs no brackets for: `a.b` becomes `a_b`.
std::string PlainName(std::string_view field) {
  std::string name;
  for (const char c : field) {
    const bool is_plain = IsLetter(c) || IsDigit(c);
    if (is_plain || (!name.empty() && name.back() != '_')) name += is_plain ? c : '_';
  }
  while (!name.empty() && name.back() == '_') name.pop_back();
  if (name.empty() || IsDigit(name[0])) name.insert(0, "Field");
  return name;
}

// Whether the mappings compute the same.
bool IsSameColumn(const FieldMapping& a, const FieldMapping& b) {
  return a.kind == b.kind && a.columns == b.columns && a.path == b.path && a.rest == b.rest &&
         a.reason == b.reason;
}

bool IsPlainStep(std::string_view step) {
  return !step.empty() && !IsDigit(step[0]) &&
         std::all_of(step.begin(), step.end(), [](char c) { return IsLetter(c) || IsDigit(c); });
}

// One step into a bag: a member's name, or an index into an array.
struct Step {
  std::string_view text;
  bool is_index = false;
};

// `a.b["c d"][0]`, then the rest, whose dots are steps too.
std::vector<Step> StepsOf(std::string_view path, std::string_view rest) {
  std::vector<Step> steps;
  const auto add_dotted = [&](std::string_view text) {
    while (!text.empty()) {
      const std::size_t dot = std::min(text.find('.'), text.size());
      if (dot > 0) steps.push_back({text.substr(0, dot)});
      text.remove_prefix(std::min(dot + 1, text.size()));
    }
  };
  if (path.ends_with('*')) path.remove_suffix(1);
  while (!path.empty()) {
    const std::size_t open = path.find('[');
    add_dotted(path.substr(0, open));
    if (open == std::string_view::npos) break;
    const std::size_t close = std::min(path.find(']', open), path.size());
    std::string_view inside = path.substr(open + 1, close - open - 1);
    const bool is_quoted = inside.size() > 1 && inside.front() == '"' && inside.back() == '"';
    if (is_quoted) inside = inside.substr(1, inside.size() - 2);
    steps.push_back({inside, !is_quoted});
    path.remove_prefix(std::min(close + 1, path.size()));
  }
  add_dotted(rest);
  return steps;
}

// Into the object by one step.
ExpressionId Member(ExpressionWriter& writer, SourceSpan span, ExpressionId object,
                    const Step& step) {
  if (step.is_index) return writer.Add(ir::ElementExpression{object, writer.Number(step.text)});
  if (IsPlainStep(step.text)) return writer.Add(ir::PathExpression{object, step.text, span});
  return writer.Add(ir::ElementExpression{object, writer.Text(step.text)});
}

}  // namespace

std::optional<schema::ScalarType> ComputedColumns::TypeOf(ir::Text column) const {
  const auto found = table_ ? table_->Find(column) : std::nullopt;
  if (!found) return std::nullopt;
  return found->type;
}

ir::Text ComputedColumns::NameFor(const FieldMapping& mapping) {
  const auto named = std::ranges::find_if(columns_, [&](const ComputedColumn& column) {
    return column.mapping.field == mapping.field && IsSameColumn(column.mapping, mapping);
  });
  if (named != columns_.end()) return named->name;
  std::string plain = PlainName(mapping.field);
  if (plain == mapping.columns[0]) {
    plain += "Text";
  } else if (TypeOf(plain)) {
    plain = fmt::format("{}_{}", mapping.columns[0], plain);
  }
  std::string name = plain;
  for (std::size_t number = 2;; ++number) {
    const auto found = std::ranges::find(columns_, name, &ComputedColumn::name);
    if (found == columns_.end() && !TypeOf(name)) break;
    if (found != columns_.end() && IsSameColumn(found->mapping, mapping)) return found->name;
    name = fmt::format("{}{}", plain, number);
  }
  columns_.push_back({rule_.arena->Keep(name), mapping});
  return columns_.back().name;
}

const ComputedColumn* ComputedColumns::Find(ir::Text name) const {
  const auto found = std::ranges::find(columns_, name, &ComputedColumn::name);
  return found == columns_.end() ? nullptr : &*found;
}

ExpressionId ComputedColumns::Value(const ComputedColumn& column, SourceSpan span) const {
  ExpressionWriter writer(rule_, span);
  const FieldMapping& mapping = column.mapping;
  const ir::Text first = mapping.columns[0];
  const ir::Text second = mapping.columns[1];
  ExpressionId value;
  // What stands between folders.
  const ir::Text separator = mapping.reason.empty() ? ir::Text("\\") : mapping.reason;
  if (mapping.kind == FieldKind::kMember || mapping.kind == FieldKind::kNumberMember ||
      mapping.kind == FieldKind::kHexMember) {
    value = writer.Name(first);
    if (TypeOf(first).value_or(schema::ScalarType::kString) == schema::ScalarType::kString) {
      value = writer.Call("parse_json", {value});
    }
    for (const Step& step : StepsOf(mapping.path, mapping.rest)) {
      value = Member(writer, span, value, step);
    }
    const bool is_text = mapping.kind == FieldKind::kMember;
    value = writer.Call(is_text ? "tostring" : "tolong", {value});
    if (mapping.kind == FieldKind::kHexMember) {
      value = writer.Call("strcat", {writer.Text("0x"), writer.Call("tohex", {value})});
    }
  } else if (mapping.kind == FieldKind::kXmlMember) {
    std::string name(mapping.path);
    if (name.ends_with('*')) name.pop_back();
    name += mapping.rest;
    const ir::Text pattern =
        rule_.arena->Keep(fmt::format(R"(<Data Name="{}">([^<]*)</Data>)", RE2::QuoteMeta(name)));
    const ExpressionId group = writer.Add(ir::Literal{.type = ir::LiteralType::kLong, .text = "1"});
    value = writer.Call("extract", {writer.Text(pattern), group, writer.Name(first)});
  } else if (mapping.kind == FieldKind::kJsonText) {
    value = writer.Call("tostring", {writer.Name(first)});
  } else if (mapping.kind == FieldKind::kExtract) {
    value = writer.Call("extract",
                        {writer.Text(mapping.reason), writer.Number("1"), writer.Name(first)});
  } else if (mapping.kind == FieldKind::kFolder) {
    // Some kinds of events have the file's name in the folder's path already.
    const ExpressionId is_whole =
        writer.Binary(ir::BinaryOperator::kEndsWith, writer.Name(first), writer.Name(second));
    value = writer.Call(
        "iff",
        {is_whole, writer.Name(first),
         writer.Call("strcat", {writer.Name(first), writer.Text(separator), writer.Name(second)})});
  } else if (mapping.kind == FieldKind::kNamedTwice) {
    // `\b.exe\b.exe` loses its last `\b.exe`.
    const auto length = [&](ir::Text column) {
      return writer.Call("strlen", {writer.Name(column)});
    };
    const ExpressionId twice = writer.Call("strcat", {writer.Text(separator), writer.Name(second),
                                                      writer.Text(separator), writer.Name(second)});
    const ExpressionId kept =
        writer.Binary(ir::BinaryOperator::kSubtract,
                      writer.Binary(ir::BinaryOperator::kSubtract, length(first), length(second)),
                      writer.Number("1"));
    value = writer.Call("iff",
                        {writer.Binary(ir::BinaryOperator::kEndsWith, writer.Name(first), twice),
                         writer.Call("substring", {writer.Name(first), writer.Number("0"), kept}),
                         writer.Name(first)});
  } else {
    const bool is_account = mapping.kind == FieldKind::kAccount;
    const ExpressionId front = writer.Name(is_account ? second : first);
    ExpressionId back = writer.Name(is_account ? first : second);
    if (!is_account) {
      // Sysmon calls a key's default value `(Default)`; Defender leaves its name empty.
      back = writer.Call(
          "iff", {writer.Call("isempty", {back}), writer.Text("(Default)"), writer.Name(second)});
    }
    value = writer.Call("strcat", {front, writer.Text("\\"), back});
  }
  if (!mapping.strip.empty()) {
    const ir::Text pattern = rule_.arena->Keep(RE2::QuoteMeta(mapping.strip));
    value = writer.Call("trim_start", {writer.Text(pattern), value});
  }
  return value;
}

}  // namespace lintel::transform
