#pragma once

#include <string_view>

namespace lintel::ir {

// Whether RE2 surely runs the regular expression: it can be read, and it is so small that what it
// is compiled to fits into a megabyte. To find that out takes a tenth of the time of compiling it.
// Of the few others RE2 itself has to tell.
bool SurelyRunsOnRe2(std::string_view expression);

}  // namespace lintel::ir
