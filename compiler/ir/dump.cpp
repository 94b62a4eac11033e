#include "compiler/ir/dump.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"
#include "compiler/ir/walk.h"

namespace lintel::ir {

Text Name(Language language) {
  switch (language) {
    case Language::kSigma:
      return "sigma";
    case Language::kKql:
      return "kql";
  }
  return "";
}

Text Name(Format format) {
  switch (format) {
    case Format::kSigma:
      return "sigma";
    case Format::kSentinel:
      return "sentinel";
    case Format::kKql:
      return "kql";
  }
  return "";
}

Text Name(ValueTransform transform) {
  // In the order of the enumeration.
  static constexpr std::array kNames = {
      Text("base64"),  Text("base64offset"), Text("utf16"),  Text("utf16le"), Text("utf16be"),
      Text("windash"), Text("expand"),       Text("minute"), Text("hour"),    Text("day"),
      Text("week"),    Text("month"),        Text("year"),   Text("i"),       Text("m"),
      Text("s")};
  static_assert(kNames.size() == static_cast<std::size_t>(ValueTransform::kRegexDotAll) + 1);
  return kNames[static_cast<std::size_t>(transform)];
}

std::string ValueText(const Rule& rule, const Value& value) {
  return std::visit(
      Overloaded{
          [](const StringValue& string) {
            if (string.parts.empty()) return std::string("\"\"");
            std::string out;
            for (const StringPart& part : string.parts) {
              if (!out.empty()) out += ' ';
              std::visit(
                  Overloaded{
                      [&](Text text) { out += QuoteKqlString(text); },
                      [&](Wildcard wildcard) { out += wildcard == Wildcard::kAnyRun ? '*' : '?'; },
                      [&](const Placeholder& placeholder) {
                        out += fmt::format("%{}%", placeholder.name);
                      },
                  },
                  part);
            }
            return out;
          },
          [](const NumberValue& number) { return std::string(number.spelling); },
          [](const BoolValue& boolean) { return std::string(boolean.value ? "true" : "false"); },
          [](const NullValue&) { return std::string("null"); },
          [](const FieldValue& field) { return fmt::format("field {}", field.field); },
          [&](const ExpressionValue& expression) {
            return ExpressionText(rule, expression.expression);
          },
      },
      value.node);
}

std::vector<bool> FindExclusions(const Rule& rule) {
  // A predicate can be reached both ways (a selection used twice): two bits each.
  std::vector<std::uint8_t> reached(rule.predicates.size(), 0);
  std::vector<std::pair<PredicateId, bool>> pending;
  for (const SigmaCondition& condition : rule.conditions) {
    pending.emplace_back(condition.predicate, false);
  }
  for (const Query& query : rule.queries) {
    for (const Stage& stage : query.stages) {
      for (const PredicateId predicate : ChildPredicates(stage)) {
        pending.emplace_back(predicate, false);
      }
    }
  }
  while (!pending.empty()) {
    const auto [id, excludes] = pending.back();
    pending.pop_back();
    const std::uint8_t bit = excludes ? 2 : 1;
    if ((reached[id.index] & bit) != 0) continue;
    reached[id.index] |= bit;
    const auto follow = [&, excludes = excludes](const std::vector<PredicateId>& operands) {
      for (const PredicateId operand : operands) pending.emplace_back(operand, excludes);
    };
    std::visit(Overloaded{
                   [](const Indicator&) {},
                   [](const Condition&) {},
                   [&](const AllOf& all) { follow(all.operands); },
                   [&](const AnyOf& any) { follow(any.operands); },
                   [&, excludes = excludes](const Not& negation) {
                     pending.emplace_back(negation.operand, !excludes);
                   },
                   [&](const SelectionRef& ref) { follow({rule[ref.selection].predicate}); },
                   [&](const SelectionQuantifier& quantifier) {
                     for (const SelectionId selection : quantifier.selections) {
                       follow({rule[selection].predicate});
                     }
                   },
               },
               rule[id].node);
  }
  std::vector<bool> exclusions(rule.predicates.size());
  for (std::size_t i = 0; i < reached.size(); ++i) exclusions[i] = (reached[i] & 2) != 0;
  return exclusions;
}

namespace {

std::string FieldText(const FieldRef& field) {
  std::string out(field.name);
  for (const Text member : field.path) out += fmt::format(".{}", member);
  for (const Text function : field.functions) out = fmt::format("{}({})", function, out);
  return out;
}

class TextDump {
 public:
  TextDump(const Rule& rule, const SourceMap& sources)
      : rule_(rule), sources_(sources), exclusions_(FindExclusions(rule)) {}

