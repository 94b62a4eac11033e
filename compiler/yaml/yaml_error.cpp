#include "compiler/yaml/yaml_error.h"

#include <algorithm>
#include <string>

#include "compiler/yaml/yaml_diagnostics.h"

namespace lintel::yaml {
namespace {

// The input as the author of a message looks at it.
struct Place {
  const DocumentStorage& input;

  std::uint32_t LineEnd(std::uint32_t at) const {
    const std::size_t end = input.input.find_first_of("\r\n", at);
    return static_cast<std::uint32_t>(std::min(end, input.input.size()));
  }

  std::uint32_t LineBegin(std::uint32_t at) const {
    if (at == 0) return 0;
    const std::size_t last = input.input.find_last_of("\r\n", at - 1);
    return last == std::string_view::npos ? 0 : static_cast<std::uint32_t>(last + 1);
  }

  char At(std::uint32_t at) const { return at < input.input.size() ? input.input[at] : '\0'; }

  std::string_view Text(std::uint32_t begin, std::uint32_t end) const {
    return input.input.substr(begin, end - begin);
  }

  // From `at` to the end of its line, blanks at the end left out; the last byte before `at` if
  // the line is over, so that something can be underlined.
  SourceSpan RestOfLine(std::uint32_t at) const {
    std::uint32_t end = LineEnd(at);
    while (end > at && (At(end - 1) == ' ' || At(end - 1) == '\t')) --end;
    return input.Span(at, end);
  }

  SourceSpan Character(std::uint32_t at) const {
    std::uint32_t end = std::min(at + 1, static_cast<std::uint32_t>(input.input.size()));
    while (end < input.input.size() && (static_cast<unsigned char>(At(end)) & 0xC0) == 0x80) ++end;
    return input.Span(at, end);
  }

