#include "compiler/transform/retarget.h"

#include <fmt/core.h>

#include <utility>

#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/column_match.h"
#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/transform_diagnostics.h"

namespace lintel::transform {
namespace {

using ir::ExpressionId;
using ir::PredicateId;

// Kinds of events for which the rule says the same, and what it says.
struct Branch {
  std::string trace;
  ir::Text column;
  std::vector<ir::Text> values;
  Outcome outcome;
};

std::string_view ValueOr(const std::optional<Spanned<ir::Text>>& part) {
  return part ? part->value : std::string_view();
}

// `category: process_creation, product: windows`.
std::string Spelling(const ir::LogSource& source) {
  std::string out;
  const auto add = [&](std::string_view key, const std::optional<Spanned<ir::Text>>& part) {
    if (!part) return;
    out += fmt::format("{}{}: {}", out.empty() ? "" : ", ", key, part->value);
  };
  add("category", source.category);
  add("product", source.product);
  add("service", source.service);
  return out;
}

class Retargeting {
 public:
  Retargeting(const ir::Rule& rule, schema::Platform platform, DiagnosticSink& sink)
      : from_(rule),
        to_(rule),
        platform_(platform),
        reporter_(sink),
        matcher_(to_, reporter_),
        rewriter_(from_, to_, matcher_, reporter_) {}

  std::optional<ir::Rule> Run() {
    if (from_.correlation || from_.filter) {
      reporter_.Refuse(kNoDetection,
                       from_.correlation ? from_.correlation->type.span : from_.filter->span,
                       fmt::format("{} cannot be written as a query yet",
                                   from_.correlation ? "a correlation rule" : "a filter"),
                       "convert the rules that it names, and write the rest by hand");
      return std::nullopt;
    }
    const std::optional<schema::LogSourceMapping> mapping = FindTable();
    if (!mapping) return std::nullopt;
    for (const ir::Selection& selection : from_.selections) {
      to_.origins.push_back({selection.name.value, selection.span});
    }
    // Sigma's false positives are names only, so nothing else has a predicate.
    to_.selections.clear();
    to_.conditions.clear();
    to_.predicates.clear();
    for (const schema::EventKind& event : mapping->events) AddBranch(mapping->table, event);
    if (reporter_.has_refused()) return std::nullopt;
    if (branches_.empty()) {
      const SourceSpan span = from_.conditions.empty() ? from_.span : from_.conditions[0].span;
      reporter_.Refuse(kNoEventMatches, span,
                       "no event of the rule's log source can match this condition",
                       "take out what the log source rules out, or choose another log source");
      return std::nullopt;
    }
    WriteQuery(mapping->table);
    return std::move(to_);
  }

 private:
  std::optional<schema::LogSourceMapping> FindTable() {
    if (!from_.logsource) {
      reporter_.Refuse(kNoTable, from_.span, "the rule has no log source, so no table is known",
                       "write a `logsource` with a `category`");
      return std::nullopt;
    }
    const ir::LogSource& source = *from_.logsource;
    auto mapping = schema::MapLogSource(platform_, ValueOr(source.category),
                                        ValueOr(source.product), ValueOr(source.service));
    if (!mapping) {
      reporter_.Refuse(kNoTable, source.span,
                       fmt::format("no table of {} is known for the log source `{}`",
                                   schema::Name(platform_), Spelling(source)),
                       HelpFor(source));
    }
    return mapping;
  }

  // What the author can do about a log source that no data file maps.
  std::string HelpFor(const ir::LogSource& source) const {
    for (const std::string_view product :
         schema::MappedProducts(platform_, ValueOr(source.category), ValueOr(source.service))) {
      if (product.empty()) continue;
      return fmt::format(
          "this category is mapped for `product: {}`; devices with other systems share the table, "
          "and nothing in it tells them apart",
          product);
    }
    return "convert the rule for another target, or leave it out";
  }

  // Any of the rule's conditions, on rows of one kind.
  void AddBranch(std::string_view table, const schema::EventKind& event) {
    std::vector<PredicateId> searches;
    bool is_true = false;
    std::string trace;
    for (const ir::SigmaCondition& condition : from_.conditions) {
      const std::optional<Outcome> outcome = rewriter_.Rewrite(condition.predicate, table, event);
      if (!outcome) continue;
      trace += rewriter_.trace() + "|";
      if (const auto* known = std::get_if<bool>(&*outcome)) {
        is_true = is_true || *known;
      } else {
        searches.push_back(std::get<PredicateId>(*outcome));
      }
    }
    if (!is_true && searches.empty()) return;
    Outcome outcome = true;
    if (!is_true) {
      outcome = searches.size() == 1 ? searches[0]
                                     : to_.Add({from_.span, ir::AnyOf{std::move(searches)}});
    }
    for (Branch& branch : branches_) {
      if (branch.trace != trace || branch.column != event.column) continue;
      branch.values.insert(branch.values.end(), event.values.begin(), event.values.end());
      return;
    }
    branches_.push_back({std::move(trace), event.column, event.values, outcome});
  }

