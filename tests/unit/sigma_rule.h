#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/ir/dump.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/rule.h"
#include "compiler/sigma/action_documents.h"
#include "compiler/sigma/sigma_front_end.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel {

// The first Sigma rule of a text lowered, and short ways to say what came out.
struct SigmaRule {
  explicit SigmaRule(std::string text) : file(sources.Add("rule.yml", std::move(text))) {
    documents = yaml::ReadDocuments(sources, file, sink);
    sigma::ActionDocuments actions;
    for (const yaml::Document& document : documents) {
      const bool is_action = document.root() && actions.Concerns(*document.root());
      const sigma::ActionResult action =
          is_action ? actions.Take(document, sink) : sigma::ActionResult{document};
      if (action.rule) rule = sigma::LowerSigma(*action.rule, sink);
      if (action.rule || action.is_faulty) return;
    }
  }

  // A whole rule around `detection`, whose lines are indented by four.
  static SigmaRule WithDetection(std::string_view detection) {
    return SigmaRule("title: T\nlogsource:\n    product: windows\ndetection:\n" +
                     std::string(detection));
  }

  // Code and underlined bytes of each finding, joined: `S011 selektion`.
  std::string Findings() const {
    std::string findings;
    for (const Diagnostic& d : sink.diagnostics()) {
      if (!findings.empty()) findings += "; ";
      findings += std::string(d.info->code) + " " + std::string(sources.Text(d.span));
    }
    return findings;
  }

  // `Image endswith "\cmd.exe"`, `all(…)`, `any(…)`, `not(…)`, `selection`, `any of filter_*`.
  std::string Text(ir::PredicateId id) const {
    const auto list = [&](std::string_view name, const std::vector<ir::PredicateId>& operands) {
      std::string text(name);
      for (std::size_t i = 0; i < operands.size(); ++i) {
        text += (i == 0 ? "(" : ", ") + Text(operands[i]);
      }
      return text + ")";
    };
    return std::visit(
        ir::Overloaded{
            [&](const ir::Indicator& indicator) { return Text(indicator); },
            [&](const ir::AllOf& all) { return list("all", all.operands); },
            [&](const ir::AnyOf& any) { return list("any", any.operands); },
            [&](const ir::Not& negation) { return "not(" + Text(negation.operand) + ")"; },
            [&](const ir::SelectionRef& ref) {
              return std::string((*rule)[ref.selection].name.value);
            },
            [&](const ir::SelectionQuantifier& quantifier) {
              std::string text = quantifier.rule == ir::ValueRule::kAll ? "all of " : "any of ";
              text += quantifier.pattern;
              for (const ir::SelectionId selection : quantifier.selections) {
                text += " " + std::string((*rule)[selection].name.value);
              }
              return text;
            },
            [&](const ir::Condition&) { return std::string("condition"); },
        },
        (*rule)[id].node);
  }

  std::string Text(const ir::Indicator& indicator) const {
    std::string text = indicator.field ? std::string(indicator.field->name) : "keyword";
    text += " " + std::string(Name(indicator.op));
    if (indicator.case_rule == ir::CaseRule::kSensitive) text += " cased";
    for (const ir::ValueTransform transform : indicator.transforms) {
      text += " " + std::string(ir::Name(transform));
    }
    if (indicator.value_rule == ir::ValueRule::kAll) text += " all";
    for (std::size_t i = 0; i < indicator.values.size(); ++i) {
      text += (i == 0 ? " " : ", ") + ir::ValueText(*rule, indicator.values[i]);
    }
    return text;
  }

  std::string_view Source(SourceSpan span) const { return sources.Text(span); }

  SourceMap sources;
  DiagnosticSink sink;
  FileId file;
  std::vector<yaml::Document> documents;
  std::optional<ir::Rule> rule;
};

}  // namespace lintel
