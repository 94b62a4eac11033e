#include "compiler/sigma/action_documents.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/sigma_diagnostics.h"
#include "compiler/sigma/sigma_front_end.h"
#include "compiler/yaml/yaml_diagnostics.h"

namespace lintel::sigma {
namespace {

using yaml::Document;
using yaml::Node;

constexpr std::array<std::string_view, 3> kActions = {"global", "reset", "repeat"};

// Other kinds of documents, which tools neither merge nor repeat.
bool IsNoRule(const Node& root) { return root.Find("correlation") || root.Find("filter"); }

ActionResult Faulty() { return {std::nullopt, true}; }

}  // namespace

bool IsAction(std::string_view word) { return std::ranges::find(kActions, word) != kActions.end(); }

bool ActionDocuments::Concerns(const Node& root) const {
  if (!root.is_mapping()) return false;
  if (IsNoRule(root)) return root.Find("action").has_value();
  return global_.has_value() || LooksLikeSigma(root);
}

ActionResult ActionDocuments::Take(const Document& document, DiagnosticSink& sink) {
  const Node root = *document.root();
  const std::optional<Node> action = root.Find("action");
  if (!action) return TakeRule(document, sink);
  if (IsNoRule(root)) {
    sink.Report(kActionFault, action->span(), "a correlation or a filter has no `action`")
        .Help("write it without; global documents add nothing to it");
    return Faulty();
  }
  const std::string_view name = action->text();
  if (name == "global") return TakeGlobal(document, sink);
  if (name == "reset") return TakeReset(root, sink);
  if (name == "repeat") return TakeRepeat(document, sink);
  auto report = action->is_scalar()
                    ? sink.Report(kActionFault, action->span(), "`{}` is no action", name)
                    : sink.Report(kActionFault, action->span(), "`action` is one word");
  if (const auto closest = ClosestName(name, kActions)) {
    report.Help(fmt::format("did you mean `{}`?", *closest))
        .SuggestReplacement(FixSafety::kUnsafe, action->span(), std::string(*closest),
                            fmt::format("write `{}`", *closest));
  } else {
    report.Help("there is `global`, `reset` and `repeat`; take the key out of any other document");
  }
  return Faulty();
}

ActionResult ActionDocuments::TakeGlobal(const Document& document, DiagnosticSink& sink) {
  if (!global_) {
    global_ = document;
    return {};
  }
  global_ = Merge(*global_, document, true, sink);
  options_.replaced.clear();  // the later one counts
  return {std::nullopt, !global_.has_value()};
}

ActionResult ActionDocuments::TakeReset(const Node& root, DiagnosticSink& sink) {
  global_.reset();
  const auto entries = root.entries();
  for (const yaml::Entry& entry : entries) {
    if (entry.key.text() == "action") continue;
    sink.Report(kActionFault, entry.key.span(), "a `reset` document says nothing else")
        .Help("put this into a document of its own, behind a `---`");
    return Faulty();
  }
  return {};
}

ActionResult ActionDocuments::TakeRepeat(const Document& document, DiagnosticSink& sink) {
  const Node root = *document.root();
  if (!last_) {
    sink.Report(kActionFault, root.Find("action")->span(), "no rule stands above, to be repeated")
        .Help("write the rule above it that differs in a few parts only");
    return Faulty();
  }
  last_ = Merge(*last_, document, true, sink);
  options_.replaced.clear();  // that is what a repetition is for
  return {last_, !last_.has_value()};
}

ActionResult ActionDocuments::TakeRule(const Document& document, DiagnosticSink& sink) {
  last_ = document;
  if (!global_) return {document, false};
  last_ = Merge(document, *global_, false, sink);
  for (const yaml::ReplacedValue& value : options_.replaced) {
    sink.Report(kGlobalReplaces, value.old_value, "the global document's `{}` replaces this",
                value.key)
        .Note(value.new_value, "this takes effect")
        .Help("write it in one of the two places");
  }
  options_.replaced.clear();
  return {last_, !last_.has_value()};
}

std::optional<Document> ActionDocuments::Merge(const Document& base, const Document& over,
                                               bool lies_where_over_is, DiagnosticSink& sink) {
  options_.lies_where_over_is = lies_where_over_is;
  std::optional<Document> merged = yaml::Merge(base, over, options_);
  if (!merged) {
    const SourceSpan span = (lies_where_over_is ? over : base).root()->entries()[0].key.span();
    sink.Report(yaml::kYamlLimit, span,
                "the documents have more than {} nodes, shared ones counted as often as used",
                yaml::kMaxNodes)
        .Help("split the file");
  }
  return merged;
}

}  // namespace lintel::sigma
