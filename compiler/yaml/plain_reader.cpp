#include "compiler/yaml/plain_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "compiler/yaml/document_builder.h"

namespace lintel::yaml {
namespace {

// A longer key is none for libyaml, which counts 1,024 characters.
constexpr std::uint32_t kMaxKeyBytes = 1000;

constexpr int kNoContent = -1;

// A reader by indentation. Every step that meets what it does not know returns false, and then
// nothing of the input is read here.
class PlainReader {
 public:
  explicit PlainReader(const DocumentStorage& input) : text_(input.input), builder_(input, sink_) {}

  std::optional<Document> Read() {
    // Byte order marks may start any line for libyaml.
    if (Has("\t") || Has("\r") || Has("\xEF\xBB\xBF")) return {};
    FindContent(0);
    if (column_ == kNoContent) return {};
    builder_.StartDocument(0);
    if (!ReadNode(kNoContent) || column_ != kNoContent) return {};
    builder_.EndDocument(Place(text_.size()));
    if (!sink_.diagnostics().empty()) return {};
    return std::move(builder_.Take().front());
  }

 private:
  bool Has(std::string_view part) const { return text_.find(part) != std::string_view::npos; }
  static std::uint32_t Place(std::size_t at) { return static_cast<std::uint32_t>(at); }

  bool IsBreak(std::size_t at) const { return at == text_.size() || text_[at] == '\n'; }
  bool IsBlank(std::size_t at) const { return IsBreak(at) || text_[at] == ' '; }
  bool Is(char c) const { return at_ < text_.size() && text_[at_] == c; }

  // `-` of a sequence, `:` behind a key.
  bool IsEntry() const { return Is('-') && IsBlank(at_ + 1); }
  bool IsColon() const { return Is(':') && IsBlank(at_ + 1); }

  std::size_t LineEnd(std::size_t at) const { return std::min(text_.find('\n', at), text_.size()); }
  std::size_t AfterSpaces(std::size_t at) const {
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at;
  }

  // Goes to the first content from the line at `line` on; blank lines and comments are none.
  void FindContent(std::size_t line) {
    for (line_ = line; line_ < text_.size(); line_ = LineEnd(at_) + 1) {
      at_ = AfterSpaces(line_);
      if (IsBreak(at_) || text_[at_] == '#') continue;
      column_ = static_cast<int>(at_ - line_);
      return;
    }
    at_ = text_.size();
    column_ = kNoContent;
  }

  // Goes on behind a line of which only blanks and a comment may be left.
  bool EndLine() {
    const std::size_t end = AfterSpaces(at_);
    const bool is_comment = end > at_ && end < text_.size() && text_[end] == '#';
    if (!is_comment && !IsBreak(end)) return false;
    FindContent(LineEnd(end) + 1);
    return true;
  }

  // The node at the content, within a collection at column `parent`.
  bool ReadNode(int parent) {
    const int column = static_cast<int>(at_ - line_);
    if (IsEntry()) return ReadSequence(column);
    if (Is('|') || Is('>')) return ReadBlockScalar(parent);
    ScalarToken scalar;
    if (!ScanScalar(scalar)) return false;
    return IsColon() ? ReadMapping(column, scalar) : ReadScalar(scalar, parent);
  }

  // The value on the line of its key.
  bool ReadInlineValue(int parent) {
    if (Is('|') || Is('>')) return ReadBlockScalar(parent);
    ScalarToken scalar;
    return ScanScalar(scalar) && !IsColon() && ReadScalar(scalar, parent);
  }

  bool ReadMapping(int column, ScalarToken key) {
    if (!builder_.StartCollection({.kind = NodeKind::kMapping, .begin = key.begin})) return false;
    while (true) {
      if (key.end - key.begin > kMaxKeyBytes || !builder_.AddScalar(key)) return false;
      ++at_;
      if (!ReadValue(column) || column_ > column) return false;
      if (column_ < column) break;
      key = {};
      if (!ScanScalar(key) || !IsColon()) return false;
    }
    builder_.EndCollection(Place(at_));
    return true;
  }

  // What stands behind the colon.
  bool ReadValue(int column) {
    const std::size_t colon_end = at_;
    at_ = AfterSpaces(at_);
    if (!IsBreak(at_) && text_[at_] != '#') return ReadInlineValue(column);
    at_ = colon_end;
    if (!EndLine()) return false;
    if (column_ > column) return ReadNode(column);
    if (column_ == column && IsEntry()) return ReadSequence(column);
    return AddMissing(colon_end);
  }

