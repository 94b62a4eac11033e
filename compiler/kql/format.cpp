#include "compiler/kql/format.h"

#include <algorithm>
#include <cassert>

#include "compiler/antlr/kql_syntax.h"
#include "compiler/kql/layout_tokens.h"
#include "compiler/kql/query_layout.h"

namespace lintel::kql {

std::optional<std::string> FormatQuery(const MappedText& query, DiagnosticSink& sink) {
  if (!antlr::HasValidSyntax(query, sink)) return std::nullopt;
  const std::string_view text = query.text();
  const std::size_t line_feed = text.find('\n');
  const bool has_returns =
      line_feed != std::string_view::npos && line_feed > 0 && text[line_feed - 1] == '\r';
  std::string formatted = LayOut(ReadLayoutTokens(text), has_returns ? "\r\n" : "\n");
  // A blank can be a part of what stands beside it (`datetime (x)`); the layout knows where, and
  // where it should be wrong the text stays as it is.
  if (!HaveSameTokens(text, formatted)) return std::string(text);
  return formatted;
}

bool HaveSameTokens(std::string_view a, std::string_view b) {
  const std::vector<LayoutToken> left = ReadLayoutTokens(a);
  const std::vector<LayoutToken> right = ReadLayoutTokens(b);
  return std::ranges::equal(left, right, [](const LayoutToken& x, const LayoutToken& y) {
    return x.type == y.type && x.text == y.text &&
           std::ranges::equal(x.comments, y.comments, {}, &LayoutComment::text,
                              &LayoutComment::text);
  });
}

}  // namespace lintel::kql
