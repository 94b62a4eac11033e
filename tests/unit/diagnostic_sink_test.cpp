#include "compiler/diagnostics/diagnostic_sink.h"

#include <doctest/doctest.h>

namespace lintel {
namespace {

constexpr DiagnosticInfo kWarned{.code = "K998", .severity = Severity::kWarning};
constexpr DiagnosticInfo kRefused{.code = "K999", .severity = Severity::kError};

TEST_CASE("errors are counted by the severity that they are told with") {
  DiagnosticSink sink;
  sink.Report(kWarned, {}, "a");
  CHECK(sink.error_count() == 0);
  sink.Report(kRefused, {}, "b");
  CHECK(sink.error_count() == 1);
  sink.Report(kRefused, {}, "c").As(Severity::kWarning);
  CHECK(sink.error_count() == 1);
  sink.Report(kWarned, {}, "d").As(Severity::kError);
  CHECK(sink.error_count() == 2);
  sink.Report(kRefused, {}, "e").As(Severity::kError);
  CHECK(sink.error_count() == 3);
  CHECK(sink.Take().size() == 5);
  CHECK(sink.diagnostics().empty());
  CHECK(sink.error_count() == 3);
}

}  // namespace
}  // namespace lintel
