#pragma once

#include <string>

#include "backends/backend.h"

namespace lintel::backends::markdown {

// What a section is written from.
struct PageContext {
  const CompiledRule& compiled;
  const EmitContext& run;

  const ir::Rule& rule() const { return compiled.rule(); }
  const analysis::Facts& facts() const { return compiled.facts(); }
};

// The sections of a rule's page, each with its heading and a blank line at the end; a section
// that has nothing to say is empty, or says why where a reader would look for it.
std::string GlanceSection(const PageContext& page);
std::string DescriptionSection(const PageContext& page);
std::string AttackSection(const PageContext& page);
std::string EventCoverageSection(const PageContext& page);
std::string BodySection(const PageContext& page);
std::string LetSection(const PageContext& page);
std::string StageSection(const PageContext& page);
std::string IndicatorSection(const PageContext& page);
std::string ExclusionSection(const PageContext& page);
std::string FalsePositiveSection(const PageContext& page);
std::string FindingSection(const PageContext& page);
std::string ReferenceSection(const PageContext& page);

}  // namespace lintel::backends::markdown
