#include <fmt/format.h>

#include <string>

#include "backends/backend.h"
#include "backends/markdown/markdown_text.h"
#include "backends/markdown/sections.h"
#include "backends/rule_title.h"
#include "compiler/document.h"
#include "compiler/schema/attack.h"

namespace lintel::backends {
namespace {

// In the order of the page: a new section is a function and a line here.
constexpr std::string (*kSections[])(const markdown::PageContext&) = {
    markdown::GlanceSection,        markdown::DescriptionSection, markdown::AttackSection,
    markdown::EventCoverageSection, markdown::BodySection,        markdown::LetSection,
    markdown::StageSection,         markdown::IndicatorSection,   markdown::ExclusionSection,
    markdown::FalsePositiveSection, markdown::FindingSection,     markdown::ReferenceSection,
};

std::optional<std::string> EmitPage(const CompiledRule& compiled, const EmitContext& run,
                                    DiagnosticSink&) {
  const markdown::PageContext page{compiled, run};
  std::string out =
      fmt::format("# {}\n\n", markdown::InlineText(RuleTitle(compiled.rule(), run.sources)));
  for (const auto section : kSections) out += section(page);
  out += fmt::format("---\n\nATT&CK® {}: {}\n", schema::AttackVersion(),
                     markdown::InlineText(schema::AttackNotice()));
  out += fmt::format("\n{}", kPageMark);
  return out;
}

}  // namespace

extern const Backend kMarkdownPage{.target = "markdown",
                                   .format = "page",
                                   .summary = "Markdown page of one rule for a rule catalogue",
                                   .extension = ".md",
                                   .platform = std::nullopt,
                                   .emit = EmitPage};

}  // namespace lintel::backends
