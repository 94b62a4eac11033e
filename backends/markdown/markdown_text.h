#pragma once

#include <string>
#include <string_view>

namespace lintel::backends::markdown {

// Rule text in Markdown, safe in every renderer that was measured (cmark-gfm, marked, markdown-it,
// remark, Python-Markdown, MDX, Hugo): what a rule says is never HTML, a link or a heading.

// Text in a paragraph or a table cell, on one line.
std::string InlineText(std::string_view text);

// Text of several lines, its line breaks kept; lists of the author stay lists.
std::string Paragraphs(std::string_view text);

// Code in a table cell: a code span, or `<code>` with entities where a code span would break the
// row or lose characters. Control characters show as `\u{a}`; beyond 200 bytes the rest is cut and
// counted.
std::string CodeCell(std::string_view code);

// Whether CodeCell() cuts it.
bool IsCut(std::string_view code);

// A fenced block whose fence is longer than any run of backticks inside; ends in a newline.
std::string Fence(std::string_view language, std::string_view code);

// A reference: a link if it is one (`http`, `https`), else code.
std::string Link(std::string_view address);

}  // namespace lintel::backends::markdown
