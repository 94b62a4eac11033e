#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "compiler/diagnostics/display_text.h"
#include "compiler/diagnostics/render.h"

namespace lintel {
namespace {

constexpr std::uint32_t kTabWidth = 4;

// A line wider than this is cut around the span.
constexpr std::uint32_t kMaxWidth = 120;
constexpr std::uint32_t kLeadWidth = 30;  // how much of a cut line stays before the span

// A fix longer than this, or of several lines, is named and not shown.
constexpr std::size_t kMaxShownReplacement = 60;

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kRed = "\x1b[1;31m";
constexpr std::string_view kYellow = "\x1b[1;33m";
constexpr std::string_view kBlue = "\x1b[1;34m";
constexpr std::string_view kGreen = "\x1b[1;32m";
constexpr std::string_view kReset = "\x1b[0m";

std::string_view Colour(Severity severity) {
  switch (severity) {
    case Severity::kInfo:
      return kBlue;
    case Severity::kWarning:
      return kYellow;
    case Severity::kError:
      return kRed;
  }
  return kReset;
}

// One code point of a line as it is shown.
struct Cell {
  std::string text;
  std::uint32_t byte;    // where it starts in the line
  std::uint32_t column;  // on the screen, from 0
  std::uint32_t width;
};

std::vector<Cell> Cells(std::string_view line) {
  std::vector<Cell> cells;
  std::uint32_t column = 0;
  for (std::uint32_t byte = 0; byte < line.size();) {
    const CodePoint code_point = FirstCodePoint(line.substr(byte));
    Cell cell{Printable(line.substr(byte, code_point.bytes)), byte, column, 0};
    if (code_point.value == '\t') {
      cell.width = kTabWidth - column % kTabWidth;
      cell.text.assign(cell.width, ' ');
    } else {
      cell.width = static_cast<std::uint32_t>(DisplayWidth(code_point.value));
    }
    column += cell.width;
    byte += code_point.bytes;
    cells.push_back(std::move(cell));
  }
  return cells;
}

class TextRenderer {
 public:
  TextRenderer(const SourceMap& sources, bool colour) : sources_(sources), colour_(colour) {}

  void Write(const Diagnostic& diagnostic) {
    Place(diagnostic.span, kBold);
    Painted(Colour(diagnostic.severity), fmt::format("{}[{} {}]", Name(diagnostic.severity),
                                                     diagnostic.info->code, diagnostic.info->name));
    Append(" ");
    Painted(kBold, Printable(diagnostic.message));
    Append("\n");
    Excerpt(diagnostic.span, Colour(diagnostic.severity));
    for (const Note& note : diagnostic.notes) {
      Append("  ");
      Painted(kBlue, "note: ");
      Place(note.span, "");
      Append(Printable(note.message));
      Append("\n");
      Excerpt(note.span, kBlue);
    }
    if (!diagnostic.help.empty()) Help(Printable(diagnostic.help));
    if (diagnostic.fix) Help(FixText(*diagnostic.fix));
  }

  std::string Take() { return std::move(out_); }

 private:
  void Append(std::string_view text) { out_ += text; }

  void Painted(std::string_view colour, std::string_view text) {
    const bool paint = colour_ && !colour.empty();
    if (paint) out_ += colour;
    out_ += text;
    if (paint) out_ += kReset;
  }

  void Place(SourceSpan span, std::string_view colour) {
    const auto [line, column] = sources_.Locate(span.file, span.begin);
    Painted(colour, fmt::format("{}:{}:{}: ", Printable(sources_.Path(span.file)), line, column));
  }

  void Help(std::string_view text) {
    Append("  ");
    Painted(kGreen, "help: ");
    Append(text);
    Append("\n");
  }

  static std::string FixText(const Fix& fix) {
    std::string text = Printable(fix.title);
    if (fix.edits.size() == 1) {
      const std::string& replacement = fix.edits[0].replacement;
      const bool short_enough = !replacement.empty() &&
                                replacement.size() <= kMaxShownReplacement &&
                                replacement.find('\n') == std::string::npos;
      const std::string shown = fmt::format("`{}`", Printable(replacement));
      if (short_enough && text.find(shown) == std::string::npos) text += ": " + shown;
    }
    switch (fix.safety) {
      case FixSafety::kSafe:
        return text + " (--fix)";
      case FixSafety::kUnsafe:
        return text + " (--fix --unsafe-fixes)";
    }
    return text;
  }

  // The first line of the span with its number, and carets under the bytes of the span that stand
  // on it; one caret for an empty span.
  void Excerpt(SourceSpan span, std::string_view colour) {
    const auto [line, column] = sources_.Locate(span.file, span.begin);
    const std::string_view text = sources_.Line(span.file, line);
    if (text.empty()) return;

    const std::vector<Cell> cells = Cells(text);
    const std::uint32_t width = cells.back().column + cells.back().width;
    const auto column_of = [&](std::uint32_t byte) {
      const auto next = std::ranges::upper_bound(cells, byte, {}, &Cell::byte);
      if (byte >= text.size()) return width;
      return next == cells.begin() ? 0u : std::prev(next)->column;
    };
    const std::uint32_t first = column_of(column - 1);
    const std::uint32_t last = std::max(column_of(column - 1 + span.size()), first + 1);

    const bool cut_left = width > kMaxWidth && first > kLeadWidth;
    const std::uint32_t from = cut_left ? first - kLeadWidth : 0;
    const std::uint32_t to = width > from + kMaxWidth ? from + kMaxWidth : width;

    std::string shown = cut_left ? "…" : "";
    std::uint32_t start = from;  // where the first shown cell really starts
    bool any = false;
    for (const Cell& cell : cells) {
      if (cell.column < from || cell.column + cell.width > to) continue;
      if (!any) start = cell.column;
      any = true;
      shown += cell.text;
    }
    while (shown.ends_with(' ')) shown.pop_back();
    if (to < width) shown += "…";

    const std::string number = fmt::format("{:>5} | ", line);
    Painted(kBlue, number);
    Append(shown);
    Append("\n");
    Append(std::string(number.size() - 2, ' '));
    Painted(kBlue, "| ");
    Append(std::string(first - start + (cut_left ? 1 : 0), ' '));
    Painted(colour, std::string(std::min(last, std::max(to, first + 1)) - first, '^'));
    Append("\n");
  }

  const SourceMap& sources_;
  bool colour_;
  std::string out_;
};

}  // namespace

std::string RenderText(const SourceMap& sources, std::span<const Diagnostic> diagnostics,
                       bool colour) {
  TextRenderer renderer(sources, colour);
  for (const Diagnostic& diagnostic : diagnostics) renderer.Write(diagnostic);
  return renderer.Take();
}

}  // namespace lintel
