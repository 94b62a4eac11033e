#pragma once

#include <string_view>

#include "compiler/schema/catalog.h"

namespace lintel::transform {

// The column that says when the event of a row happened; every table of the platform has it.
constexpr std::string_view TimeColumn(schema::Platform platform) {
  return platform == schema::Platform::kDefenderXdr ? "Timestamp" : "TimeGenerated";
}

}  // namespace lintel::transform
