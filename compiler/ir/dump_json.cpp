#include <fmt/format.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cstdint>
#include <utility>

#include "compiler/ir/dump.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"
#include "compiler/ir/walk.h"

namespace lintel::ir {
namespace {

class JsonDump {
 public:
  JsonDump(const Rule& rule, const SourceMap& sources)
      : rule_(rule), sources_(sources), exclusions_(FindExclusions(rule)), writer_(buffer_) {
    writer_.SetIndent(' ', 2);
  }

  std::string Run() {
    writer_.StartObject();
    Member("file", sources_.Path(rule_.span.file));
    Member("format", Name(rule_.format));
    Member("language", Name(rule_.language));
    Span(rule_.span);
    Key("metadata");
    DumpMetadata();
    if (rule_.correlation) DumpCorrelation(*rule_.correlation);
    if (rule_.filter) DumpFilter(*rule_.filter);
    if (rule_.logsource) DumpLogSource(*rule_.logsource);
    if (!rule_.selections.empty()) {
      List("selections", rule_.selections, [&](const Selection& selection) {
        Member("name", selection.name.value);
        Span(selection.span);
        Key("predicate");
        DumpPredicate(selection.predicate);
      });
    }
    if (!rule_.conditions.empty()) {
      List("conditions", rule_.conditions, [&](const SigmaCondition& condition) {
        Member("text", condition.text);
        Span(condition.span);
        Key("predicate");
        DumpPredicate(condition.predicate);
      });
    }
    if (!rule_.statements.empty()) {
      List("statements", rule_.statements, [&](const OtherStatement& statement) {
        Member("text", statement.text);
        Span(statement.span);
      });
    }
    if (!rule_.let_order.empty()) {
      List("lets", rule_.let_order, [&](LetId id) { DumpLet(rule_[id]); });
    }
    if (rule_.main) {
      Key("query");
      DumpQuery(*rule_.main);
    }
    writer_.EndObject();
    return std::string(buffer_.GetString(), buffer_.GetSize()) + "\n";
  }

