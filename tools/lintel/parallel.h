#pragma once

#include <cstddef>
#include <functional>

#include "tools/lintel/files.h"

namespace lintel::cli {

// Calls `work` with every index below `count`, on up to `jobs` threads (0: as many as the machine
// has), this one among them. After a second it shows on `err`, if that is a terminal, how far it
// is. `work` must not throw; it is called in no certain order.
void ForEachIndex(std::size_t count, unsigned jobs, Stream& err,
                  const std::function<void(std::size_t)>& work);

// The same, but hands out neighbours together: all indices from `begin` to before `end`, so few
// that every thread has several turns, and 64 at most.
void ForEachRange(std::size_t count, unsigned jobs, Stream& err,
                  const std::function<void(std::size_t begin, std::size_t end)>& work);

}  // namespace lintel::cli
