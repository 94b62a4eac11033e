#pragma once

#include <string>
#include <string_view>

namespace lintel::ir {

// Adds a regular expression that matches the text and nothing else.
void AppendQuotedForRegex(std::string_view text, std::string& out);

// Whether RE2 surely runs the regular expression: it can be read, and it is so small that what it
// is compiled to fits into a megabyte. To find that out takes a tenth of the time of compiling it.
// Of the few others RE2 itself has to tell.
bool SurelyRunsOnRe2(std::string_view expression);

}  // namespace lintel::ir