  std::string Run() {
    Line(0, rule_.span, "rule {} in {}", Name(rule_.language), Name(rule_.format));
    DumpMetadata();
    if (rule_.correlation) DumpCorrelation(*rule_.correlation);
    if (rule_.filter) DumpFilter(*rule_.filter);
    if (rule_.logsource) DumpLogSource(*rule_.logsource);
    if (!rule_.selections.empty()) Line(0, "selections");
    for (const Selection& selection : rule_.selections) {
      Line(1, selection.span, "{}", selection.name.value);
      DumpPredicate(2, selection.predicate);
    }
    if (!rule_.conditions.empty()) Line(0, "conditions");
    for (const SigmaCondition& condition : rule_.conditions) {
      Line(1, condition.span, "{}", condition.text);
      DumpPredicate(2, condition.predicate);
    }
    if (!rule_.statements.empty()) Line(0, "statements");
    for (const OtherStatement& statement : rule_.statements) {
      Line(1, statement.span, "{}", statement.text);
    }
    if (!rule_.let_order.empty()) Line(0, "let statements");
    for (const LetId let : rule_.let_order) DumpLet(1, rule_[let]);
    if (rule_.main) {
      Line(0, rule_[*rule_.main].span, "query");
      DumpQuery(1, *rule_.main);
    }
    return std::move(out_);
  }

 private:
  template <class... Args>
  void Line(std::size_t indent, fmt::format_string<Args...> format, Args&&... args) {
    out_.append(2 * indent, ' ');
    out_ += fmt::vformat(format, fmt::make_format_args(args...));
    out_ += '\n';
  }

  template <class... Args>
  void Line(std::size_t indent, SourceSpan span, fmt::format_string<Args...> format,
            Args&&... args) {
    Line(indent, "{}  {}", fmt::vformat(format, fmt::make_format_args(args...)), Place(span));
  }

  std::string Place(SourceSpan span) const {
    const LineColumn begin = sources_.Locate(span.file, span.begin);
    const LineColumn end = sources_.Locate(span.file, span.end);
    if (begin.line == end.line)
      return fmt::format("{}:{}-{}", begin.line, begin.column, end.column);
    return fmt::format("{}:{}-{}:{}", begin.line, begin.column, end.line, end.column);
  }

  void Entry(Text key, const std::optional<Spanned<Text>>& value) {
    if (value) Line(1, value->span, "{} {}", key, QuoteKqlString(value->value));
  }

  void Entries(Text key, const std::vector<Spanned<Text>>& values) {
    for (const Spanned<Text>& value : values) {
      Line(1, value.span, "{} {}", key, QuoteKqlString(value.value));
    }
  }

  void DumpMetadata() {
    const Metadata& metadata = rule_.metadata;
    Line(0, "metadata");
    Entry("title", metadata.title);
    Entry("id", metadata.id);
    Entry("name", metadata.name);
    for (const RelatedRule& related : metadata.related) {
      Line(1, related.id.span, "related {} {}", related.type.value, related.id.value);
    }
    Entry("status", metadata.status);
    Entry("description", metadata.description);
    Entry("license", metadata.license);
    Entries("reference", metadata.references);
    Entry("author", metadata.author);
    Entry("date", metadata.date);
    Entry("modified", metadata.modified);
    if (metadata.level) Line(1, metadata.level->span, "level {}", Name(metadata.level->value));
    Entry("kind", metadata.kind);
    Entry("version", metadata.version);
    Entry("query frequency", metadata.query_frequency);
    Entry("query period", metadata.query_period);
    Entry("trigger operator", metadata.trigger_operator);
    Entry("trigger threshold", metadata.trigger_threshold);
    for (const Tag& tag : metadata.tags) {
      Line(1, tag.span, "tag {}.{}", tag.namespace_name, tag.name);
    }
    Entries("field", metadata.fields);
    for (const FalsePositive& scenario : metadata.false_positives) {
      Line(1, scenario.span, "false positive {}", QuoteKqlString(scenario.name.value));
      if (scenario.description) {
        Line(2, scenario.description->span, "description {}",
             QuoteKqlString(scenario.description->value));
      }
      if (!scenario.exclusion) continue;
      Line(2, "exclusion");
      DumpPredicate(3, *scenario.exclusion);
    }
    for (const RequiredConnector& connector : metadata.required_connectors) {
      Line(1, connector.id.span, "connector {}", connector.id.value);
      for (const Spanned<Text>& type : connector.data_types) {
        Line(2, type.span, "data type {}", type.value);
      }
    }
    for (const EntityMapping& mapping : metadata.entity_mappings) {
      Line(1, mapping.entity_type.span, "entity {}", mapping.entity_type.value);
      for (const EntityField& field : mapping.fields) {
        Line(2, field.column.span, "{} from {}", field.identifier.value, field.column.value);
      }
    }
    for (const CustomField& custom : metadata.custom) {
      Line(1, custom.key.span, "custom {}", custom.key.value);
    }
  }

