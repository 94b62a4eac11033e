#include "backends/markdown/markdown_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace lintel::backends::markdown {
namespace {

constexpr std::size_t kCellBytes = 200;

bool IsControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

// The byte offset at or before `at` where a UTF-8 character starts.
std::size_t CharacterStart(std::string_view text, std::size_t at) {
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

std::string Entities(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("|\\`*_{}<>&[]").find(c) != std::string_view::npos) {
      out += fmt::format("&#{};", static_cast<int>(c));
    } else {
      out += c;
    }
  }
  return out;
}

std::string EscapeInline(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '\\':
      case '`':
      case '*':
      case '_':
      case '[':
      case ']':
      case '|':
      case '{':
      case '}':
        out += '\\';
        out += c;
        break;
      default:
        out += IsControl(c) ? ' ' : c;
    }
  }
  return out;
}

}  // namespace

std::string InlineText(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
  return EscapeInline(text);
}

std::string Paragraphs(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    // Four blanks would make it code.
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    if (line.starts_with("- ") || line.starts_with("* ")) {
      out += "- " + EscapeInline(line.substr(2));
    } else {
      // A line of `#`, `=`, `-`, `+` or `~` would be a heading, a rule or a fence.
      if (!line.empty() && std::string_view("#=-+~").find(line.front()) != std::string_view::npos) {
        out += '\\';
      }
      out += EscapeInline(line);
    }
    out += '\n';
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out == "\n" ? std::string() : out;
}

bool IsCut(std::string_view code) { return code.size() > kCellBytes; }

std::string CodeCell(std::string_view code) {
  if (code.empty()) return "`\"\"`";
  std::string tail;
  if (IsCut(code)) {
    const std::size_t kept = CharacterStart(code, kCellBytes);
    tail = fmt::format(" … ({} more)", code.size() - kept);
    code = code.substr(0, kept);
  }
  std::string visible;
  for (const char c : code) {
    visible += IsControl(c) ? fmt::format("\\u{{{:x}}}", static_cast<unsigned char>(c))
                            : std::string(1, c);
  }
  // A code span loses its outer blanks.
  if (visible.front() == ' ' || visible.back() == ' ') visible = fmt::format("\"{}\"", visible);
  if (visible.find_first_of("|`") == std::string::npos) return fmt::format("`{}`{}", visible, tail);
  return fmt::format("<code>{}</code>{}", Entities(visible), tail);
}

std::string Fence(std::string_view language, std::string_view code) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : code) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
  while (!code.empty() && (code.back() == '\n' || code.back() == ' ')) code.remove_suffix(1);
  return fmt::format("{}{}\n{}\n{}\n", fence, language, code, fence);
}

std::string Link(std::string_view address) {
  const bool is_web = address.starts_with("https://") || address.starts_with("http://");
  const bool is_plain = address.find_first_of(" <>\n\r\t\"`\\") == std::string_view::npos;
  return is_web && is_plain ? fmt::format("<{}>", address) : CodeCell(address);
}

}  // namespace lintel::backends::markdown