  // Whether only blanks stand between the line's start and `at`, a tab among them.
  bool IsTabIndented(std::uint32_t at) const {
    const std::string_view lead = Text(LineBegin(at), at);
    return lead.find_first_not_of(" \t") == std::string_view::npos && At(at) == '\t';
  }
};

constexpr std::string_view kQuoteHelp =
    "put the whole value in single quotes, and double every single quote inside";

void ReportUnclosedQuote(const Place& place, std::uint32_t opener, std::uint32_t noticed,
                         DiagnosticSink& sink) {
  sink.Report(kUnclosedQuote, place.Character(opener), "the quote `{}` is never closed",
              place.At(opener))
      .Note(place.Character(noticed), "the text ends here, still inside the quotes")
      .Help("close it at the end of the value");
}

void ReportStrayQuote(const Place& place, std::uint32_t opener, std::uint32_t noticed,
                      DiagnosticSink& sink) {
  sink.Report(kUnclosedQuote, place.Character(opener),
              "the quote `{}` that opens here closes only on a later line, in front of other text",
              place.At(opener))
      .Note(place.RestOfLine(noticed), "what follows the closing quote cannot be read")
      .Help("close it at the end of the value it belongs to");
}

// A character that no value can start with: `@`, a backtick, `%`, or a tab in the indentation.
void ReportBadStart(const Place& place, std::uint32_t at, DiagnosticSink& sink) {
  if (place.At(at) == '\t') {
    sink.Report(kTabIndentation, place.Character(at), "a tab is used for indentation")
        .Help("indent with spaces");
    return;
  }
  sink.Report(kNeedsQuotes, place.RestOfLine(at), "a value cannot start with `{}` without quotes",
              place.At(at))
      .Help(std::string(kQuoteHelp));
}

void ReportNoColon(const Place& place, std::uint32_t key, DiagnosticSink& sink) {
  const SourceSpan span = place.RestOfLine(key);
  const std::string_view line = place.Text(key, place.LineEnd(key));
  const std::size_t colon = line.find(':');
  if (colon != std::string_view::npos && colon + 1 < line.size()) {
    sink.Report(kMissingColon, span,
                "this line is no `key: value`, the space behind `:` is missing")
        .Help("write a space behind the colon");
    return;
  }
  sink.Report(kMissingColon, span, "this line is no `key: value`, it has no `:`")
      .Help(
          "write `key: value`; if the line continues the one above, put that text in quotes or in "
          "a block (`|`)");
}

void ReportSecondColon(const Place& place, std::uint32_t at, DiagnosticSink& sink) {
  sink.Report(kNeedsQuotes, place.Character(at),
              "`: ` makes a key of what stands before it, and no key can stand here")
      .Help(
          "if the colon is part of a value, put the value in single quotes; if this is a key, "
          "check the indentation");
}

void ReportAlias(const Place& place, std::uint32_t at, DiagnosticSink& sink) {
  sink.Report(kNeedsQuotes, place.RestOfLine(at), "`{}` starts {}, so this is not read as text",
              place.At(at), place.At(at) == '*' ? "a YAML alias" : "a YAML anchor")
      .Help(std::string(kQuoteHelp));
}

}  // namespace

void ReportReadFailure(const DocumentStorage& input, const ReadFailure& failure,
                       DiagnosticSink& sink) {
  const Place place{input};
  const std::string_view problem = failure.problem;
  const std::uint32_t at = failure.problem_at;
  const auto says = [&](std::string_view words) {
    return problem.find(words) != std::string_view::npos;
  };

  const bool in_quotes = failure.context.find("quoted scalar") != std::string_view::npos;
  if (in_quotes && (says("unexpected end of stream") || says("unexpected document indicator"))) {
    return ReportUnclosedQuote(place, failure.context_at, at, sink);
  }
  if (failure.last_quote) return ReportStrayQuote(place, *failure.last_quote, at, sink);
  if (place.IsTabIndented(at) || says("tab character")) {
    const std::uint32_t line = place.LineBegin(at);
    const std::size_t tab = std::min(input.input.find('\t', line), input.input.size());
    const auto tab_at = static_cast<std::uint32_t>(tab);
    const bool on_line = tab_at < place.LineEnd(line);
    sink.Report(kTabIndentation, place.Character(on_line ? tab_at : at),
                "a tab is used for indentation")
        .Help("indent with spaces");
    return;
  }
  if (says("cannot start any token")) return ReportBadStart(place, at, sink);
  if (says("could not find expected ':'")) return ReportNoColon(place, failure.context_at, sink);
  if (says("mapping values are not allowed")) return ReportSecondColon(place, at, sink);
  if (failure.context.find("an alias") != std::string_view::npos ||
      failure.context.find("an anchor") != std::string_view::npos) {
    return ReportAlias(place, failure.context_at, sink);
  }
  if (says("unknown escape character") || says("hexdecimal") || says("Unicode character escape")) {
    const auto slash =
        static_cast<std::uint32_t>(std::min<std::size_t>(input.input.rfind('\\', at), at));
    // The file may end with the backslash.
    const std::uint32_t end =
        std::min(slash == at ? at + 2 : at, static_cast<std::uint32_t>(input.input.size()));
    sink.Report(kBadEscape, input.Span(slash, end), "`{}` is no escape sequence of YAML",
                place.Text(slash, end))
        .Help(
            "in double quotes write `\\\\` for a backslash, or use single quotes, where a "
            "backslash is a backslash");
    return;
  }
  if (says("',' or ']'") || says("',' or '}'")) {
    const char opener = place.At(failure.context_at);
    sink.Report(kUnclosedBracket, place.Character(failure.context_at),
                "the `{}` that opens here is not closed before other text", opener)
        .Note(place.RestOfLine(at), "`,` or the closing bracket was expected here")
        .Help(fmt::format("close it, put a comma between the items, or, if `{}` belongs to a text, "
                          "put the text in quotes",
                          opener));
    return;
  }
  if (says("did not find expected '-' indicator")) {
    sink.Report(kInvalidYaml, place.RestOfLine(at),
                "a list item was expected here, starting with `- `")
        .Note(place.Character(failure.context_at), "the list starts here")
        .Help("start the line with `- ` in the list's column, or check its indentation");
    return;
  }
  if (says("did not find expected key")) {
    sink.Report(kInvalidYaml, place.RestOfLine(at), "a key was expected here")
        .Note(place.RestOfLine(failure.context_at), "the mapping starts here")
        .Help("check the indentation: keys of one mapping stand in one column");
    return;
  }
  if (says("block sequence entries are not allowed")) {
    sink.Report(kInvalidYaml, place.RestOfLine(at), "a list item cannot stand here")
        .Help("start the list on a line of its own, or put a text that starts with `-` in quotes");
    return;
  }
  if (says("did not find expected <document start>")) {
    sink.Report(kInvalidYaml, place.RestOfLine(at), "the document has ended before this text")
        .Help("check the indentation; a further document starts with a line `---`");
    return;
  }
  if (says("did not find expected comment or line break") || says("indentation indicator")) {
    sink.Report(kInvalidYaml, place.RestOfLine(at),
                "text cannot stand on the line of the `|` or `>` that starts a block")
        .Help("start the text on the next line, indented");
    return;
  }
  if (says("tag")) {
    sink.Report(kUnsupportedYaml, place.RestOfLine(at), "`!` starts a YAML tag, and this is none")
        .Help(std::string(kQuoteHelp));
    return;
  }
  sink.Report(kInvalidYaml, place.RestOfLine(at), "this is not valid YAML: {}", problem)
      .Help("check the indentation and the quotes of this line and the one above");
}

}  // namespace lintel::yaml