  void WriteQuery(std::string_view table) {
    const SourceSpan span = from_.logsource->span;
    ir::Query query{.span = from_.span, .stages = {}};
    query.stages.push_back({span, ir::Source{{table, span}}});
    AddWhere(query, span, KindOf(table, AllBranches()));
    if (!matcher_.computed_columns().empty()) {
      ir::Extend extend;
      for (const ComputedColumn& column : matcher_.computed_columns()) {
        extend.columns.push_back(Compute(column));
      }
      query.stages.push_back({span, std::move(extend)});
    }
    if (branches_.size() == 1) {
      if (const auto* id = std::get_if<PredicateId>(&branches_[0].outcome)) {
        AddWhere(query, to_[*id].span, *id);
      }
    } else {
      std::vector<PredicateId> alternatives;
      for (const Branch& branch : branches_) {
        std::vector<PredicateId> parts = {KindOf(table, branch)};
        if (const auto* id = std::get_if<PredicateId>(&branch.outcome)) parts.push_back(*id);
        alternatives.push_back(to_.Add({span, ir::AllOf{std::move(parts)}}));
      }
      AddWhere(query, span, to_.Add({span, ir::AnyOf{std::move(alternatives)}}));
    }
    to_.main = to_.Add(std::move(query));
    to_.body_span = from_.span;
    to_.body = {};
  }

  static void AddWhere(ir::Query& query, SourceSpan span, PredicateId predicate) {
    query.stages.push_back({span, ir::Where{std::nullopt, predicate}});
  }

  Branch AllBranches() const {
    Branch all = branches_[0];
    for (std::size_t i = 1; i < branches_.size(); ++i) {
      all.values.insert(all.values.end(), branches_[i].values.begin(), branches_[i].values.end());
    }
    return all;
  }

  // Rows of these kinds: compared exactly, as the values are fixed names or numbers.
  PredicateId KindOf(std::string_view table, const Branch& branch) {
    const SourceSpan span = from_.logsource->span;
    const auto found = schema::FindTable(platform_, table);
    const auto column = found ? found->Find(branch.column) : std::nullopt;
    const bool is_number = column && schema::IsInteger(column->type);
    ir::Indicator indicator;
    indicator.field = ir::FieldRef{.span = span, .name = branch.column};
    indicator.case_rule = ir::CaseRule::kSensitive;
    indicator.operator_span = {span.file, span.begin, span.begin};
    for (const ir::Text value : branch.values) {
      if (is_number) {
        indicator.values.push_back({span, ir::NumberValue{value}});
      } else {
        indicator.values.push_back({span, ir::StringValue{{value}}});
      }
    }
    return to_.Add({span, std::move(indicator)});
  }

  // `Name = strcat(a, @"\", b)`.
  ExpressionId Compute(const ComputedColumn& column) {
    const auto& [first, second, unused] = column.mapping.columns;
    const bool is_account = column.mapping.kind == schema::FieldKind::kAccount;
    const ExpressionId front = NameOf(is_account ? second : first);
    ExpressionId back = NameOf(is_account ? first : second);
    if (!is_account) {
      // Sysmon calls a key's default value `(Default)`; Defender leaves its name empty.
      back = Call("iff", {Call("isempty", {back}), Text("(Default)"), NameOf(second)});
    }
    const ExpressionId joined = Call("strcat", {front, Text("\\"), back});
    const SourceSpan span = from_.logsource->span;
    return to_.Add(ir::Expression{span, ir::NamedExpression{{{column.name, span}}, joined}});
  }

  ExpressionId NameOf(ir::Text name) {
    return to_.Add(ir::Expression{from_.logsource->span, ir::NameExpression{name}});
  }

  ExpressionId Text(ir::Text text) {
    return to_.Add(ir::Expression{from_.logsource->span, ir::Literal{.text = text}});
  }

  ExpressionId Call(ir::Text function, std::vector<ExpressionId> arguments) {
    const SourceSpan span = from_.logsource->span;
    return to_.Add(ir::Expression{span, ir::CallExpression{function, span, std::move(arguments)}});
  }

  const ir::Rule& from_;
  ir::Rule to_;
  schema::Platform platform_;
  Reporter reporter_;
  ColumnMatcher matcher_;
  PredicateRewriter rewriter_;
  std::vector<Branch> branches_;
};

}  // namespace

std::optional<ir::Rule> RetargetRule(const ir::Rule& rule, schema::Platform platform,
                                     DiagnosticSink& sink) {
  return Retargeting(rule, platform, sink).Run();
}

}  // namespace lintel::transform
