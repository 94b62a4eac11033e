#pragma once

#include <string>
#include <string_view>

namespace lintel::backends {

// How YAML values are written by every backend that writes YAML: so that any YAML 1.1 or 1.2
// reader gives the same text back, quoted only where it must be.

// A scalar that is text: plain where no reader could take it for something else, else in single
// quotes, else (line breaks, control characters) in double quotes.
std::string YamlText(std::string_view text);

// `'it''s'`; text with line breaks or control characters comes in double quotes.
std::string YamlQuoted(std::string_view text);

// `key: |` and the lines, indented by `indent` + `step` blanks, or a scalar after the key where
// a block cannot hold the text. Ends in a newline. One trailing line break is not kept.
std::string YamlBlock(std::string_view key, std::string_view text, std::size_t indent,
                      std::size_t step);

// The same with every byte of the text kept: `key: |` where it ends in one line break, `key: |-`
// where it ends in none, and a quoted scalar where a block cannot hold it.
std::string YamlLiteral(std::string_view key, std::string_view text, std::size_t indent,
                        std::size_t step);

}  // namespace lintel::backends
