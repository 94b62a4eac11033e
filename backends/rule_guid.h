#pragma once

#include <string>
#include <string_view>

namespace lintel::backends {

// Whether the text is a GUID in its usual form: 8-4-4-4-12 hexadecimal digits.
bool IsGuid(std::string_view text);

// A GUID that is the same on every run for the same text: version 8 of RFC 9562, an id made by a
// rule of one's own.
std::string StableGuid(std::string_view text);

// The id of the rule on the platform. A GUID stays what it is, so that a rule is found by the id of
// its source, except for `sentinel-asim`, whose rules may lie in one workspace with those of
// `sentinel`: there it is made from that id and the target's name. A rule without a GUID gets one
// from its id, or else from `content`.
std::string RuleGuid(std::string_view id, std::string_view target, std::string_view content);

}  // namespace lintel::backends