  void DumpLogSource(const LogSource& logsource) {
    Line(0, logsource.span, "logsource");
    Entry("category", logsource.category);
    Entry("product", logsource.product);
    Entry("service", logsource.service);
    Entry("definition", logsource.definition);
    for (const CustomField& custom : logsource.custom) {
      Line(1, custom.key.span, "custom {}", custom.key.value);
    }
  }

  void DumpCorrelation(const Correlation& correlation) {
    Line(0, correlation.span, "correlation {}", Name(correlation.type.value));
    Entries("rule", correlation.rules);
    Entries("group by", correlation.group_by);
    Line(1, correlation.timespan.span, "timespan {} ({} s)", correlation.timespan.text,
         correlation.timespan.seconds);
    for (const CorrelationBound& bound : correlation.bounds) {
      Line(1, bound.number.span, "{} {}", Name(bound.op), bound.number.value);
    }
    Entries("of field", correlation.fields);
    Entry("percentile", correlation.percentile);
    if (!correlation.expression.empty()) Line(1, "condition {}", ExpressionText(correlation));
    for (const CorrelationAlias& alias : correlation.aliases) {
      Line(1, alias.name.span, "alias {}", alias.name.value);
      for (const CorrelationAlias::Field& field : alias.fields) {
        Line(2, field.field.span, "{} of {}", field.field.value, field.rule.value);
      }
    }
    if (correlation.generate)
      Line(1, correlation.generate->span, "generate {}", correlation.generate->value);
  }

  void DumpFilter(const SigmaFilter& filter) {
    Line(0, filter.span, "filter{}", filter.is_for_any ? " of any rule" : "");
    Entries("rule", filter.rules);
  }

  void DumpLet(std::size_t indent, const LetStatement& let) {
    std::visit(
        Overloaded{
            [&](ExpressionId value) {
              Line(indent, let.span, "{} = {}", let.name.value, ExpressionText(rule_, value));
            },
            [&](QueryId query) {
              Line(indent, let.span, "{} = query", let.name.value);
              DumpQuery(indent + 1, query);
            },
            [&](const LetFunction& function) {
              std::string parameters;
              for (const FunctionParameter& parameter : function.parameters) {
                if (!parameters.empty()) parameters += ", ";
                parameters += parameter.name.value;
              }
              Line(indent, let.span, "{} = function({})", let.name.value, parameters);
              for (const LetId inner : function.lets) DumpLet(indent + 1, rule_[inner]);
              if (const auto* query = std::get_if<QueryId>(&function.body)) {
                DumpQuery(indent + 1, *query);
              } else if (const auto* value = std::get_if<ExpressionId>(&function.body)) {
                Line(indent + 1, rule_[*value].span, "value {}", ExpressionText(rule_, *value));
              }
            },
        },
        let.value);
  }

  // Queries nest as deep as the front end's parentheses, which it limits.
  void DumpQuery(std::size_t indent, QueryId id) {
    const Query& query = rule_[id];
    for (std::size_t i = 0; i < query.stages.size(); ++i) DumpStage(indent, i + 1, query.stages[i]);
  }

