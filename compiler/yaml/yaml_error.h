#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/yaml/document_storage.h"

namespace lintel::yaml {

// What the library said when it gave up, in offsets of the input.
struct ReadFailure {
  std::string_view problem;                 // the library's words, which choose ours
  std::string_view context;                 // what it was doing
  std::uint32_t problem_at = 0;             // where it gave up
  std::uint32_t context_at = 0;             // where that began; `problem_at` if unknown
  std::optional<std::uint32_t> last_quote;  // the quoted scalar of several lines just before
};

// Reports the failure in plain words at the bytes that the author has to change.
void ReportReadFailure(const DocumentStorage& input, const ReadFailure& failure,
                       DiagnosticSink& sink);

}  // namespace lintel::yaml
