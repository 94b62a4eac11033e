#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lintel {

// For "did you mean": the candidate nearest to what was written, letters compared in either case.
// None if all are so far away that naming one would only puzzle: more than one slip (a letter
// wrong, missing, added, or swapped with its neighbour) for every three letters.
std::optional<std::string_view> ClosestName(std::string_view written,
                                            std::span<const std::string_view> candidates);

// The same with another limit: the most slips that a candidate may be away.
std::optional<std::string_view> ClosestName(std::string_view written,
                                            std::span<const std::string_view> candidates,
                                            std::size_t max_slips);

// The end of a message on a name that is not known: "; did you mean `check`?", or nothing where no
// candidate is near.
std::string DidYouMean(std::string_view written, std::span<const std::string_view> candidates);

// Whether the two names are the same but for the case of ASCII letters.
bool DifferInCaseOnly(std::string_view a, std::string_view b);

}  // namespace lintel