  void DumpStage(std::size_t indent, std::size_t number, const Stage& stage) {
    const auto plain = [&] { Line(indent, stage.span, "{} {}", number, StageText(rule_, stage)); };
    if (const auto* source = std::get_if<Source>(&stage.node)) {
      Line(indent, stage.span, "{} source {}", number, source->table.value);
    } else if (const auto* function = std::get_if<FunctionSource>(&stage.node)) {
      Line(indent, stage.span, "{} source {}", number, ExpressionText(rule_, function->call));
    } else if (std::holds_alternative<SubquerySource>(stage.node)) {
      Line(indent, stage.span, "{} source", number);
    } else if (const auto* where = std::get_if<Where>(&stage.node)) {
      Line(indent, stage.span, "{} where", number);
      DumpPredicate(indent + 2, where->predicate);
    } else if (const auto* opaque = std::get_if<OpaqueStage>(&stage.node)) {
      Line(indent, stage.span, "{} opaque {}", number, QuoteKqlString(opaque->text));
    } else {
      plain();
      DumpStagePredicates(indent + 2, stage);
    }
    for (const QueryId query : ChildQueries(stage)) DumpQuery(indent + 2, query);
  }

  // The conditions inside a stage that says more than its condition.
  void DumpStagePredicates(std::size_t indent, const Stage& stage) {
    if (const auto* scan = std::get_if<Scan>(&stage.node)) {
      for (const ScanStep& step : scan->steps) {
        Line(indent, step.span, "step {}", step.name.value);
        DumpPredicate(indent + 1, step.predicate);
      }
      return;
    }
    for (const PredicateId predicate : ChildPredicates(stage)) DumpPredicate(indent, predicate);
  }

  void DumpPredicate(std::size_t base, PredicateId root) {
    std::vector<std::pair<PredicateId, std::size_t>> pending = {{root, base}};
    while (!pending.empty()) {
      const auto [id, indent] = pending.back();
      pending.pop_back();
      const Predicate& predicate = rule_[id];
      const auto tree = [&, indent = indent](Text word, const std::vector<PredicateId>& operands) {
        Line(indent, "{}", word);
        for (auto it = operands.rbegin(); it != operands.rend(); ++it) {
          pending.emplace_back(*it, indent + 1);
        }
      };
      std::visit(
          Overloaded{
              [&, id = id, indent = indent](const Indicator& indicator) {
                DumpIndicator(indent, predicate.span, indicator, exclusions_[id.index]);
              },
              [&](const AllOf& all) { tree("all of", all.operands); },
              [&](const AnyOf& any) { tree("any of", any.operands); },
              [&](const Not& negation) { tree("not", {negation.operand}); },
              [&, indent = indent](const SelectionRef& ref) {
                Line(indent, predicate.span, "selection {}", rule_[ref.selection].name.value);
              },
              [&, indent = indent](const SelectionQuantifier& quantifier) {
                std::string names;
                for (const SelectionId selection : quantifier.selections) {
                  if (!names.empty()) names += ", ";
                  names += rule_[selection].name.value;
                }
                Line(indent, predicate.span, "{} of {} ({})",
                     quantifier.rule == ValueRule::kAny ? "1" : "all", quantifier.pattern, names);
              },
              [&, indent = indent](const Condition& condition) {
                Line(indent, predicate.span, "condition {}",
                     ExpressionText(rule_, condition.expression));
              },
          },
          predicate.node);
    }
  }

  void DumpIndicator(std::size_t indent, SourceSpan span, const Indicator& indicator,
                     bool excludes) {
    std::string line = fmt::format(
        "{} {}", indicator.field ? FieldText(*indicator.field) : "keyword", Name(indicator.op));
    for (const ValueTransform transform : indicator.transforms) {
      line += fmt::format(" |{}", Name(transform));
    }
    if (indicator.case_rule == CaseRule::kSensitive) line += " [cased]";
    if (excludes) line += " [exclude]";
    if (indicator.values.empty()) return Line(indent, span, "{}", line);
    if (indicator.values.size() == 1) {
      return Line(indent, span, "{} {}", line, ValueText(rule_, indicator.values.front()));
    }
    Line(indent, span, "{} {}", line,
         indicator.value_rule == ValueRule::kAny ? "any of" : "all of");
    for (const Value& value : indicator.values) {
      Line(indent + 1, value.span, "{}", ValueText(rule_, value));
    }
  }

  const Rule& rule_;
  const SourceMap& sources_;
  std::vector<bool> exclusions_;
  std::string out_;
};

}  // namespace

std::string DumpText(const Rule& rule, const SourceMap& sources) {
  return TextDump(rule, sources).Run();
}

}  // namespace lintel::ir
