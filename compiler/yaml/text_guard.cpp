#include "compiler/yaml/text_guard.h"

#include <algorithm>
#include <cstdint>

#include "compiler/yaml/yaml_diagnostics.h"

namespace lintel::yaml {
namespace {

// One code point decoded from UTF-8; length 0 where the bytes are none (RFC 3629).
struct CodePoint {
  std::uint32_t value = 0;
  std::uint32_t length = 0;
};

CodePoint Decode(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const auto is_tail = [&](std::size_t i) { return i < bytes.size() && (byte(i) & 0xC0) == 0x80; };
  const std::uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xC2) return {};
  if (first < 0xE0) {
    if (!is_tail(1)) return {};
    return {(first & 0x1F) << 6 | (byte(1) & 0x3Fu), 2};
  }
  if (first < 0xF0) {
    if (!is_tail(1) || !is_tail(2)) return {};
    const std::uint32_t value = (first & 0x0F) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
    const bool is_surrogate = 0xD800 <= value && value <= 0xDFFF;
    if (value < 0x800 || is_surrogate) return {};
    return {value, 3};
  }
  if (first < 0xF5) {
    if (!is_tail(1) || !is_tail(2) || !is_tail(3)) return {};
    const std::uint32_t value =
        (first & 0x07) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu);
    if (value < 0x10000 || value > 0x10FFFF) return {};
    return {value, 4};
  }
  return {};
}

// YAML 1.2.2, section 5.1, production c-printable.
bool IsPrintable(std::uint32_t c) {
  if (c < 0x80) return c == '\t' || c == '\n' || c == '\r' || (0x20 <= c && c <= 0x7E);
  return c == 0x85 || (0xA0 <= c && c <= 0xD7FF) || (0xE000 <= c && c <= 0xFFFD) || c >= 0x10000;
}

// What nearly all bytes of a rule are: any printable ASCII character but for tabs and `\r`.
bool IsAsciiText(char c) { return (0x20 <= c && c < 0x7F) || c == '\n'; }

// Where the run of such characters that begins at `from` ends. It goes by blocks of a size that the
// compiler knows, which it then looks at with a few instructions each.
std::uint32_t EndOfAsciiText(std::string_view text, std::uint32_t from) {
  constexpr std::size_t kBlock = 64;
  for (; from + kBlock <= text.size(); from += kBlock) {
    const char* block = text.data() + from;
    unsigned char others = 0;
    for (std::size_t i = 0; i < kBlock; ++i) others |= IsAsciiText(block[i]) ? 0 : 1;
    if (others != 0) break;
  }
  return static_cast<std::uint32_t>(std::find_if_not(text.begin() + from, text.end(), IsAsciiText) -
                                    text.begin());
}

bool IsOldLineBreak(std::uint32_t c) { return c == 0x85 || c == 0x2028 || c == 0x2029; }

void ReportNotUtf8(const DocumentStorage& input, std::uint32_t offset, DiagnosticSink& sink) {
  const std::string_view text = input.input;
  const bool is_utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
  const SourceSpan span = input.Span(offset, offset + 1);
  if (is_utf16) {
    sink.Report(kNotUtf8, span, "the file is UTF-16").Help("save it as UTF-8");
    return;
  }
  const unsigned byte = static_cast<unsigned char>(text[offset]);
  sink.Report(kNotUtf8, span, "the byte 0x{:02X} is not UTF-8 here", byte)
      .Help("save the file as UTF-8");
}

}  // namespace

TextGuard GuardText(const DocumentStorage& input, DiagnosticSink& sink) {
  const std::string_view text = input.input;
  if (text.size() > kMaxFileBytes) {
    sink.Report(kYamlLimit, input.Span(0, 0), "the text has {} bytes, more than {} are not read",
                text.size(), kMaxFileBytes)
        .Help("split the file");
    return {};
  }
  TextGuard guard{.is_readable = true, .is_ascii = true};
  bool has_control = false;
  bool has_old_break = false;
  for (std::uint32_t i = 0; i < text.size();) {
    i = EndOfAsciiText(text, i);
    if (i == text.size()) break;
    if (static_cast<unsigned char>(text[i]) >= 0x80) guard.is_ascii = false;
    const CodePoint c = Decode(text.substr(i, 4));
    if (c.length == 0) {
      ReportNotUtf8(input, i, sink);
      guard.is_readable = false;
      return guard;
    }
    if (!IsPrintable(c.value) && !has_control) {
      has_control = true;
      sink.Report(kControlCharacter, input.Span(i, i + c.length),
                  "control character U+{:04X}, which YAML does not allow", c.value)
          .Help(fmt::format("take it out, or write it as `\\u{:04x}` in double quotes", c.value));
    }
    if (IsOldLineBreak(c.value) && !has_old_break) {
      has_old_break = true;
      sink.Report(kControlCharacter, input.Span(i, i + c.length),
                  "U+{:04X} ends a line for YAML 1.1 and is a character for YAML 1.2", c.value)
          .Help(fmt::format("take it out, or write it as `\\u{:04x}` in double quotes", c.value));
    }
    i += c.length;
  }
  if (has_control || has_old_break) guard.is_readable = false;
  return guard;
}

}  // namespace lintel::yaml
