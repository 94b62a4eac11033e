#pragma once

#include <string>
#include <string_view>

namespace lintel::lint {

// The difference of two texts in the form that `patch` and `git apply` read, with three lines of
// context; empty if they are equal. The names stand after `---` and `+++`.
std::string UnifiedDiff(std::string_view before, std::string_view after,
                        std::string_view before_name, std::string_view after_name);

}  // namespace lintel::lint
