#pragma once

#include <string>

#include "compiler/ir/correlation.h"

namespace lintel::backends::sigma {

// The `correlation` section, and `generate` behind it; ends in a newline.
std::string CorrelationText(const ir::Correlation& correlation);

}  // namespace lintel::backends::sigma