  bool ReadSequence(int column) {
    if (!builder_.StartCollection({.kind = NodeKind::kSequence, .begin = Place(at_)})) return false;
    do {
      const std::size_t dash_end = ++at_;
      at_ = AfterSpaces(at_);
      if (!IsBreak(at_) && text_[at_] != '#') {
        if (!ReadNode(column)) return false;
      } else {
        at_ = dash_end;
        if (!EndLine()) return false;
        if (!(column_ > column ? ReadNode(column) : AddMissing(dash_end))) return false;
      }
      if (column_ > column) return false;
    } while (column_ == column && IsEntry());
    builder_.EndCollection(Place(at_));
    return true;
  }

  bool AddMissing(std::size_t at) {
    return builder_.AddScalar({.begin = Place(at), .end = Place(at)});
  }

  // A quoted scalar, or a plain one as far as it goes on this line.
  bool ScanScalar(ScalarToken& scalar) {
    scalar.begin = Place(at_);
    if (Is('\'')) return ScanSingleQuoted(scalar);
    if (Is('"')) return ScanDoubleQuoted(scalar);
    constexpr std::string_view kIndicators = "-?:,[]{}#&*!|>'\"%@`";
    const char first = text_[at_];
    const bool is_sign = first == '-' || first == '?' || first == ':';
    if (is_sign ? IsBlank(at_ + 1) : kIndicators.find(first) != std::string_view::npos) {
      return false;
    }
    const std::string_view marker = text_.substr(at_, 3);
    if (marker == "---" || marker == "...") return false;
    at_ = PlainEnd(at_);
    scalar.end = Place(at_);
    scalar.text = text_.substr(scalar.begin, scalar.end - scalar.begin);
    return true;
  }

  // Where a plain scalar that is at `from` ends on this line (YAML 1.2.2, section 7.3.3).
  std::size_t PlainEnd(std::size_t from) const {
    const std::string_view line = text_.substr(from, LineEnd(from) - from);
    std::size_t end = line.find(':');
    while (end < line.size() && !IsBlank(from + end + 1)) end = line.find(':', end + 1);
    std::size_t comment = line.find('#');
    while (comment < end && (comment == 0 || line[comment - 1] != ' ')) {
      comment = line.find('#', comment + 1);
    }
    return from + line.substr(0, std::min(end, comment)).find_last_not_of(' ') + 1;
  }

  bool ScanSingleQuoted(ScalarToken& scalar) {
    scalar.style = ScalarStyle::kSingleQuoted;
    unquoted_.clear();
    const std::string_view line = text_.substr(0, LineEnd(at_));
    std::size_t from = at_ + 1;  // of what is not yet in `unquoted_`
    for (at_ = line.find('\'', from); at_ < line.size(); at_ = line.find('\'', from)) {
      if (!line.substr(at_ + 1).starts_with('\'')) return EndQuoted(scalar, from);
      unquoted_ += line.substr(from, ++at_ - from);
      from = at_ + 1;
    }
    return false;
  }

  bool ScanDoubleQuoted(ScalarToken& scalar) {
    scalar.style = ScalarStyle::kDoubleQuoted;
    unquoted_.clear();
    std::size_t from = ++at_;
    for (; !IsBreak(at_); ++at_) {
      if (text_[at_] == '"') return EndQuoted(scalar, from);
      if (text_[at_] != '\\') continue;
      unquoted_ += text_.substr(from, at_ - from);
      ++at_;
      if (!Is('\\') && !Is('"')) return false;
      from = at_;
    }
    return false;
  }

  bool EndQuoted(ScalarToken& scalar, std::size_t from) {
    scalar.text = text_.substr(from, at_ - from);
    if (!unquoted_.empty()) scalar.text = unquoted_ += scalar.text;
    scalar.end = Place(++at_);
    return true;
  }

