#include "compiler/transform/retarget.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "compiler/transform/correlation_query.h"
#include "compiler/transform/home_query.h"
#include "compiler/transform/pipeline.h"
#include "compiler/transform/transform_diagnostics.h"

namespace lintel::transform {
namespace {

using Homes = std::vector<const schema::LogSourceMapping*>;

std::string_view ValueOr(const std::optional<Spanned<ir::Text>>& part) {
  return part ? part->value : std::string_view();
}

// `category: process_creation, product: windows`.
std::string Spelling(const ir::LogSource& source) {
  std::string out;
  const auto add = [&](std::string_view key, const std::optional<Spanned<ir::Text>>& part) {
    if (!part) return;
    out += fmt::format("{}{}: {}", out.empty() ? "" : ", ", key, part->value);
  };
  add("category", source.category);
  add("product", source.product);
  add("service", source.service);
  return out;
}

// What the author can do about a log source that no data file maps.
std::string HelpFor(const ir::LogSource& source, const schema::Target& target) {
  std::vector<std::string_view> products =
      schema::MappedProducts(target, ValueOr(source.category), ValueOr(source.service));
  std::erase_if(products, [](std::string_view name) { return name.empty() || name == "*"; });
  if (products.empty()) return "convert the rule for another target, or leave it out";
  return fmt::format("the same is mapped for `product: {}`", fmt::join(products, "`, `"));
}

// Passes on what another sink collected.
void Forward(const std::vector<Diagnostic>& diagnostics, DiagnosticSink& sink) {
  for (const Diagnostic& diagnostic : diagnostics) {
    DiagnosticBuilder builder =
        sink.Report(*diagnostic.info, diagnostic.span, "{}", diagnostic.message);
    builder.As(diagnostic.severity);
    if (!diagnostic.help.empty()) builder.Help(diagnostic.help);
    for (const Note& note : diagnostic.notes) builder.Note(note.span, note.message);
  }
}

// Adds the errors that are not there yet.
void AddErrors(const std::vector<Diagnostic>& from, std::vector<Diagnostic>& to) {
  for (const Diagnostic& diagnostic : from) {
    const auto same = [&](const Diagnostic& other) {
      return other.info == diagnostic.info && other.span == diagnostic.span;
    };
    if (diagnostic.severity == Severity::kError && std::ranges::none_of(to, same)) {
      to.push_back(diagnostic);
    }
  }
}

// Whether the home was refused because it does not hold the events that the rule is about.
bool HoldsNone(const std::vector<Diagnostic>& reasons) {
  return std::ranges::any_of(
      reasons, [](const Diagnostic& reason) { return reason.info == &kEventsBeyondHome; });
}

// The tables of the homes but the one named, for the note under a refusal.
std::string OtherTables(const Homes& homes, std::string_view named) {
  std::vector<std::string_view> tables;
  for (const schema::LogSourceMapping* home : homes) {
    if (home->table != named && std::ranges::find(tables, home->table) == tables.end()) {
      tables.push_back(home->table);
    }
  }
  return fmt::format("{}", fmt::join(tables, "`, `"));
}

// The homes of the rule's log source that the options allow; none where that was refused.
Homes FindHomes(const ir::Rule& rule, const schema::Target& target, const RetargetOptions& options,
                DiagnosticSink& sink) {
  if (!rule.logsource) {
    sink.Report(kNoTable, rule.span, "the rule has no log source, so no table is known")
        .Help("write a `logsource` with a `category`");
    return {};
  }
  const ir::LogSource& source = *rule.logsource;
  Homes homes = schema::FindHomes(target, ValueOr(source.category), ValueOr(source.product),
                                  ValueOr(source.service), options.mappings);
  if (homes.empty()) {
    sink.Report(kNoTable, source.span, "no table of {} is known for the log source `{}`",
                target.name, Spelling(source))
        .Help(HelpFor(source, target));
  } else if (!options.table.empty()) {
    std::vector<std::string_view> tables;
    for (const schema::LogSourceMapping* home : homes) {
      if (std::ranges::find(tables, home->table) == tables.end()) tables.push_back(home->table);
    }
    std::erase_if(homes, [&](const auto* home) { return home->table != options.table; });
    if (homes.empty()) {
      sink.Report(kTableNotForLogSource, source.span, "`{}` does not carry the log source `{}`",
                  options.table, Spelling(source))
          .Help(fmt::format("this log source is in `{}`", fmt::join(tables, "`, `")));
    }
  }
  return homes;
}

// What is left to say of a rule whose query was written. Sigma's false positives are names only, so
// nothing of it has a predicate.
void AddFrame(const ir::Rule& rule, ir::Rule& written) {
  std::vector<ir::EntityMapping> entities = std::move(written.metadata.entity_mappings);
  written.language = rule.language;
  written.format = rule.format;
  written.span = rule.span;
  written.number = rule.number;
  written.metadata = rule.metadata;
  std::ranges::move(entities, std::back_inserter(written.metadata.entity_mappings));
  written.logsource = rule.logsource;
  written.asked_table = rule.asked_table;
  written.filters = rule.filters;
}

// The rule's query on the first home that can say it, added to `into`.
std::optional<ir::Rule> WriteOnSomeHome(const ir::Rule& rule, const schema::Target& target,
                                        const RetargetOptions& options,
                                        const HomeQueryOptions& query_options, const ir::Rule& into,
                                        DiagnosticSink& sink) {
  const Homes homes = FindHomes(rule, target, options, sink);
  const auto note_choice = [&](ir::Rule& query, const schema::LogSourceMapping* home) {
    if (home->table != homes[0]->table) query.chosen_table = home->table;
  };
  HomeQueryOptions exact = query_options;
  exact.allow_lossy = false;
  // Why the rule is refused: of the first home that holds its events.
  std::vector<Diagnostic> why;
  const schema::LogSourceMapping* refusing = nullptr;
  for (const schema::LogSourceMapping* home : homes) {
    DiagnosticSink reasons;
    auto query = WriteHomeQuery(rule, *home, target.platform, exact, into, reasons);
    if (query) {
      Forward(reasons.diagnostics(), sink);
      note_choice(*query, home);
      return query;
    }
    if (refusing == nullptr || (HoldsNone(why) && !HoldsNone(reasons.diagnostics()))) {
      why = reasons.Take();
      refusing = home;
    }
  }
  if (query_options.allow_lossy) {
    std::optional<ir::Rule> best;
    std::vector<Diagnostic> losses;
    for (const schema::LogSourceMapping* home : homes) {
      DiagnosticSink reasons;
      auto query = WriteHomeQuery(rule, *home, target.platform, query_options, into, reasons);
      if (home == refusing) AddErrors(reasons.diagnostics(), why);
      if (!query || (best && best->losses.size() <= query->losses.size())) continue;
      best = std::move(query);
      note_choice(*best, home);
      losses = reasons.Take();
    }
    if (best) {
      Forward(losses, sink);
      return best;
    }
  }
  const std::string others = refusing == nullptr ? "" : OtherTables(homes, refusing->table);
  if (!others.empty() && !why.empty()) {
    why[0].notes.push_back(
        {rule.logsource->span, fmt::format("`{}` cannot say the rule either", others)});
  }
  Forward(why, sink);
  return std::nullopt;
}

}  // namespace

std::optional<ir::Rule> RetargetRule(const ir::Rule& rule, const schema::Target& target,
                                     const RetargetOptions& options, DiagnosticSink& sink) {
  if (rule.filter) {
    sink.Report(kNoDetection, rule.filter->span, "a filter is no search of its own")
        .Help("convert the rules that it is meant for together with it");
    return std::nullopt;
  }
  if (!rule.correlation) {
    ir::Rule empty;
    empty.arena = rule.arena;
    std::optional<ir::Rule> written =
        WriteOnSomeHome(rule, target, options,
                        {.allow_lossy = options.allow_lossy,
                         .keeps_all_columns = options.keeps_all_columns,
                         .read_condition = options.read_condition},
                        empty, sink);
    if (written) AddFrame(rule, *written);
    return written;
  }
  static const RuleIndex kNoRules;
  const WriteNamedRule write = [&](const ir::Rule& named, const std::vector<WantedField>& fields,
                                   const ir::Rule& into) {
    std::optional<ir::Rule> written = WriteOnSomeHome(named, target, options,
                                                      {.allow_lossy = options.allow_lossy,
                                                       .ends_in_fields = true,
                                                       .fields = fields,
                                                       .read_condition = options.read_condition},
                                                      into, sink);
    if (written && !IsOverAskedTable(*written, named, sink)) written.reset();
    return written;
  };
  return WriteCorrelation(
      rule, rule,
      {options.rules != nullptr ? *options.rules : kNoRules, target.platform, write, sink});
}

}  // namespace lintel::transform
