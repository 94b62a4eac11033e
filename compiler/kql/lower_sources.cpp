// Where a pipeline's rows come from; see tree_lowering.h.

#include <algorithm>

#include "compiler/antlr/kql_diagnostics.h"
#include "compiler/kql/kql_diagnostics.h"
#include "compiler/kql/tree_lowering.h"

namespace lintel::kql {

ir::Stage TreeLowering::LowerSource(Parser::ExpressionContext& expression) {
  if (Parser::OperandContext* operand = SoleOperand(expression)) return LowerSource(*operand);
  return RefuseSource(expression);
}

ir::Stage TreeLowering::RefuseSource(Node& node) {
  sink_.Report(kNoTable, SpanOf(node), "a query starts with a table, this is a value")
      .Help("put the table's name first and a condition after `| where`");
  return AsOpaque(node);
}

ir::Stage TreeLowering::LowerSource(Parser::OperandContext& operand) {
  const SourceSpan span = SpanOf(operand);
  const std::size_t sign = TypeAt(operand);
  if (sign == grammar::O_MINUS || sign == grammar::O_PLUS) return RefuseSource(operand);
  // `database("x").T`, `workspace("y").f()`
  if (operand.children.size() > 1) return {span, ir::FunctionSource{LowerOperand(operand)}};
  auto& primary = ChildOf<Parser::PrimaryContext>(operand, 0);
  switch (TypeAt(primary)) {
    case grammar::N_IDENTIFIER:
    case grammar::P_LBRACKET_NAME:
      if (primary.children.size() > 1) break;
      return {span, ir::Source{ReadName(ChildOf<Parser::NameContext>(primary, 0))}};
    case grammar::P_LPAREN:
      return {span,
              ir::SubquerySource{LowerPipeline(ChildOf<Parser::PipelineContext>(primary, 1))}};
    case grammar::K_DATATABLE:
      return {span, LowerDatatable(ChildOf<Parser::DatatableContext>(primary, 0))};
    case grammar::K_EXTERNALDATA:
    case grammar::K_EXTERNAL_DATA:
      return {span, LowerExternaldata(ChildOf<Parser::ExternaldataContext>(primary, 0))};
    case grammar::K_ENTITY_GROUP:
    case grammar::P_LBRACE:
      return AsOpaque(primary);
    case grammar::K_MATERIALIZE:
    case grammar::K_TOSCALAR:
    case grammar::K_TOTABLE:
      break;
    default:
      return RefuseSource(operand);
  }
  return {span, ir::FunctionSource{LowerOperand(operand)}};
}

// The grammar allows a comma at the end, and with it two of them in a row.
void TreeLowering::RefuseEmptyItem(antlr4::ParserRuleContext& list, std::string_view item) {
  bool is_after_comma = false;
  for (antlr4::tree::ParseTree* child : list.children) {
    auto* const terminal = dynamic_cast<Terminal*>(child);
    const bool is_comma =
        terminal != nullptr && terminal->getSymbol()->getType() == Parser::P_COMMA;
    if (is_comma && is_after_comma) {
      sink_
          .Report(antlr::kKqlSyntax, SpanOf(*terminal), "there is no {} between the two commas",
                  item)
          .Help("write one, or remove a comma");
      return;
    }
    is_after_comma = is_comma;
  }
}

ir::RowSchema TreeLowering::LowerSchema(Parser::RowSchemaContext& schema) {
  RefuseEmptyItem(schema, "column");
  ir::RowSchema result;
  for (Parser::SchemaColumnContext* column : schema.schemaColumn()) {
    if (column->O_STAR() != nullptr) {
      result.keeps_others = true;
    } else {
      result.columns.push_back({ReadName(*column->name()), Written(*column->typeName())});
    }
  }
  return result;
}

ir::ExpressionId TreeLowering::LowerSigned(Parser::SignedLiteralContext& literal) {
  const ir::ExpressionId value = LowerLiteral(*literal.literal());
  if (literal.O_PLUS() == nullptr && literal.O_MINUS() == nullptr) return value;
  const auto op =
      literal.O_MINUS() != nullptr ? ir::UnaryOperator::kMinus : ir::UnaryOperator::kPlus;
  return Add(RangeOf(literal), ir::UnaryExpression{op, value});
}

ir::Datatable TreeLowering::LowerDatatable(Parser::DatatableContext& table) {
  RefuseEmptyItem(table, "value");
  ir::Datatable result{.schema = LowerSchema(*table.rowSchema())};
  for (Parser::SignedLiteralContext* value : table.signedLiteral()) {
    result.values.push_back(LowerSigned(*value));
  }
  return result;
}

ir::Externaldata TreeLowering::LowerExternaldata(Parser::ExternaldataContext& external) {
  ir::Externaldata result{.schema = LowerSchema(*external.rowSchema())};
  for (Parser::ExpressionContext* location : external.expression()) {
    result.locations.push_back(LowerExpression(*location));
  }
  if (Terminal* with = external.K_WITH_PROPERTIES()) {
    result.properties = TextAt({RangeOf(*with).begin, RangeOf(external).end});
  }
  return result;
}

std::vector<ir::QueryId> TreeLowering::LowerTables(Parser::TableListContext* list) {
  std::vector<ir::QueryId> tables;
  if (list == nullptr) return tables;
  for (Parser::UnionMemberContext* member : list->unionMember()) {
    tables.push_back(LowerMember(*member));
  }
  return tables;
}

ir::QueryId TreeLowering::LowerMember(Parser::UnionMemberContext& member) {
  // `union *` and `union Device*` name tables by pattern.
  Parser::TableOperandContext* table = member.tableOperand();
  if (table != nullptr && table->operand()->primary()->O_STAR() == nullptr) {
    return LowerTable(*table->operand());
  }
  ir::Query query{.span = SpanOf(member)};
  query.stages.push_back({query.span, ir::Source{Written(member)}});
  return rule_.Add(std::move(query));
}

ir::Search TreeLowering::LowerSearch(Parser::SearchOperatorContext& search) {
  ir::Search result{.parameters = ReadParameters(search.operatorParameter()),
                    .tables = LowerTables(search.tableList())};
  result.condition = LowerExpression(*search.searchPredicate()->expression());
  return result;
}

ir::Find TreeLowering::LowerFind(Parser::FindOperatorContext& find) {
  ir::Find result{.parameters = ReadParameters(find.operatorParameter()),
                  .tables = LowerTables(find.tableList())};
  result.condition = LowerExpression(*find.expression());
  for (Parser::FindColumnContext* column : find.findColumn()) {
    result.columns.push_back(LowerOperand(*column->operand()));
  }
  result.has_smart_columns = find.K_PROJECT_SMART() != nullptr;
  return result;
}

}  // namespace lintel::kql
