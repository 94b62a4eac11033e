#include "tests/case_runner/registry_test.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "backends/backend.h"
#include "compiler/compile.h"
#include "lint/check.h"
#include "lint/runner.h"
#include "tests/case_runner/golden_case.h"
#include "tools/lintel/file_diagnostics.h"

namespace lintel::tests {
namespace {

namespace fs = std::filesystem;

bool IsDigit(char c) { return '0' <= c && c <= '9'; }

bool IsCode(std::string_view code) {
  return code.size() == 4 && std::string_view("FSKMQPCT").find(code[0]) != std::string_view::npos &&
         std::ranges::all_of(code.substr(1), IsDigit);
}

bool IsKebabCase(std::string_view name) {
  return !name.empty() && !name.starts_with('-') && !name.ends_with('-') &&
         name.find("--") == std::string_view::npos && std::ranges::all_of(name, [](char c) {
           return ('a' <= c && c <= 'z') || IsDigit(c) || c == '-';
         });
}

bool IsSummary(std::string_view text) {
  return !text.empty() && !text.ends_with('.') && text.find('\n') == std::string_view::npos;
}

// YAML if the first line that says something is a key or a document mark, else KQL.
std::string_view ExampleName(std::string_view example) {
  while (!example.empty()) {
    const std::string_view line = example.substr(0, example.find('\n'));
    example.remove_prefix(std::min(line.size() + 1, example.size()));
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t colon = line.find(':');
    const bool is_key = colon != std::string_view::npos && colon > 0 &&
                        std::ranges::all_of(line.substr(0, colon), [](char c) {
                          return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '_';
                        });
    return is_key || line.starts_with("---") ? "example.yml" : "example.kql";
  }
  return "example.kql";
}

// Everything that reading, checking and, for the codes of retargeting and backends, converting an
// example reports.
std::vector<Diagnostic> Findings(std::string_view example, const backends::Backend* backend,
                                 std::string_view name, transform::RetargetOptions options = {}) {
  SourceMap sources;
  const FileId file = sources.Add(std::string(name), std::string(example));
  DiagnosticSink sink;
  const Compilation compilation = Compile(sources, file, sink);
  std::vector<Diagnostic> findings = sink.Take();
  lint::CheckFile(sources, file, compilation, {}, findings);
  std::vector<const CompiledRule*> rules;
  transform::RuleIndex index;
  options.rules = &index;
  for (const CompiledRule& rule : compilation.rules) {
    rules.push_back(&rule);
    index.Add(rule.rule());
  }
  lint::RunCatalogueChecks(rules, {}, sink);
  if (backend != nullptr) {
    const backends::Catalogue catalogue;
    for (const CompiledRule* rule : rules) {
      std::optional<CompiledRule> retargeted;
      if (backend->platform)
        retargeted = Retarget(*rule, *lintel::schema::FindTarget(backend->target), options, sink);
      if (backend->platform && !retargeted) continue;
      backend->emit(retargeted ? *retargeted : *rule, {sources, catalogue, {}}, sink);
    }
  }
  std::ranges::move(sink.Take(), std::back_inserter(findings));
  return findings;
}

// None, and those that some diagnostics need.
std::vector<transform::RetargetOptions> OptionsToTry() {
  std::vector<transform::RetargetOptions> all(4);
  all[1].allow_lossy = true;
  all[2].table = "DeviceFileEvents";
  all[3].table = "SecurityEvent";
  return all;
}

bool Reports(std::span<const Diagnostic> findings, const DiagnosticInfo& info) {
  return std::ranges::any_of(findings, [&](const Diagnostic& d) { return d.info == &info; });
}

class Registry {
 public:
  explicit Registry(const Exemptions& exemptions) : exemptions_(exemptions) {}

  void CheckRecord(const DiagnosticInfo& info) {
    if (!IsCode(info.code)) Fail(info, "the code is not a letter and three digits");
    if (!IsKebabCase(info.name)) Fail(info, "the name is not in kebab-case");
    if (!IsSummary(info.summary)) Fail(info, "the summary is empty, ends in a full stop or wraps");
    if (info.rationale.empty()) Fail(info, "there is no rationale");
    if (info.source.empty()) Fail(info, "there is no source");
    if (info.bad_example.empty() || info.good_example.empty()) Fail(info, "an example is missing");
    if (!seen_.insert(info.code).second) Fail(info, "the code is used twice");
    if (!seen_.insert(info.name).second) Fail(info, "the name is used twice");
  }

