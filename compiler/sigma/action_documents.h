#pragma once

#include <optional>
#include <string_view>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/yaml/document_merge.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Whether the word is one that a document's `action` can have.
bool IsAction(std::string_view word);

// What a document of a file is once the `action` documents before it are taken into account.
struct ActionResult {
  std::optional<yaml::Document> rule;  // what is to be read as a rule
  bool is_faulty = false;              // the document was refused; reported
};

// Sigma 1's `action` documents of one file, which the usual tools still read: `global` adds what
// it says to every rule below it, `reset` ends that, `repeat` is the rule before it with what the
// document says instead. Correlations and filters take no part. Documents are handed in in file
// order; every part of a merged rule keeps the span where it stands.
class ActionDocuments {
 public:
  // Whether the document takes part: a Sigma rule, an action, or anything below a global document.
  bool Concerns(const yaml::Node& root) const;

  // Takes the next document in. Neither a rule nor faulty is what only changes the rules below.
  ActionResult Take(const yaml::Document& document, DiagnosticSink& sink);

 private:
  ActionResult TakeGlobal(const yaml::Document& document, DiagnosticSink& sink);
  ActionResult TakeReset(const yaml::Node& root, DiagnosticSink& sink);
  ActionResult TakeRepeat(const yaml::Document& document, DiagnosticSink& sink);
  ActionResult TakeRule(const yaml::Document& document, DiagnosticSink& sink);

  // Both documents as one; nothing after the report of an exceeded limit.
  std::optional<yaml::Document> Merge(const yaml::Document& base, const yaml::Document& over,
                                      bool lies_where_over_is, DiagnosticSink& sink);

  std::optional<yaml::Document> global_;  // of all global documents since the last reset
  std::optional<yaml::Document> last_;    // the rule above, merged
  yaml::MergeOptions options_{.left_out = "action"};
};

}  // namespace lintel::sigma
