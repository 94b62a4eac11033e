#pragma once

#include <string>

#include "compiler/ir/kql_spelling.h"
#include "compiler/ir/rule.h"

namespace lintel::ir {

// The IR in KQL's words, one line each: what dumps, catalogue pages and the KQL backend print.
// Spelling is canonical (`==`, `in~`, no spare parentheses), so two ways of writing the same
// expression give the same text. Work and memory are linear in the nodes; depth costs no stack.

// `RemotePort in (445, 3389)`; the second form adds it to a text.
std::string ExpressionText(const Rule& rule, ExpressionId id, Secrets secrets = Secrets::kShow);
void AppendExpression(const Rule& rule, ExpressionId id, std::string& out,
                      Secrets secrets = Secrets::kShow);

// One stage without the pipe: `where ActionType == "FileCreated"`. A Where without a written
// condition gives `where` alone; printing predicates is the backends' business.
std::string StageText(const Rule& rule, const Stage& stage, Secrets secrets = Secrets::kShow);
void AppendStage(const Rule& rule, const Stage& stage, std::string& out,
                 Secrets secrets = Secrets::kShow);

// A whole pipeline: `T | where x | count`.
std::string QueryText(const Rule& rule, QueryId id, Secrets secrets = Secrets::kShow);

}  // namespace lintel::ir