  void CheckExamples(const DiagnosticInfo& info) {
    // The files' diagnostics have commands as examples.
    if (info.bad_example.starts_with("lintel ")) return;
    if (exemptions_.contains(std::string(info.code))) return;
    if (info.code[0] != 'T') {
      CheckExamplesWith(info, nullptr);
      return;
    }
    // A backend's diagnostic: one target must refuse the bad example and take the good one.
    bool any = false;
    for (const transform::RetargetOptions& options : OptionsToTry()) {
      for (const backends::Backend* backend : backends::AllBackends()) {
        const auto reports = [&](std::string_view example) {
          return Reports(Findings(example, backend, ExampleName(example), options), info);
        };
        any = any || (reports(info.bad_example) && !reports(info.good_example));
      }
    }
    if (!any) Fail(info, "no target reports the bad example and takes the good one");
  }

  void CheckCases(const lint::Check& check, const fs::path& cases) {
    const fs::path folder = cases / "lint" / std::string(check.info.name);
    if (!fs::exists(folder)) {
      Fail(check.info, fmt::format("there is no folder {}", folder.string()));
      return;
    }
    bool fires = false;
    bool is_silent = false;
    for (const auto& [path, golden_case] : cases_) {
      if (!path.string().starts_with(folder.string() + "/")) continue;
      const bool produced = Produces(golden_case, check.info.code);
      fires = fires || produced;
      is_silent = is_silent || !produced;
    }
    if (!fires) Fail(check.info, "no case in its folder fires");
    if (!is_silent) Fail(check.info, "no case in its folder is silent");
  }

  void CheckProduced(const DiagnosticInfo& info) {
    const bool produced = std::ranges::any_of(
        cases_, [&](const auto& entry) { return Produces(entry.second, info.code); });
    const bool exempt = exemptions_.contains(std::string(info.code));
    if (!produced && !exempt) Fail(info, "no golden case prints it");
    if (produced && exempt) Fail(info, "a golden case prints it: remove the exemption");
  }

  void ReadCase(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    GoldenCase golden_case;
    std::string error;
    if (ParseCase(path.filename().string(), text, golden_case, error)) {
      cases_.emplace(path, std::move(golden_case));
    }
  }

  std::vector<std::string> Take() { return std::move(failures_); }

 private:
  void CheckExamplesWith(const DiagnosticInfo& info, const backends::Backend* backend) {
    const auto bad = Findings(info.bad_example, backend, ExampleName(info.bad_example));
    const auto good = Findings(info.good_example, backend, ExampleName(info.good_example));
    if (!Reports(bad, info)) Fail(info, "the bad example is not reported");
    if (Reports(good, info)) Fail(info, "the good example is reported");
    if (std::ranges::any_of(good, [](const Diagnostic& d) { return !lint::IsOptional(d); })) {
      Fail(info, "the good example cannot be read");
    }
    const bool has_fix = std::ranges::any_of(
        bad, [&](const Diagnostic& d) { return d.info == &info && d.fix.has_value(); });
    if (has_fix && info.fix == FixAvailability::kNone)
      Fail(info, "it has a fix but says it has none");
    if (!has_fix && info.fix == FixAvailability::kAlways) Fail(info, "its bad example gets no fix");
  }

  static bool Produces(const GoldenCase& golden_case, std::string_view code) {
    const std::string in_text = fmt::format("[{} ", code);
    const std::string in_json = fmt::format("\"{}\"", code);
    return std::ranges::any_of(golden_case.sections, [&](const Section& section) {
      return std::ranges::any_of(section.output, [&](const std::string& line) {
        return line.find(in_text) != std::string::npos || line.find(in_json) != std::string::npos;
      });
    });
  }

  void Fail(const DiagnosticInfo& info, std::string_view what) {
    failures_.push_back(fmt::format("{} {}: {}", info.code, info.name, what));
  }

  const Exemptions& exemptions_;
  std::map<fs::path, GoldenCase> cases_;
  std::set<std::string_view> seen_;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> CheckRegistry(const fs::path& cases, std::span<const fs::path> all_cases,
                                       const Exemptions& exemptions) {
  Registry registry(exemptions);
  for (const fs::path& path : all_cases) registry.ReadCase(path);
  for (const DiagnosticInfo* info : cli::AllDiagnostics()) {
    registry.CheckRecord(*info);
    registry.CheckExamples(*info);
    registry.CheckProduced(*info);
  }
  for (const lint::Check* check : lint::AllChecks()) registry.CheckCases(*check, cases);
  return registry.Take();
}

Exemptions ReadExemptions(const fs::path& path) {
  Exemptions exemptions;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t blank = line.find(' ');
    if (line.starts_with('#') || blank == std::string::npos) continue;
    exemptions.emplace(line.substr(0, blank), line.substr(blank + 1));
  }
  return exemptions;
}

}  // namespace lintel::tests
