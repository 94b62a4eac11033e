#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "compiler/schema/catalog.h"

namespace lintel::transform {

// A name that KQL takes without brackets: letters, digits and underscores of `text`.
std::string Identifier(std::string_view text);

// Whether KQL or the platform knows the name as something else: a word of the language or a table.
bool IsReserved(std::string_view name, schema::Platform platform);

// The period in KQL's largest unit that divides it.
std::string TimespanText(std::uint64_t seconds);

}  // namespace lintel::transform
