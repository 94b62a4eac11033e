#include "compiler/analysis/scope.h"

#include <algorithm>
#include <string>

#include "compiler/ir/overloaded.h"
#include "compiler/schema/functions.h"

namespace lintel::analysis {
namespace {

// `LogonType_string` after a union means the LogonType of those tables where it is a string.
ir::Text WithoutUnionType(ir::Text name) {
  const std::size_t mark = name.rfind('_');
  if (mark == ir::Text::npos || !schema::ParseScalarType(name.substr(mark + 1))) return {};
  return name.substr(0, mark);
}

// The name that KQL gives to the column of an unnamed expression: `a.b` is `a_b`, `bin(t, 1h)` is
// `t`, `max(t)` is `max_t`, `count()` is `count_`. Nothing where it is a numbered `Column1`.
std::optional<ir::Text> AutomaticName(const ir::Rule& rule, ir::ExpressionId expression) {
  const auto& node = rule[expression].node;
  if (const auto* name = std::get_if<ir::NameExpression>(&node)) return name->name;
  if (const auto* path = std::get_if<ir::PathExpression>(&node)) {
    const auto object = AutomaticName(rule, path->object);
    if (!object) return std::nullopt;
    return rule.arena->Keep(std::string(*object) + "_" + std::string(path->member));
  }
  const auto* call = std::get_if<ir::CallExpression>(&node);
  if (call == nullptr) return std::nullopt;
  auto function = schema::FindFunction(schema::FunctionKind::kAggregate, call->function);
  if (!function) function = schema::FindFunction(schema::FunctionKind::kScalar, call->function);
  if (!function) return std::nullopt;
  const auto first = call->arguments.empty() ? std::optional<ir::Text>()
                                             : AutomaticName(rule, call->arguments.front());
  switch (function->naming) {
    case schema::ResultNaming::kFirstArgument:
      return first;
    case schema::ResultNaming::kPrefixAndFirstArgument:
      return rule.arena->Keep(std::string(function->prefix) + "_" +
                              std::string(first.value_or(ir::Text())));
    case schema::ResultNaming::kNone:
    case schema::ResultNaming::kOnlyArgument:
    case schema::ResultNaming::kNameAndFirstArgument:
    case schema::ResultNaming::kPrefixOnly:
    case schema::ResultNaming::kFirstArgumentIfColumn:
      return std::nullopt;
  }
  return std::nullopt;
}

// Adds what `column` (of project, extend, summarize …) puts into the rows. KQL's automatic names
// for unnamed expressions are not all modelled; where one is not, the scope opens.
void AddOutputColumn(const ir::Rule& rule, const std::vector<TableUse>& tables, const Scope& before,
                     ir::ExpressionId column, Scope& after) {
  const auto& node = rule[column].node;
  if (const auto* name = std::get_if<ir::NameExpression>(&node)) {
    Resolution meaning = before.Find(tables, name->name);
    meaning.found = true;
    after.AddColumn(name->name, meaning);
  } else if (const auto* named = std::get_if<ir::NamedExpression>(&node)) {
    const auto* source = std::get_if<ir::NameExpression>(&rule[named->value].node);
    Resolution meaning = source ? before.Find(tables, source->name) : Resolution{};
    meaning.found = true;
    for (const Spanned<ir::Text>& out : named->names) after.AddColumn(out.value, meaning);
  } else if (const std::optional<ir::Text> name = AutomaticName(rule, column)) {
    after.AddColumn(*name);
  } else {
    after.Open();
  }
}

// Whether the expression is `arg_max(…, *)` or the like, under whatever names: every column of the
// rows before comes out of it.
bool KeepsAllColumns(const ir::Rule& rule, ir::ExpressionId expression) {
  if (const auto* named = std::get_if<ir::NamedExpression>(&rule[expression].node)) {
    expression = named->value;
  }
  const auto* call = std::get_if<ir::CallExpression>(&rule[expression].node);
  return call != nullptr && std::ranges::any_of(call->arguments, [&](ir::ExpressionId argument) {
           return std::holds_alternative<ir::StarExpression>(rule[argument].node);
         });
}

Scope Only(const ir::Rule& rule, const std::vector<TableUse>& tables, const Scope& before,
           const std::vector<ir::ExpressionId>& columns) {
  Scope after;
  if (before.is_open()) after.Open();
  for (const ir::ExpressionId column : columns) {
    if (std::holds_alternative<ir::StarExpression>(rule[column].node)) return before;
    AddOutputColumn(rule, tables, before, column, after);
  }
  return after;
}

bool IsOneOf(ir::Text word, std::initializer_list<ir::Text> words) {
  return std::ranges::find(words, word) != words.end();
}

Scope AfterJoin(const std::optional<Spanned<ir::Text>>& kind, Scope left, const Scope& right) {
  const ir::Text word = kind ? kind->value : ir::Text();
  if (IsOneOf(word, {"leftanti", "leftsemi", "anti", "leftantisemi"})) return left;
  if (IsOneOf(word, {"rightanti", "rightsemi", "rightantisemi"})) return right;
  left.Join(right);
  return left;
}

// The columns that a row schema declares.
Scope Declared(const ir::RowSchema& schema) {
  Scope after;
  for (const ir::ColumnDeclaration& column : schema.columns) after.AddColumn(column.name.value);
  return after;
}

}  // namespace

void Scope::AddColumn(ir::Text name, Resolution meaning) {
  std::erase(hidden_, name);
  for (Column& column : columns_) {
    if (column.name == name) {
      column.meaning = meaning;
      return;
    }
  }
  columns_.push_back({name, meaning});
}

void Scope::Hide(ir::Text name) {
  std::erase_if(columns_, [&](const Column& column) { return column.name == name; });
  hidden_.push_back(name);
}

void Scope::ForgetTypes() {
  forgot_types_ = true;
  for (Column& column : columns_) column.meaning.column = {};
}

void Scope::Join(const Scope& right) {
  Union(right);
  joined_ = true;
}

void Scope::Union(const Scope& other) {
  // A name that either side shows is there.
  std::erase_if(hidden_, [&](ir::Text name) {
    return std::ranges::find(other.hidden_, name) == other.hidden_.end();
  });
  tables_.insert(tables_.end(), other.tables_.begin(), other.tables_.end());
  for (const Column& column : other.columns_) {
    if (std::ranges::find(columns_, column.name, &Column::name) == columns_.end()) {
      columns_.push_back(column);
    }
  }
  joined_ |= other.joined_;
  forgot_types_ |= other.forgot_types_;
  open_ |= other.open_;
}

Resolution Scope::Find(const std::vector<TableUse>& tables, ir::Text name) const {
  for (const Column& column : columns_) {
    if (column.name == name) return column.meaning;
  }
  const bool is_hidden = std::ranges::find(hidden_, name) != hidden_.end();
  if (!is_hidden) {
    Resolution meaning;
    for (const std::uint32_t table : tables_) {
      const ColumnMatch match = FindColumn(tables[table], name);
      if (!match.found()) continue;
      if (!meaning.found) {
        meaning = {.found = true, .column = match, .table = table};
      } else if (match.type() != meaning.column.type()) {
        meaning.column = {};  // union splits such a column, a join keeps one: no type for certain
      }
    }
    if (forgot_types_) meaning.column = {};
    if (meaning.found) return meaning;
  }
  // `X1` after a join means the right side's X, and X may end in a digit itself.
  if (joined_ && !name.empty() && '0' <= name.back() && name.back() <= '9') {
    return Find(tables, name.substr(0, name.size() - 1));
  }
  if (const ir::Text stem = WithoutUnionType(name); tables_.size() > 1 && !stem.empty()) {
    Resolution meaning = Find(tables, stem);
    meaning.column = {};
    return meaning;
  }
  return {};
}

std::optional<std::uint32_t> Scope::SingleTable() const {
  return tables_.size() == 1 ? std::optional(tables_.front()) : std::nullopt;
}

Scope InsideScan(const ir::Scan& scan, Scope before) {
  for (const ir::ScanColumn& column : scan.columns) before.AddColumn(column.column.name.value);
  for (const ir::ScanStep& step : scan.steps) before.AddColumn(step.name.value);
  for (const ir::OperatorParameter& parameter : scan.parameters) {
    before.AddColumn(parameter.value.value);
  }
  return before;
}

Scope AfterStage(const ir::Rule& rule, const std::vector<TableUse>& tables, const ir::Stage& stage,
                 Scope before, const std::vector<Scope>& operands) {
  const auto extended = [&](const std::vector<ir::ExpressionId>& columns) {
    Scope after = before;
    for (const ir::ExpressionId column : columns) {
      AddOutputColumn(rule, tables, before, column, after);
    }
    return after;
  };
  // The rows of an operator whose columns are not worked out: any name may be there.
  const auto anything = [&] {
    Scope after = before;
    after.Open();
    after.ForgetTypes();
    return after;
  };
  return std::visit(
      ir::Overloaded{
          [&](const ir::Source&) { return before; },
          [&](const ir::FunctionSource&) { return before; },
          [&](const ir::SubquerySource&) { return before; },
          [&](const ir::Where&) { return before; },
          [&](const ir::Extend& extend) { return extended(extend.columns); },
          [&](const ir::Project& project) { return Only(rule, tables, before, project.columns); },
          [&](const ir::ProjectAway& away) {
            Scope after = before;
            for (const ir::ExpressionId column : away.columns) {
              if (const auto* name = std::get_if<ir::NameExpression>(&rule[column].node)) {
                after.Hide(name->name);
              }
            }
            return after;
          },
          // Wildcards may keep anything: names that were there stay findable.
          [&](const ir::ProjectKeep&) { return before; },
          [&](const ir::ProjectRename& rename) {
            Scope after = before;
            for (const ir::ExpressionId column : rename.columns) {
              const auto* named = std::get_if<ir::NamedExpression>(&rule[column].node);
              if (named == nullptr) continue;
              const auto* old = std::get_if<ir::NameExpression>(&rule[named->value].node);
              if (old != nullptr) after.Hide(old->name);
            }
            for (const ir::ExpressionId column : rename.columns) {
              AddOutputColumn(rule, tables, before, column, after);
            }
            return after;
          },
          [&](const ir::ProjectReorder&) { return before; },
          [&](const ir::Summarize& summarize) {
            const bool keeps_all = std::ranges::any_of(
                summarize.aggregates,
                [&](ir::ExpressionId aggregate) { return KeepsAllColumns(rule, aggregate); });
            Scope after = keeps_all ? before : Scope();
            after.Union(Only(rule, tables, before, summarize.keys));
            for (const ir::ExpressionId column : summarize.aggregates) {
              AddOutputColumn(rule, tables, before, column, after);
            }
            return after;
          },
          [&](const ir::Join& join) {
            return AfterJoin(join.kind, before, operands.empty() ? Scope() : operands.front());
          },
          [&](const ir::Lookup&) {
            Scope after = before;
            if (!operands.empty()) after.Join(operands.front());
            return after;
          },
          [&](const ir::Union& node) {
            Scope after = before;
            for (const Scope& operand : operands) after.Union(operand);
            for (const ir::OperatorParameter& parameter : node.parameters) {
              if (parameter.name.value == "withsource") after.AddColumn(parameter.value.value);
            }
            return after;
          },
          [&](const ir::Distinct& distinct) {
            return Only(rule, tables, before, distinct.columns);
          },
          [&](const ir::Top&) { return before; },
          [&](const ir::Take&) { return before; },
          [&](const ir::Sort&) { return before; },
          [&](const ir::Count&) {
            Scope after;
            after.AddColumn("Count");
            return after;
          },
          [&](const ir::MvExpand& expand) {
            Scope after = before;
            for (const ir::MvExpandColumn& column : expand.columns) {
              if (const auto* named =
                      std::get_if<ir::NamedExpression>(&rule[column.expression].node)) {
                for (const Spanned<ir::Text>& name : named->names) after.AddColumn(name.value);
              } else if (const auto* name =
                             std::get_if<ir::NameExpression>(&rule[column.expression].node)) {
                after.AddColumn(name->name);  // its type is that of the elements now
              } else {
                after.Open();
              }
            }
            return after;
          },
          [&](const ir::Parse& parse) {
            Scope after = before;
            for (const ir::ParsePart& part : parse.pattern) {
              if (const auto* column = std::get_if<ir::ParseColumn>(&part)) {
                after.AddColumn(column->name.value);
              }
            }
            return after;
          },
          [&](const ir::Datatable& table) { return Declared(table.schema); },
          [&](const ir::Externaldata& external) { return Declared(external.schema); },
          [&](const ir::Print&) { return anything(); },
          [&](const ir::Range& range) {
            Scope after;
            after.AddColumn(range.name.value);
            return after;
          },
          [&](const ir::Search&) { return anything(); },
          [&](const ir::Find&) { return anything(); },
          [&](const ir::MvApply&) { return anything(); },
          [&](const ir::ParseKv& parse) {
            Scope after = before;
            for (const ir::ColumnDeclaration& column : parse.schema.columns) {
              after.AddColumn(column.name.value);
            }
            return after;
          },
          [&](const ir::Evaluate&) { return anything(); },
          [&](const ir::Invoke&) { return anything(); },
          [&](const ir::Render&) { return before; },
          [&](const ir::MakeSeries&) { return anything(); },
          [&](const ir::As&) { return before; },
          [&](const ir::Serialize& serialize) { return extended(serialize.columns); },
          [&](const ir::GetSchema&) { return anything(); },
          [&](const ir::Sample&) { return before; },
          [&](const ir::SampleDistinct&) { return anything(); },
          [&](const ir::TopNested&) { return anything(); },
          [&](const ir::TopHitters&) { return anything(); },
          [&](const ir::Partition&) { return anything(); },
          [&](const ir::Fork&) { return anything(); },
          [&](const ir::Facet&) { return anything(); },
          [&](const ir::Reduce&) { return anything(); },
          [&](const ir::Consume&) { return anything(); },
          [&](const ir::Scan& scan) { return InsideScan(scan, before); },
          [&](const ir::MakeGraph&) { return anything(); },
          [&](const ir::GraphMatch&) { return anything(); },
          [&](const ir::GraphWhere&) { return anything(); },
          [&](const ir::GraphToTable&) { return anything(); },
          [&](const ir::GraphMarkComponents&) { return anything(); },
          [&](const ir::AssertSchema&) { return before; },
          // Wildcards may keep anything: names that were there stay findable.
          [&](const ir::ProjectByNames&) { return before; },
          [&](const ir::MacroExpand&) { return anything(); },
          [&](const ir::OpaqueStage&) { return anything(); },
      },
      stage.node);
}

}  // namespace lintel::analysis
