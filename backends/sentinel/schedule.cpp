#include "backends/sentinel/schedule.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

namespace lintel::backends::sentinel {
namespace {

constexpr std::uint32_t kHour = 60;
constexpr std::uint32_t kDay = kDayMinutes;

// A number and a unit from the front of the text; false if it does not begin so.
bool TakePart(std::string_view& text, std::uint32_t& number, char& unit) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data() + text.size()) return false;
  unit = *end;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  return true;
}

std::optional<std::uint32_t> MinutesOf(std::uint32_t number, char unit) {
  if (number > 1'000'000) return std::nullopt;
  if (unit == 'm') return number;
  if (unit == 'h') return number * kHour;
  if (unit == 'd') return number * kDay;
  return std::nullopt;
}

}  // namespace

std::optional<Schedule> ScheduleOf(const ir::Rule& rule) {
  if (!rule.correlation) return Schedule{};
  // Whole minutes, rounded up.
  const std::uint64_t timespan = (rule.correlation->reach_seconds + 59) / 60;
  if (timespan > kMaxMinutes) return std::nullopt;
  Schedule schedule;
  const auto minutes = static_cast<std::uint32_t>(timespan);
  // Sentinel wants an hour or more between runs that look back two days or more.
  schedule.frequency = minutes >= kDay ? kHour : std::clamp(minutes, kMinMinutes, kHour);
  schedule.period = std::min(minutes + schedule.frequency, kMaxMinutes);
  return schedule;
}

bool IsDailyReport(std::string_view table) { return table == "DeviceInfo"; }

bool ReadsDailyReport(const CompiledRule& compiled) {
  return compiled.rule().language == ir::Language::kSigma &&
         std::ranges::any_of(compiled.facts().tables, [](const analysis::TableUse& table) {
           return IsDailyReport(table.name.value);
         });
}

std::optional<std::uint32_t> ParseDuration(std::string_view text) {
  std::uint32_t number = 0;
  char unit = 0;
  if (!text.starts_with('P')) {
    if (!TakePart(text, number, unit) || !text.empty()) return std::nullopt;
    return MinutesOf(number, unit);
  }
  text.remove_prefix(1);
  std::uint32_t minutes = 0;
  bool in_time = false;
  bool has_part = false;
  while (!text.empty()) {
    if (text.starts_with('T') && !in_time) {
      in_time = true;
      text.remove_prefix(1);
      continue;
    }
    if (!TakePart(text, number, unit)) return std::nullopt;
    if (in_time != (unit == 'H' || unit == 'M')) return std::nullopt;
    const auto part = MinutesOf(number, static_cast<char>(unit | 0x20));
    if (!part) return std::nullopt;
    minutes += *part;
    has_part = true;
  }
  return has_part ? std::optional(minutes) : std::nullopt;
}

std::string ShortDuration(std::uint32_t minutes) {
  if (minutes % kDay == 0) return fmt::format("{}d", minutes / kDay);
  if (minutes % kHour == 0) return fmt::format("{}h", minutes / kHour);
  return fmt::format("{}m", minutes);
}

std::string IsoDuration(std::uint32_t minutes) {
  if (minutes % kDay == 0) return fmt::format("P{}D", minutes / kDay);
  if (minutes % kHour == 0) return fmt::format("PT{}H", minutes / kHour);
  return fmt::format("PT{}M", minutes);
}

}  // namespace lintel::backends::sentinel
