#include <algorithm>
#include <array>

#include "backends/backend.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::backends {

#define LINTEL_BACKEND(name) extern const Backend name;
#include "backends/backends.def"
#undef LINTEL_BACKEND

std::span<const Backend* const> AllBackends() {
  static constexpr std::array kAll = {
#define LINTEL_BACKEND(name) &name,
#include "backends/backends.def"
#undef LINTEL_BACKEND
  };
  return kAll;
}

const Backend* FindBackend(std::string_view target, std::string_view format) {
  if (const schema::Target* known = schema::FindTarget(target)) target = known->name;
  for (const Backend* backend : AllBackends()) {
    if (backend->target == target && (format.empty() || backend->format == format)) return backend;
  }
  return nullptr;
}

}  // namespace lintel::backends
