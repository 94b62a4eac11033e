#include <array>

#include "compiler/ir/expression.h"
#include "compiler/ir/metadata.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/predicate.h"
#include "compiler/ir/stage.h"

namespace lintel::ir {

Text Name(MatchOperator op) {
  switch (op) {
    case MatchOperator::kEquals:
      return "eq";
    case MatchOperator::kContains:
      return "contains";
    case MatchOperator::kStartsWith:
      return "startswith";
    case MatchOperator::kEndsWith:
      return "endswith";
    case MatchOperator::kHas:
      return "has";
    case MatchOperator::kHasPrefix:
      return "hasprefix";
    case MatchOperator::kHasSuffix:
      return "hassuffix";
    case MatchOperator::kRegex:
      return "regex";
    case MatchOperator::kCidr:
      return "cidr";
    case MatchOperator::kLess:
      return "lt";
    case MatchOperator::kLessEqual:
      return "lte";
    case MatchOperator::kGreater:
      return "gt";
    case MatchOperator::kGreaterEqual:
      return "gte";
    case MatchOperator::kBetween:
      return "between";
    case MatchOperator::kIsNull:
      return "is_null";
    case MatchOperator::kIsEmpty:
      return "is_empty";
    case MatchOperator::kIsNotNull:
      return "is_not_null";
    case MatchOperator::kIsNotEmpty:
      return "is_not_empty";
    case MatchOperator::kExists:
      return "exists";
  }
  return "";
}

Text Name(Level level) {
  switch (level) {
    case Level::kInformational:
      return "informational";
    case Level::kLow:
      return "low";
    case Level::kMedium:
      return "medium";
    case Level::kHigh:
      return "high";
    case Level::kCritical:
      return "critical";
  }
  return "";
}

Text Spelling(BinaryOperator op) {
  // In the order of the enumeration.
  static constexpr std::array kSpellings = {
      Text("or"),
      Text("and"),
      Text("=="),
      Text("!="),
      Text("<"),
      Text("<="),
      Text(">"),
      Text(">="),
      Text("=~"),
      Text("!~"),
      Text("+"),
      Text("-"),
      Text("*"),
      Text("/"),
      Text("%"),
      Text("in"),
      Text("!in"),
      Text("in~"),
      Text("!in~"),
      Text("between"),
      Text("!between"),
      Text("has"),
      Text("!has"),
      Text("has_cs"),
      Text("!has_cs"),
      Text("hasprefix"),
      Text("!hasprefix"),
      Text("hasprefix_cs"),
      Text("!hasprefix_cs"),
      Text("hassuffix"),
      Text("!hassuffix"),
      Text("hassuffix_cs"),
      Text("!hassuffix_cs"),
      Text("contains"),
      Text("!contains"),
      Text("contains_cs"),
      Text("!contains_cs"),
      Text("startswith"),
      Text("!startswith"),
      Text("startswith_cs"),
      Text("!startswith_cs"),
      Text("endswith"),
      Text("!endswith"),
      Text("endswith_cs"),
      Text("!endswith_cs"),
      Text("has_any"),
      Text("has_all"),
      Text("matches regex"),
      Text("like"),
      Text("notlike"),
      Text("likecs"),
      Text("notlikecs"),
  };
  static_assert(kSpellings.size() == static_cast<std::size_t>(BinaryOperator::kNotLikeCs) + 1);
  return kSpellings[static_cast<std::size_t>(op)];
}

Text OperatorName(const Stage& stage) {
  return std::visit(
      Overloaded{
          [](const Source&) { return Text("source"); },
          [](const FunctionSource&) { return Text("source"); },
          [](const SubquerySource&) { return Text("source"); },
          [](const Where&) { return Text("where"); },
          [](const Extend&) { return Text("extend"); },
          [](const Project&) { return Text("project"); },
          [](const ProjectAway&) { return Text("project-away"); },
          [](const ProjectKeep&) { return Text("project-keep"); },
          [](const ProjectRename&) { return Text("project-rename"); },
          [](const ProjectReorder&) { return Text("project-reorder"); },
          [](const Summarize&) { return Text("summarize"); },
          [](const Join&) { return Text("join"); },
          [](const Lookup&) { return Text("lookup"); },
          [](const Union&) { return Text("union"); },
          [](const Distinct&) { return Text("distinct"); },
          [](const Top&) { return Text("top"); },
          [](const Take&) { return Text("take"); },
          [](const Sort&) { return Text("sort"); },
          [](const Count&) { return Text("count"); },
          [](const MvExpand&) { return Text("mv-expand"); },
          [](const Parse& parse) { return Text(parse.is_filter ? "parse-where" : "parse"); },
          [](const Datatable&) { return Text("datatable"); },
          [](const Externaldata&) { return Text("externaldata"); },
          [](const Print&) { return Text("print"); },
          [](const Range&) { return Text("range"); },
          [](const Search&) { return Text("search"); },
          [](const Find&) { return Text("find"); },
          [](const MvApply&) { return Text("mv-apply"); },
          [](const ParseKv&) { return Text("parse-kv"); },
          [](const Evaluate&) { return Text("evaluate"); },
          [](const Invoke&) { return Text("invoke"); },
          [](const Render&) { return Text("render"); },
          [](const MakeSeries&) { return Text("make-series"); },
          [](const As&) { return Text("as"); },
          [](const Serialize&) { return Text("serialize"); },
          [](const GetSchema&) { return Text("getschema"); },
          [](const Sample&) { return Text("sample"); },
          [](const SampleDistinct&) { return Text("sample-distinct"); },
          [](const TopNested&) { return Text("top-nested"); },
          [](const TopHitters&) { return Text("top-hitters"); },
          [](const Partition&) { return Text("partition"); },
          [](const Fork&) { return Text("fork"); },
          [](const Facet&) { return Text("facet"); },
          [](const Reduce&) { return Text("reduce"); },
          [](const Consume&) { return Text("consume"); },
          [](const Scan&) { return Text("scan"); },
          [](const MakeGraph&) { return Text("make-graph"); },
          [](const GraphMatch& match) {
            return Text(match.is_shortest_paths ? "graph-shortest-paths" : "graph-match");
          },
          [](const GraphWhere& where) {
            return Text(where.is_edges ? "graph-where-edges" : "graph-where-nodes");
          },
          [](const GraphToTable&) { return Text("graph-to-table"); },
          [](const GraphMarkComponents&) { return Text("graph-mark-components"); },
          [](const AssertSchema&) { return Text("assert-schema"); },
          [](const ProjectByNames&) { return Text("project-by-names"); },
          [](const MacroExpand&) { return Text("macro-expand"); },
          [](const OpaqueStage& opaque) { return opaque.operator_name; },
      },
      stage.node);
}

}  // namespace lintel::ir
