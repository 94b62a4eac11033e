#include "backends/sentinel/rule_description.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "backends/rule_title.h"

namespace lintel::backends::sentinel {
namespace {

// Bytes, which are never fewer than characters.
constexpr std::size_t kMaxDescription = 5000;

// The text without line breaks and blanks at its end.
std::string_view Trimmed(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

// The longest beginning of that many bytes that does not cut a character.
std::string_view Beginning(std::string_view text, std::size_t size) {
  if (text.size() <= size) return text;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  return text.substr(0, size);
}

// `Sigma rule 0f7a…, status test, by …` in a paragraph of its own; nothing where the rule says none
// of that.
std::string Origin(const ir::Metadata& metadata) {
  if (!metadata.id && !metadata.status && !metadata.author) return {};
  std::string out = "\n\nSigma rule";
  if (metadata.id) out += fmt::format(" {}", metadata.id->value);
  if (metadata.status) out += fmt::format(", status {}", metadata.status->value);
  if (metadata.author) out += fmt::format(", by {}", Trimmed(metadata.author->value));
  if (metadata.license) out += fmt::format(", licence {}", metadata.license->value);
  return out;
}

}  // namespace

std::string RuleDescription(const ir::Rule& rule, std::string_view title) {
  const ir::Metadata& metadata = rule.metadata;
  const std::string_view written =
      Trimmed(metadata.description ? metadata.description->value : title);
  if (rule.format != ir::Format::kSigma) {
    return std::string(metadata.description ? metadata.description->value : title);
  }
  std::string out(Beginning(written, kMaxDescription));
  const auto add = [&](const std::string& text) {
    if (out.size() + text.size() > kMaxDescription) return false;
    out += text;
    return true;
  };
  const auto add_list = [&](std::string_view heading, const std::vector<std::string_view>& items) {
    std::string next = fmt::format("\n\n{}:", heading);
    for (const std::string_view item : items) {
      if (!add(fmt::format("{}\n- {}", next, Trimmed(item)))) return;
      next.clear();
    }
  };
  std::vector<std::string_view> losses;
  for (const auto& loss : rule.losses) losses.push_back(loss.value);
  add_list("What the query does not say as the rule does", losses);
  add_list("Windows", {rule.windows.begin(), rule.windows.end()});
  std::vector<std::string> filters;
  for (const ir::AppliedFilter& filter : rule.filters) filters.push_back(FilterTitle(filter));
  add_list("Filters that the query applies", {filters.begin(), filters.end()});
  add(Origin(metadata));
  std::vector<std::string_view> false_positives;
  for (const ir::FalsePositive& scenario : metadata.false_positives) {
    false_positives.push_back(scenario.name.value);
  }
  add_list("False positives", false_positives);
  std::vector<std::string_view> references;
  for (const auto& reference : metadata.references) references.push_back(reference.value);
  add_list("References", references);
  return out;
}

}  // namespace lintel::backends::sentinel
