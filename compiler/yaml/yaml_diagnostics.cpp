#include "compiler/yaml/yaml_diagnostics.h"

#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {
namespace {

// The rule that every example below breaks in one place.
constexpr std::string_view kGoodExample = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
    condition: selection
)";

}  // namespace

const DiagnosticInfo kNotUtf8{
    .code = "F101",
    .name = "not-utf8",
    .severity = Severity::kError,
    .summary = "the bytes are not UTF-8",
    .rationale =
        "Rules are exchanged as UTF-8. A file in another encoding either cannot be "
        "read or is read with other characters than its author saw, so that values "
        "silently stop matching. Save the file as UTF-8.",
    .bad_example = R"(title: Remote Command Through PsExec, appel)"
                   "\xE9"
                   R"( par un service
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 5.2"};

const DiagnosticInfo kControlCharacter{
    .code = "F102",
    .name = "control-character",
    .severity = Severity::kError,
    .summary = "a character that YAML does not allow, or that its versions read differently",
    .rationale =
        "Control characters are invisible in an editor and come from pasting. YAML "
        "forbids them; a few others (U+0085, U+2028, U+2029) end the line for YAML "
        "1.1 readers only, so that two tools read two different rules. Take the "
        "character out, or write it as an escape in double quotes.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec)"
        "\x01"
        R"(.exe'
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, sections 5.1 and 5.4"};

const DiagnosticInfo kYamlLimit{
    .code = "F103",
    .name = "yaml-limit",
    .severity = Severity::kError,
    .summary = "the text is larger or deeper than Lintel reads",
    .rationale =
        "Files over 4 MB, collections nested more than 64 deep, and documents of more"
        " than a million nodes (aliases counted as often as they are used) are "
        "refused, so that a hostile file cannot stop a run. No rule comes near these "
        "limits; split what does.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "limits of Lintel"};

const DiagnosticInfo kInvalidYaml{
    .code = "F104",
    .name = "invalid-yaml",
    .severity = Severity::kError,
    .summary = "the text is not valid YAML",
    .rationale =
        "What no YAML reader accepts cannot be a rule. Most often a line is indented "
        "by too much or too little, so that it belongs to another part than its "
        "author meant.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
   condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2"};

const DiagnosticInfo kTabIndentation{
    .code = "F105",
    .name = "tab-indentation",
    .severity = Severity::kError,
    .summary = "a tab is used for indentation",
    .rationale =
        "YAML allows only spaces in front of a line, because editors show tabs in "
        "different widths. Replace each tab by four spaces.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
	Image|endswith: '\psexec.exe'
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 6.1"};

const DiagnosticInfo kMissingColon{
    .code = "F106",
    .name = "missing-colon",
    .severity = Severity::kError,
    .summary = "a line where a `key: value` belongs has no colon",
    .rationale =
        "A line of a mapping is `key: value` with a space behind the colon. Without "
        "it the line is a text, and some readers silently take it for a key without a"
        " value. Write the colon and the space.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 8.2.2"};

const DiagnosticInfo kUnclosedQuote{
    .code = "F107",
    .name = "unclosed-quote",
    .severity = Severity::kError,
    .summary = "a quote is not closed where its value ends",
    .rationale =
        "A quote that is not closed swallows the lines below it, up to the next "
        "quote. Close it at the end of its value; inside single quotes a single quote"
        " is written twice.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 7.3"};

const DiagnosticInfo kUnclosedBracket{
    .code = "F108",
    .name = "unclosed-bracket",
    .severity = Severity::kError,
    .summary = "a `[` or `{` is not closed",
    .rationale =
        "A list in brackets or a mapping in braces needs commas between its items and"
        " a closing bracket. A text that starts with a bracket needs quotes.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: ['\psexec.exe'
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 7.4"};

const DiagnosticInfo kNeedsQuotes{
    .code = "F109",
    .name = "needs-quotes",
    .severity = Severity::kError,
    .summary = "a value has to be quoted, because its characters mean something to YAML",
    .rationale =
        "A value that starts with `*`, `&`, `@`, `%` or a backtick, or that contains "
        "a colon and a space, is no text to a YAML reader unless it is quoted. Put it"
        " in single quotes.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: *psexec.exe, *psexec64.exe
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 7.3.3"};

const DiagnosticInfo kBadEscape{
    .code = "F110",
    .name = "bad-escape",
    .severity = Severity::kError,
    .summary = "a backslash in double quotes that starts no escape sequence",
    .rationale =
        "In double quotes a backslash starts an escape sequence such as `\\n`, and "
        "Windows paths are full of backslashes. Use single quotes, where a backslash "
        "is a backslash, or write it twice.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: "\psexec.exe"
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 5.7"};

const DiagnosticInfo kDuplicateKey{
    .code = "F111",
    .name = "duplicate-key",
    .severity = Severity::kError,
    .summary = "a mapping has the same key twice",
    .rationale =
        "Most readers keep the last value and drop the first without a word, others "
        "keep the first: the rule that runs is not the rule that is written. Join the"
        " two entries, as a list of values or as two selections.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        Image|endswith: '\psexec64.exe'
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 3.2.1.3"};

const DiagnosticInfo kYamlAlias{
    .code = "F112",
    .name = "yaml-alias",
    .severity = Severity::kError,
    .summary = "an alias without an anchor, or inside the node that it names",
    .rationale =
        "An alias (`*name`) stands for the node that an anchor (`&name`) marked "
        "before. Without one it stands for nothing, and inside that node it would "
        "never end. A text that starts with `*` needs quotes.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: *psexec
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 7.1"};

const DiagnosticInfo kUnsupportedYaml{
    .code = "F113",
    .name = "unsupported-yaml",
    .severity = Severity::kError,
    .summary =
        "a part of YAML that rules do not use: tags other than the core schema's, and"
        " merge keys",
    .rationale =
        "Tags such as `!!binary` and the merge key `<<` mean something to some "
        "readers and nothing to others, so that two tools would read two different "
        "rules. Write the value plainly.",
    .bad_example =
        R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: !!binary XHBzZXhlYy5leGU=
    condition: selection
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 10.3"};

std::span<const DiagnosticInfo* const> Diagnostics() {
  static constexpr const DiagnosticInfo* kAll[] = {
      &kNotUtf8,      &kControlCharacter, &kYamlLimit,       &kInvalidYaml, &kTabIndentation,
      &kMissingColon, &kUnclosedQuote,    &kUnclosedBracket, &kNeedsQuotes, &kBadEscape,
      &kDuplicateKey, &kYamlAlias,        &kUnsupportedYaml};
  return kAll;
}

}  // namespace lintel::yaml
