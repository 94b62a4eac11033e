#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/compile.h"
#include "compiler/ir/rule.h"

namespace lintel::backends::sentinel {

// How often a rule runs and how far it looks back, in minutes.
struct Schedule {
  std::uint32_t frequency = 60;
  std::uint32_t period = 60;
};

// The least and the most that Sentinel allows for either (Microsoft, "Create scheduled analytics
// rules"): five minutes and fourteen days.
inline constexpr std::uint32_t kMinMinutes = 5;
inline constexpr std::uint32_t kMaxMinutes = 14 * 24 * 60;

inline constexpr std::uint32_t kDayMinutes = 24 * 60;

// A rule on single events runs every hour over the last hour. A correlation must see its whole
// timespan in every run: it looks back over that and one interval more, so that no window falls
// between two runs. None where the timespan is longer than Sentinel can look back.
std::optional<Schedule> ScheduleOf(const ir::Rule& rule);

// Whether the name is that of a table whose rows come once a day, so that a query over a shorter
// time may find none of them: a device tells Defender its operating system daily (Microsoft,
// "DeviceInfo").
bool IsDailyReport(std::string_view table);

// Whether a query made of a Sigma rule reads such a table beside its own.
bool ReadsDailyReport(const CompiledRule& compiled);

// The minutes of a duration as templates write it, `1h`, or as the API does, `PT1H`.
std::optional<std::uint32_t> ParseDuration(std::string_view text);

// `90m`, `1h`, `14d`: the largest unit that fits.
std::string ShortDuration(std::uint32_t minutes);

// `PT90M`, `PT1H`, `P14D`.
std::string IsoDuration(std::uint32_t minutes);

}  // namespace lintel::backends::sentinel
