#include "compiler/ir/rule.h"

#include <utility>

namespace lintel::ir {
namespace {

template <class Node>
Id<Node> Append(std::vector<Node>& nodes, Node&& node) {
  nodes.push_back(std::move(node));
  return {static_cast<std::uint32_t>(nodes.size() - 1)};
}

}  // namespace

StageNode::StageNode() = default;
StageNode::StageNode(const StageNode&) = default;
StageNode::StageNode(StageNode&&) noexcept = default;
StageNode& StageNode::operator=(const StageNode& other) { return *this = StageNode(other); }
StageNode& StageNode::operator=(StageNode&&) noexcept = default;
StageNode::~StageNode() = default;

Rule::Rule() = default;
Rule::Rule(const Rule&) = default;
Rule::Rule(Rule&&) noexcept = default;
Rule& Rule::operator=(Rule&&) noexcept = default;
Rule::~Rule() = default;

ExpressionId Rule::Add(Expression node) { return Append(expressions, std::move(node)); }
PredicateId Rule::Add(Predicate node) { return Append(predicates, std::move(node)); }
SelectionId Rule::Add(Selection node) { return Append(selections, std::move(node)); }
QueryId Rule::Add(Query node) { return Append(queries, std::move(node)); }
LetId Rule::Add(LetStatement node) { return Append(lets, std::move(node)); }

}  // namespace lintel::ir
