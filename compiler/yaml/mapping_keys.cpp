#include "compiler/yaml/mapping_keys.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/yaml/yaml_diagnostics.h"

namespace lintel::yaml {
namespace {

// Up to this many keys, comparing each with each is faster than sorting them.
constexpr std::size_t kFewKeys = 24;

void ReportDuplicate(const DocumentStorage& document, std::uint32_t first, std::uint32_t second,
                     DiagnosticSink& sink) {
  const auto span = [&](std::uint32_t key) {
    return document.Span(document.nodes[key].begin, document.nodes[key].end);
  };
  sink.Report(kDuplicateKey, span(second), "the key `{}` is there twice",
              document.nodes[second].text)
      .Note(span(first), "the first one is here")
      .Help("readers keep one of them and drop the other; join the two, or rename one");
}

}  // namespace

void CheckKeys(const DocumentStorage& document, const NodeData& mapping, DiagnosticSink& sink) {
  const std::uint32_t* const children = document.children.data() + mapping.first_child;
  const std::size_t count = mapping.child_count / 2;
  std::vector<std::pair<std::string_view, std::uint32_t>> many;
  for (std::size_t i = 0; i < count; ++i) {
    const NodeData& key = document.nodes[children[2 * i]];
    if (key.kind != NodeKind::kScalar) continue;
    if (key.text == "<<" && key.style == ScalarStyle::kPlain) {
      sink.Report(kUnsupportedYaml, document.Span(key.begin, key.end),
                  "`<<` merges mappings only in YAML 1.1, and is not read")
          .Help("write the merged keys out");
    }
    if (count > kFewKeys) {
      many.emplace_back(key.text, children[2 * i]);
      continue;
    }
    for (std::size_t j = 0; j < i; ++j) {
      const NodeData& earlier = document.nodes[children[2 * j]];
      if (earlier.kind != NodeKind::kScalar || earlier.text != key.text) continue;
      ReportDuplicate(document, children[2 * j], children[2 * i], sink);
      break;
    }
  }
  std::ranges::sort(many);
  std::size_t first = 0;
  for (std::size_t i = 1; i < many.size(); ++i) {
    if (many[i].first == many[first].first) {
      ReportDuplicate(document, many[first].second, many[i].second, sink);
    } else {
      first = i;
    }
  }
}

}  // namespace lintel::yaml