  // Adds a scalar whose first line was scanned; a plain one goes on where lines are indented more
  // than `parent` (YAML 1.2.2, section 6.5, line folding).
  bool ReadScalar(ScalarToken scalar, int parent) {
    if (parent == kNoContent) return false;
    if (scalar.style != ScalarStyle::kPlain) return builder_.AddScalar(scalar) && EndLine();
    std::size_t breaks = 0;
    while (const std::size_t next = NextPlainLine(parent, breaks)) {
      if (!scalar.has_lines) unquoted_ = scalar.text;
      scalar.has_lines = true;
      unquoted_.append(std::max<std::size_t>(breaks - 1, 1), breaks == 1 ? ' ' : '\n');
      at_ = PlainEnd(next);
      if (IsColon()) return false;
      unquoted_ += text_.substr(next, at_ - next);
      scalar.end = Place(at_);
      scalar.text = unquoted_;
    }
    return builder_.AddScalar(scalar) && EndLine();
  }

  // Where a plain scalar that ended its line goes on, or 0; `breaks` counts the lines to there.
  std::size_t NextPlainLine(int parent, std::size_t& breaks) const {
    std::size_t at = AfterSpaces(at_);
    std::size_t line = at_;
    for (breaks = 0; at < text_.size() && text_[at] == '\n'; ++breaks) {
      line = at + 1;
      at = AfterSpaces(line);
    }
    const bool goes_on =
        breaks > 0 && at < text_.size() && text_[at] != '#' && static_cast<int>(at - line) > parent;
    return goes_on ? at : 0;
  }

  // `|` or `>` (YAML 1.2.2, section 8.1).
  bool ReadBlockScalar(int parent) {
    ScalarToken scalar{.begin = Place(at_),
                       .style = Is('|') ? ScalarStyle::kLiteral : ScalarStyle::kFolded};
    ++at_;
    const char chomping = Is('-') || Is('+') ? text_[at_++] : ' ';
    at_ = AfterSpaces(at_);
    if (!Is('\n')) return false;
    std::size_t line = at_ + 1;
    const std::size_t indent = BlockIndent(line);
    if (indent == 0 || static_cast<int>(indent) <= parent) return false;

    unquoted_.clear();
    std::size_t breaks = 0;     // blank lines since the last content
    bool has_break = false;     // the last content ended with its line
    bool was_indented = false;  // … and began with a blank
    while (line < text_.size()) {
      std::size_t at = line;
      while (at < text_.size() && at - line < indent && text_[at] == ' ') ++at;
      if (at < text_.size() && text_[at] == '\n') {
        ++breaks;
        line = at + 1;
        continue;
      }
      if (at == text_.size() || at - line < indent) break;
      const bool is_indented = text_[at] == ' ';
      const bool folds = scalar.style == ScalarStyle::kFolded && !was_indented && !is_indented;
      if (has_break && !folds) unquoted_ += '\n';
      if (has_break && folds && breaks == 0) unquoted_ += ' ';
      unquoted_.append(breaks, '\n');
      breaks = 0;
      was_indented = is_indented;
      const std::size_t end = LineEnd(at);
      const std::string_view content = text_.substr(at, end - at);
      unquoted_ += content;
      const std::size_t last = content.find_last_not_of(' ');
      if (last != std::string_view::npos) scalar.end = Place(at + last + 1);
      has_break = end < text_.size();
      line = end + 1;
    }
    if (chomping != '-' && has_break) unquoted_ += '\n';
    if (chomping == '+') unquoted_.append(breaks, '\n');
    scalar.text = unquoted_;
    scalar.has_lines = true;
    FindContent(std::min(line, text_.size()));
    return builder_.AddScalar(scalar);
  }

  // By how much the first line with content is indented; 0 if there is none, or if a blank line
  // before it goes further.
  std::size_t BlockIndent(std::size_t line) const {
    std::size_t widest = 0;
    while (line < text_.size()) {
      const std::size_t at = AfterSpaces(line);
      if (at == text_.size()) break;
      if (text_[at] != '\n') return at - line < widest ? 0 : at - line;
      widest = std::max(widest, at - line);
      line = at + 1;
    }
    return 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;     // where the line of `at_` begins
  int column_ = kNoContent;  // of the content that comes next
  std::string unquoted_;     // the text of the scalar that is read, where it is not as written
  DiagnosticSink sink_;
  DocumentBuilder builder_;
};

}  // namespace

std::optional<Document> ReadPlain(const DocumentStorage& input) {
  return PlainReader(input).Read();
}

}  // namespace lintel::yaml
