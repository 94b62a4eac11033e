#pragma once

#include <string_view>

namespace lintel::schema {

// Whether a word may stand in any rule's title: in our list of such words, or in the name of an
// ATT&CK technique or tactic. Lower case; common endings (`s`, `ed`, `ing`, `ion`) are ignored.
bool IsGeneralTitleWord(std::string_view word);

// The word without such an ending; a word too short for one as it is.
std::string_view WordStem(std::string_view word);

}  // namespace lintel::schema
