#include <algorithm>
#include <array>

#include "lint/check.h"

namespace lintel::lint {

#define LINTEL_CHECK(constant) extern const Check constant;
#include "lint/checks.def"
#undef LINTEL_CHECK

namespace {

constexpr std::array kChecks{
#define LINTEL_CHECK(constant) &constant,
#include "lint/checks.def"
#undef LINTEL_CHECK
};

}  // namespace

std::span<const Check* const> AllChecks() { return kChecks; }

const Check* FindCheck(std::string_view code_or_name) {
  const auto found = std::ranges::find_if(kChecks, [&](const Check* check) {
    return check->info.code == code_or_name || check->info.name == code_or_name;
  });
  return found == kChecks.end() ? nullptr : *found;
}

}  // namespace lintel::lint
