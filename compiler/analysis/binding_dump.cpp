#include "compiler/analysis/binding_dump.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace lintel::analysis {
namespace {

ir::Text TypeName(const BoundColumn& column) {
  return column.type ? schema::Name(*column.type) : ir::Text("unknown");
}

std::string ShapeText(const RowShape& shape) {
  std::string text;
  for (const BoundColumn& column : shape.columns) {
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", column.name, TypeName(column));
  }
  if (shape.is_open) text += text.empty() ? "…" : ", …";
  return text;
}

std::string Describe(const ir::Rule& rule, const BindingProblem& problem) {
  std::string text = fmt::format("{} `{}`", Name(problem.kind), problem.name);
  switch (problem.reason) {
    case ProblemReason::kNone:
      break;
    case ProblemReason::kOtherPlatform:
      text += ", which the other platform has";
      break;
    case ProblemReason::kDropped:
      text += fmt::format(", dropped by stage {} `{}`", problem.stage + 1,
                          ir::OperatorName(rule[*problem.query].stages[problem.stage]));
      break;
    case ProblemReason::kLetterCase:
      text += fmt::format(", spelled `{}`", problem.suggestion);
      break;
    case ProblemReason::kNoMembers:
      text += ", a member of a value that is not dynamic";
      break;
    case ProblemReason::kClosest:
      text += fmt::format(", perhaps `{}`", problem.suggestion);
      break;
  }
  return text;
}

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void WriteText(Writer& writer, ir::Text text) {
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void WriteShape(Writer& writer, const RowShape& shape) {
  writer.StartObject();
  writer.Key("columns");
  writer.StartArray();
  for (const BoundColumn& column : shape.columns) {
    writer.StartArray();
    WriteText(writer, column.name);
    WriteText(writer, TypeName(column));
    writer.EndArray();
  }
  writer.EndArray();
  writer.Key("open");
  writer.Bool(shape.is_open);
  writer.EndObject();
}

std::string PlaceText(const SourceMap& sources, SourceSpan span) {
  const LineColumn place = sources.Locate(span.file, span.begin);
  return fmt::format("{}:{}", place.line, place.column);
}

}  // namespace

std::string DumpColumnsText(const ir::Rule& rule, const Binding& binding,
                            const SourceMap& sources) {
  std::string text =
      fmt::format("{}  {}\n", sources.Path(rule.span.file), schema::Name(binding.platform));
  for (std::size_t i = 0; i < binding.queries.size(); ++i) {
    const QueryShapes& shapes = binding.queries[i];
    if (shapes.after.empty()) continue;
    const ir::Query& query = rule.queries[i];
    const bool is_main = rule.main && rule.main->index == i;
    text += fmt::format("  {} at {}\n", is_main ? "main query" : "query",
                        PlaceText(sources, query.span));
    ShapeId before = shapes.before;
    for (std::size_t stage = 0; stage < shapes.after.size(); ++stage) {
      const ShapeId after = shapes.after[stage];
      const bool is_same = stage > 0 && after == before;
      text += fmt::format("    {} {}: {}\n", stage + 1, ir::OperatorName(query.stages[stage]),
                          is_same ? "the same" : ShapeText(binding.shapes[after]));
      before = after;
    }
  }
  for (const BindingProblem& problem : binding.problems) {
    text += fmt::format("  {} at {}\n", Describe(rule, problem), PlaceText(sources, problem.span));
  }
  return text;
}

std::string DumpColumnsJson(const ir::Rule& rule, const Binding& binding,
                            const SourceMap& sources) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.StartObject();
  writer.Key("file");
  WriteText(writer, sources.Path(rule.span.file));
  writer.Key("platform");
  WriteText(writer, schema::Name(binding.platform));
  if (binding.output) {
    writer.Key("output");
    WriteShape(writer, binding.shapes[*binding.output]);
  }
  writer.Key("queries");
  writer.StartArray();
  for (std::size_t i = 0; i < binding.queries.size(); ++i) {
    const QueryShapes& shapes = binding.queries[i];
    if (shapes.after.empty()) continue;
    writer.StartObject();
    writer.Key("begin");
    writer.Uint(rule.queries[i].span.begin);
    writer.Key("stages");
    writer.StartArray();
    for (std::size_t stage = 0; stage < shapes.after.size(); ++stage) {
      writer.StartObject();
      writer.Key("operator");
      WriteText(writer, ir::OperatorName(rule.queries[i].stages[stage]));
      // A stage without `out` leaves the columns as they are.
      if (stage == 0 || shapes.after[stage] != shapes.after[stage - 1]) {
        writer.Key("out");
        WriteShape(writer, binding.shapes[shapes.after[stage]]);
      }
      writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
  }
  writer.EndArray();
  writer.Key("problems");
  writer.StartArray();
  for (const BindingProblem& problem : binding.problems) {
    writer.StartObject();
    writer.Key("kind");
    WriteText(writer, Name(problem.kind));
    writer.Key("name");
    WriteText(writer, problem.name);
    writer.Key("span");
    writer.StartArray();
    writer.Uint(problem.span.begin);
    writer.Uint(problem.span.end);
    writer.EndArray();
    writer.Key("text");
    WriteText(writer, Describe(rule, problem));
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
  return buffer.GetString();
}

}  // namespace lintel::analysis