 private:
  void Key(Text key) { writer_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size())); }
  void String(Text text) {
    // RapidJSON wants a pointer even for no characters.
    writer_.String(text.empty() ? "" : text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void Member(Text key, Text value) {
    Key(key);
    String(value);
  }
  void Span(SourceSpan span) {
    Key("span");
    ShortList([&] {
      writer_.Uint(span.begin);
      writer_.Uint(span.end);
    });
  }

  // An array on one line.
  template <class Write>
  void ShortList(Write write) {
    writer_.SetFormatOptions(rapidjson::kFormatSingleLineArray);
    writer_.StartArray();
    write();
    writer_.EndArray();
    writer_.SetFormatOptions(rapidjson::kFormatDefault);
  }

  // An array of objects, each filled by `write`.
  template <class Items, class Write>
  void List(Text key, const Items& items, Write write) {
    Key(key);
    writer_.StartArray();
    for (const auto& item : items) {
      writer_.StartObject();
      write(item);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  void Entry(Text key, const std::optional<Spanned<Text>>& value) {
    if (!value) return;
    Key(key);
    SpannedText(*value);
  }

  void SpannedText(const Spanned<Text>& value) {
    writer_.StartObject();
    Member("value", value.value);
    Span(value.span);
    writer_.EndObject();
  }

  void Entries(Text key, const std::vector<Spanned<Text>>& values) {
    if (values.empty()) return;
    List(key, values, [&](const Spanned<Text>& value) {
      Member("value", value.value);
      Span(value.span);
    });
  }

  void DumpMetadata() {
    const Metadata& metadata = rule_.metadata;
    writer_.StartObject();
    Entry("title", metadata.title);
    Entry("id", metadata.id);
    Entry("name", metadata.name);
    if (!metadata.related.empty()) {
      List("related", metadata.related, [&](const RelatedRule& related) {
        Entry("id", related.id);
        Entry("type", related.type);
      });
    }
    Entry("status", metadata.status);
    Entry("description", metadata.description);
    Entry("license", metadata.license);
    Entries("references", metadata.references);
    Entry("author", metadata.author);
    Entry("date", metadata.date);
    Entry("modified", metadata.modified);
    if (metadata.level) {
      Entry("level", Spanned<Text>{Name(metadata.level->value), metadata.level->span});
    }
    Entry("kind", metadata.kind);
    Entry("version", metadata.version);
    Entry("query_frequency", metadata.query_frequency);
    Entry("query_period", metadata.query_period);
    Entry("trigger_operator", metadata.trigger_operator);
    Entry("trigger_threshold", metadata.trigger_threshold);
    if (!metadata.tags.empty()) {
      List("tags", metadata.tags, [&](const Tag& tag) {
        Member("value", fmt::format("{}.{}", tag.namespace_name, tag.name));
        Span(tag.span);
      });
    }
    Entries("fields", metadata.fields);
    if (!metadata.false_positives.empty()) {
      List("false_positives", metadata.false_positives, [&](const FalsePositive& scenario) {
        Entry("name", scenario.name);
        Entry("description", scenario.description);
        Span(scenario.span);
        if (!scenario.exclusion) return;
        Key("exclusion");
        DumpPredicate(*scenario.exclusion);
      });
    }
    if (!metadata.required_connectors.empty()) {
      List("connectors", metadata.required_connectors, [&](const RequiredConnector& connector) {
        Entry("id", connector.id);
        Entries("data_types", connector.data_types);
      });
    }
    if (!metadata.entity_mappings.empty()) {
      List("entities", metadata.entity_mappings, [&](const EntityMapping& mapping) {
        Entry("type", mapping.entity_type);
        List("fields", mapping.fields, [&](const EntityField& field) {
          Entry("identifier", field.identifier);
          Entry("column", field.column);
        });
      });
    }
    if (!metadata.custom.empty()) {
      List("custom", metadata.custom, [&](const CustomField& custom) {
        Member("key", custom.key.value);
        Span(custom.value_span);
      });
    }
    writer_.EndObject();
  }

  void Names(std::string_view key, const std::vector<Spanned<Text>>& names) {
    Key(key);
    ShortList([&] {
      for (const Spanned<Text>& name : names) String(name.value);
    });
  }

  void DumpCorrelation(const Correlation& correlation) {
    Key("correlation");
    writer_.StartObject();
    Member("type", Name(correlation.type.value));
    Names("rules", correlation.rules);
    Names("group_by", correlation.group_by);
    Member("timespan", correlation.timespan.text);
    for (const CorrelationBound& bound : correlation.bounds) {
      Member(Name(bound.op), bound.number.value);
    }
    Names("fields", correlation.fields);
    Entry("percentile", correlation.percentile);
    if (!correlation.expression.empty()) Member("condition", ExpressionText(correlation));
    if (!correlation.aliases.empty()) {
      List("aliases", correlation.aliases, [&](const CorrelationAlias& alias) {
        Member("name", alias.name.value);
        List("fields", alias.fields, [&](const CorrelationAlias::Field& field) {
          Member("rule", field.rule.value);
          Member("field", field.field.value);
        });
      });
    }
    if (correlation.generate) Member("generate", correlation.generate->value ? "true" : "false");
    Span(correlation.span);
    writer_.EndObject();
  }

  void DumpFilter(const SigmaFilter& filter) {
    Key("filter");
    writer_.StartObject();
    Names("rules", filter.rules);
    Member("any", filter.is_for_any ? "true" : "false");
    Span(filter.span);
    writer_.EndObject();
  }

  void DumpLogSource(const LogSource& logsource) {
    Key("logsource");
    writer_.StartObject();
    Entry("category", logsource.category);
    Entry("product", logsource.product);
    Entry("service", logsource.service);
    Entry("definition", logsource.definition);
    Span(logsource.span);
    writer_.EndObject();
  }

  void DumpLet(const LetStatement& let) {
    Member("name", let.name.value);
    Span(let.span);
    std::visit(Overloaded{
                   [&](ExpressionId value) { Member("value", ExpressionText(rule_, value)); },
                   [&](QueryId query) {
                     Key("query");
                     DumpQuery(query);
                   },
                   [&](const LetFunction& function) {
                     Key("parameters");
                     ShortList([&] {
                       for (const FunctionParameter& parameter : function.parameters) {
                         String(parameter.name.value);
                       }
                     });
                     Member("function", function.text);
                   },
               },
               let.value);
  }

  // Queries nest as deep as the front end's parentheses, which it limits.
  void DumpQuery(QueryId id) {
    writer_.StartObject();
    Span(rule_[id].span);
    List("stages", rule_[id].stages, [&](const Stage& stage) { DumpStage(stage); });
    writer_.EndObject();
  }

  void DumpStage(const Stage& stage) {
    Member("operator", OperatorName(stage));
    Member("kql", StageText(rule_, stage));
    Span(stage.span);
    if (const auto* source = std::get_if<Source>(&stage.node)) {
      Entry("table", source->table);
    } else if (const auto* scan = std::get_if<Scan>(&stage.node)) {
      List("steps", scan->steps, [&](const ScanStep& step) {
        Member("name", step.name.value);
        Span(step.span);
        Key("predicate");
        DumpPredicate(step.predicate);
      });
    } else if (const auto predicates = ChildPredicates(stage); !predicates.empty()) {
      Key("predicate");
      DumpPredicate(predicates.front());
    } else if (std::holds_alternative<OpaqueStage>(stage.node)) {
      Key("opaque");
      writer_.Bool(true);
    }
    const std::vector<QueryId> queries = ChildQueries(stage);
    if (queries.empty()) return;
    Key("queries");
    writer_.StartArray();
    for (const QueryId query : queries) DumpQuery(query);
    writer_.EndArray();
  }

  void DumpPredicate(PredicateId root) {
    // What is still to be written, last first: a predicate, or the end of an array and its object.
    std::vector<std::optional<PredicateId>> pending = {root};
    while (!pending.empty()) {
      const std::optional<PredicateId> id = pending.back();
      pending.pop_back();
      if (!id) {
        writer_.EndArray();
        writer_.EndObject();
        continue;
      }
      const Predicate& predicate = rule_[*id];
      const auto tree = [&](Text word, const std::vector<PredicateId>& operands) {
        Key(word);
        writer_.StartArray();
        pending.emplace_back(std::nullopt);
        pending.insert(pending.end(), operands.rbegin(), operands.rend());
      };
      const auto close = [&] { writer_.EndObject(); };
      writer_.StartObject();
      Span(predicate.span);
      std::visit(Overloaded{
                     [&](const Indicator& indicator) {
                       DumpIndicator(indicator, exclusions_[id->index]);
                       close();
                     },
                     [&](const AllOf& all) { tree("all_of", all.operands); },
                     [&](const AnyOf& any) { tree("any_of", any.operands); },
                     [&](const Not& negation) { tree("not", {negation.operand}); },
                     [&](const SelectionRef& ref) {
                       Member("selection", rule_[ref.selection].name.value);
                       close();
                     },
                     [&](const SelectionQuantifier& quantifier) {
                       Member("quantifier", quantifier.rule == ValueRule::kAny ? "any" : "all");
                       Member("pattern", quantifier.pattern);
                       Key("selections");
                       ShortList([&] {
                         for (const SelectionId selection : quantifier.selections) {
                           String(rule_[selection].name.value);
                         }
                       });
                       close();
                     },
                     [&](const Condition& condition) {
                       Member("condition", ExpressionText(rule_, condition.expression));
                       close();
                     },
                 },
                 predicate.node);
    }
  }

  void DumpIndicator(const Indicator& indicator, bool excludes) {
    if (indicator.field) {
      Key("field");
      writer_.StartObject();
      Member("name", indicator.field->name);
      Names("path", indicator.field->path);
      Names("functions", indicator.field->functions);
      Span(indicator.field->span);
      writer_.EndObject();
    }
    Member("operator", Name(indicator.op));
    Key("case_sensitive");
    writer_.Bool(indicator.case_rule == CaseRule::kSensitive);
    Key("match_all");
    writer_.Bool(indicator.value_rule == ValueRule::kAll);
    Key("exclude");
    writer_.Bool(excludes);
    std::vector<Text> transforms;
    for (const ValueTransform transform : indicator.transforms) {
      transforms.push_back(Name(transform));
    }
    Names("transforms", transforms);
    List("values", indicator.values, [&](const Value& value) {
      Member("text", ValueText(rule_, value));
      Member("type", TypeName(value));
      Span(value.span);
    });
  }

  void Names(Text key, const std::vector<Text>& names) {
    if (names.empty()) return;
    Key(key);
    ShortList([&] {
      for (const Text name : names) String(name);
    });
  }

  static Text TypeName(const Value& value) {
    return std::visit(Overloaded{
                          [](const StringValue&) { return Text("string"); },
                          [](const NumberValue&) { return Text("number"); },
                          [](const BoolValue&) { return Text("bool"); },
                          [](const NullValue&) { return Text("null"); },
                          [](const FieldValue&) { return Text("field"); },
                          [](const ExpressionValue&) { return Text("expression"); },
                      },
                      value.node);
  }

  const Rule& rule_;
  const SourceMap& sources_;
  std::vector<bool> exclusions_;
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

}  // namespace

std::string DumpJson(const Rule& rule, const SourceMap& sources) {
  return JsonDump(rule, sources).Run();
}

}  // namespace lintel::ir
