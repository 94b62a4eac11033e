#include "tools/lintel/convert_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/diagnostics/json_writer.h"

namespace lintel::cli {
namespace {

constexpr std::string_view kGreen = "\x1b[32m";
constexpr std::string_view kYellow = "\x1b[33m";
constexpr std::string_view kRed = "\x1b[31m";
constexpr std::string_view kPlain = "\x1b[0m";

void CountReason(std::vector<ConvertBalance::Reason>& reasons, const Conversion& conversion) {
  const Diagnostic* reason = conversion.reason();
  const DiagnosticInfo* info = reason == nullptr ? nullptr : reason->info;
  const auto found = std::ranges::find(reasons, info, &ConvertBalance::Reason::info);
  if (found == reasons.end()) {
    reasons.push_back({info, 1});
  } else {
    ++found->count;
  }
}

std::string_view CodeOf(const ConvertBalance::Reason& reason) {
  return reason.info == nullptr ? "" : reason.info->code;
}

void SortReasons(std::vector<ConvertBalance::Reason>& reasons) {
  std::ranges::sort(reasons, [](const auto& a, const auto& b) {
    return a.count != b.count ? a.count > b.count : CodeOf(a) < CodeOf(b);
  });
}

void WriteReasons(JsonWriter& json, std::string_view key,
                  const std::vector<ConvertBalance::Reason>& reasons) {
  json.BeginArray(key);
  for (const ConvertBalance::Reason& reason : reasons) {
    json.BeginObject();
    if (reason.info != nullptr) {
      json.Text("code", reason.info->code);
      json.Text("name", reason.info->name);
    }
    json.Number("rules", static_cast<std::uint32_t>(reason.count));
    json.EndObject();
  }
  json.EndArray();
}

// A rule in whose query a part is.
void WriteOwner(JsonWriter& json, const ir::Rule& rule) {
  json.BeginObject();
  json.Place(rule.span);
  if (rule.metadata.id) json.Text("id", rule.metadata.id->value);
  if (rule.metadata.title) json.Text("title", rule.metadata.title->value);
  json.EndObject();
}

void WriteRule(JsonWriter& json, const Conversion& conversion) {
  json.BeginObject();
  json.Place(conversion.span);
  if (conversion.id) json.Text("id", *conversion.id);
  if (conversion.title) json.Text("title", *conversion.title);
  json.Text("fate", Name(conversion.fate));
  if (conversion.is_written()) {
    json.BeginArray("tables");
    for (const std::string& table : conversion.tables) json.Element(table);
    json.EndArray();
    if (const auto& obstacle = conversion.near_real_time_obstacle) {
      json.Flag("near_real_time", obstacle->empty());
      if (!obstacle->empty()) json.Text("near_real_time_obstacle", *obstacle);
    }
  }
  if (!conversion.part_of.empty()) {
    json.BeginArray("part_of");
    for (const ir::Rule* rule : conversion.part_of) WriteOwner(json, *rule);
    json.EndArray();
  }
  if (!conversion.path.empty()) json.Text("output", conversion.path);
  if (const Diagnostic* reason = conversion.reason()) {
    json.Text("reason", reason->info->code);
  }
  json.BeginArray("findings");
  for (const Diagnostic& finding : conversion.findings) json.Finding(finding);
  json.EndArray();
  json.EndObject();
}

}  // namespace

ConvertBalance Balance(std::span<const Conversion> conversions) {
  ConvertBalance balance;
  for (const Conversion& conversion : conversions) {
    switch (conversion.fate) {
      case Fate::kConverted:
        ++balance.converted;
        break;
      case Fate::kLossy:
        ++balance.lossy;
        CountReason(balance.losses, conversion);
        break;
      case Fate::kPart:
        ++balance.parts;
        break;
      case Fate::kRefused:
        ++balance.refused;
        CountReason(balance.refusals, conversion);
        break;
    }
  }
  SortReasons(balance.refusals);
  SortReasons(balance.losses);
  return balance;
}

std::string BalanceText(const ConvertBalance& balance, std::size_t unreadable, bool colour) {
  const auto paint = [&](std::string_view how, std::string text) {
    return colour ? fmt::format("{}{}{}", how, text, kPlain) : text;
  };
  std::string text =
      fmt::format("{} {} read: {}", balance.total(), balance.total() == 1 ? "rule" : "rules",
                  paint(kGreen, fmt::format("{} converted", balance.converted)));
  if (balance.lossy > 0) {
    text += ", " + paint(kYellow, fmt::format("{} with losses", balance.lossy));
  }
  if (balance.parts > 0) text += fmt::format(", {} in others' queries", balance.parts);
  const std::string refused = fmt::format("{} refused", balance.refused);
  text += ", " + (balance.refused > 0 ? paint(kRed, refused) : refused);
  if (unreadable > 0) text += fmt::format("; {} could not be read", unreadable);
  text += '\n';
  const auto add = [&](std::string_view fate, const std::vector<ConvertBalance::Reason>& reasons) {
    for (const ConvertBalance::Reason& reason : reasons) {
      text += fmt::format("{:>7}  {}{}\n", reason.count, fate,
                          reason.info == nullptr
                              ? "no reason given"
                              : fmt::format("{} {}", reason.info->code, reason.info->name));
    }
  };
  // The fates need telling apart only where there are losses.
  add(balance.lossy > 0 ? paint(kRed, "refused") + "  " : "", balance.refusals);
  add(paint(kYellow, "lossy") + (balance.refused > 0 ? "    " : "  "), balance.losses);
  return text;
}

std::string ConvertReport(const SourceMap& sources, const backends::Backend& backend,
                          std::span<const Conversion> conversions,
                          std::span<const Diagnostic> unread, std::size_t unreadable) {
  const ConvertBalance balance = Balance(conversions);
  JsonWriter json(sources);
  json.BeginObject();
  json.Number("version", 1);
  json.Text("target", backend.target);
  json.Text("format", backend.format);
  json.BeginObject("summary");
  json.Number("rules", static_cast<std::uint32_t>(balance.total()));
  json.Number("converted", static_cast<std::uint32_t>(balance.converted));
  json.Number("lossy", static_cast<std::uint32_t>(balance.lossy));
  json.Number("part", static_cast<std::uint32_t>(balance.parts));
  json.Number("refused", static_cast<std::uint32_t>(balance.refused));
  json.Number("unreadable", static_cast<std::uint32_t>(unreadable));
  WriteReasons(json, "refusals", balance.refusals);
  WriteReasons(json, "losses", balance.losses);
  json.EndObject();
  json.BeginArray("rules");
  for (const Conversion& conversion : conversions) WriteRule(json, conversion);
  json.EndArray();
  json.BeginArray("unread");
  for (const Diagnostic& finding : unread) json.Finding(finding);
  json.EndArray();
  json.EndObject();
  return json.Result();
}

}  // namespace lintel::cli
