#include "compiler/transform/transform_diagnostics.h"

#include <array>
#include <span>
#include <utility>

#include "compiler/transform/retarget.h"

namespace lintel::transform {

const DiagnosticInfo kNoTable{
    .code = "T001",
    .name = "no-table-for-logsource",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the target has no table for the rule's log source",
    .rationale =
        "A Sigma log source says which events a rule is about; a query needs the table that holds "
        "them. Guessing one, as from an event's number, would search the wrong events without a "
        "word. Convert the rule for another target, or map the log source in a data file.",
    .bad_example =
        "title: Sudo\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a001\nlogsource:\n  product: linux\n"
        "  service: auth\ndetection:\n  selection:\n    Message|contains: sudo\n"
        "  condition: selection\n",
    .good_example =
        "title: Whoami\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a002\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Image|endswith: '\\whoami.exe'\n  condition: selection\n",
    .source = "Sigma specification 2.1, \"Log source\""};

const DiagnosticInfo kNoColumn{
    .code = "T002",
    .name = "no-column-for-field",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the target's table has no column for a field of the rule",
    .rationale =
        "Leaving the field out would make the query match more, or nothing, and neither is what "
        "the rule says. Use a field that the table has, or another target.",
    .bad_example =
        "title: Run from temp\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a003\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CurrentDirectory|endswith: '\\Temp\\'\n  condition: selection\n",
    .good_example =
        "title: Run from temp\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a003\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Image|contains: '\\Temp\\'\n  condition: selection\n",
    .source = "compiler/schema/data/sigma"};

const DiagnosticInfo kKeyword{
    .code = "T003",
    .name = "keyword-without-field",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a keyword that the target would have to look for in every column",
    .rationale =
        "A keyword matches anywhere in an event's text. The target's tables hold an event in "
        "columns, some of them not in the original event, so a search over all columns would match "
        "something else. Name the field that holds the text.",
    .bad_example =
        "title: Mimikatz\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a004\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  keywords:\n"
        "    - mimikatz\n  condition: keywords\n",
    .good_example =
        "title: Mimikatz\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a004\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|contains: mimikatz\n  condition: selection\n",
    .source = "Sigma specification 2.1, \"Keywords\""};

const DiagnosticInfo kUnsupportedModifier{
    .code = "T004",
    .name = "modifier-not-for-target",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a value modifier, or what it compares, that the target cannot say",
    .rationale =
        "The modifier changes what the value means, so dropping it would change the rule. Parts of "
        "a time (`hour`, `week`) are not translated yet, and `fieldref` needs two columns that "
        "hold their fields in the same form.",
    .bad_example =
        "title: At night\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a005\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    UtcTime|hour: 3\n  condition: selection\n",
    .good_example =
        "title: Shell from shell\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a005\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Image|endswith: '\\cmd.exe'\n    ParentImage|endswith: '\\cmd.exe'\n"
        "  condition: selection\n",
    .source = "Sigma specification 2.1, \"Value Modifiers\""};

const DiagnosticInfo kValueNotInColumn{
    .code = "T005",
    .name = "value-not-in-column",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a value that the target's column can never hold as the rule writes it",
    .rationale =
        "The column holds the same fact in another form: a number instead of text, a file's name "
        "instead of its path, decimal instead of Sysmon's `DWORD (0x…)`. Whole values are "
        "translated; a piece of one, or a pattern over it, has no counterpart, and as it stands "
        "the query would never match. Write the whole value.",
    .bad_example =
        "title: Any number\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a006\nlogsource:\n"
        "  category: registry_set\n  product: windows\ndetection:\n  selection:\n"
        "    TargetObject|endswith: '\\Start'\n    Details|startswith: 'DWORD (0x0000'\n"
        "  condition: selection\n",
    .good_example =
        "title: Disabled\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a006\nlogsource:\n"
        "  category: registry_set\n  product: windows\ndetection:\n  selection:\n"
        "    TargetObject|endswith: '\\Start'\n    Details: 'DWORD (0x00000004)'\n"
        "  condition: selection\n",
    .source = "compiler/schema/data/sigma"};

const DiagnosticInfo kHashNotRecorded{
    .code = "T006",
    .name = "hash-not-recorded",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a hash that the target's table does not record",
    .rationale =
        "Defender's tables have columns for MD5, SHA1 and SHA256. A rule that looks for another "
        "hash, such as Sysmon's IMPHASH, would lose that part and match less than it says. Add "
        "the files' SHA256 and take the other hash out, or use a target that has it.",
    .bad_example =
        "title: Known tool\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a007\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Hashes|contains: 'IMPHASH=bcca3c247b619dcd13c8cdff5f123932'\n"
        "  condition: selection\n",
    .good_example =
        "title: Known tool\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a007\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Hashes|contains: 'MD5=bcca3c247b619dcd13c8cdff5f123932'\n"
        "  condition: selection\n",
    .source = "compiler/schema/data/sigma"};

const DiagnosticInfo kRegexNotSupported{
    .code = "T007",
    .name = "regex-not-in-target",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a regular expression that the target's engine cannot run",
    .rationale =
        "KQL's engine runs every expression in time linear to the text, and therefore has no "
        "look-around, no back-references and no atomic groups. The service refuses such a query. "
        "Say it with several indicators, or with a filter in the condition.",
    .bad_example =
        "title: Encoded\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a008\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|re: 'enc(?!oding)'\n  condition: selection\n",
    .good_example =
        "title: Encoded\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a008\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|re: '-enc[a-z]* '\n  condition: selection\n",
    .source = "RE2 syntax, https://github.com/google/re2/wiki/Syntax"};

const DiagnosticInfo kNoEventMatches{
    .code = "T008",
    .name = "no-event-matches",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "no event of the log source can match the rule",
    .rationale =
        "The log source already says what some fields are: the `EventType` of every `registry_set` "
        "event is `SetValue`. A condition that asks for something else never matches. Take it out "
        "or choose another log source.",
    .bad_example =
        "title: Deleted\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a009\nlogsource:\n"
        "  category: registry_set\n  product: windows\ndetection:\n  selection:\n"
        "    EventType: DeleteValue\n    TargetObject|endswith: '\\Start'\n"
        "  condition: selection\n",
    .good_example =
        "title: Set\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a009\nlogsource:\n"
        "  category: registry_set\n  product: windows\ndetection:\n  selection:\n"
        "    EventType: SetValue\n    TargetObject|endswith: '\\Start'\n"
        "  condition: selection\n",
    .source = "compiler/schema/data/sigma"};

const DiagnosticInfo kTooManyForms{
    .code = "T009",
    .name = "too-many-forms",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a value with more forms than a query can list",
    .rationale =
        "`windash` stands for each of five dashes at each place where one can be. With five places "
        "in one value that is more than 3,000 forms. Split the value into several with `all`.",
    .bad_example =
        "title: Many\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a010\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|contains|windash: ' -a -b -c -d -e'\n  condition: selection\n",
    .good_example =
        "title: Many\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a010\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|contains|windash|all:\n      - ' -a -b'\n      - ' -c -d'\n"
        "  condition: selection\n",
    .source = "Sigma specification 2.1, \"Value Modifiers\""};

const DiagnosticInfo kNoDetection{
    .code = "T010",
    .name = "correlation-not-for-target",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a correlation rule that cannot be said as one query, or a filter on its own",
    .rationale =
        "The query of a correlation is made of those of the rules that it names, so all of them "
        "have "
        "to be converted together, and each has to have the fields that the correlation groups by. "
        "A filter changes the queries of the rules that it is meant for and has none of its own.",
    .bad_example =
        "title: Many failed logons\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0a1\ncorrelation:\n"
        "  type: event_count\n  rules: [0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0a2]\n"
        "  group-by: [User]\n  timespan: 1h\n  condition:\n    gte: 10\n",
    .good_example =
        "title: Whoami\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0a3\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Image|endswith: '\\whoami.exe'\n  condition: selection\n",
    .source = "Sigma correlation rules specification 2.1; Sigma filters specification 2.1"};

const DiagnosticInfo kEventsBeyondHome{
    .code = "T011",
    .name = "events-beyond-table",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the condition could be true of events that the target's table does not hold",
    .rationale =
        "The table that the target has for the log source holds some of its events only, each "
        "known by its number. A condition that does not ask for one of those numbers could be true "
        "of an event that the query would never see. Say which events are meant, or use a target "
        "that holds them all.",
    .bad_example =
        "title: Any logon process\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0c1\nlogsource:\n"
        "  product: windows\n  service: security\ndetection:\n  selection:\n"
        "    LogonProcessName: NtLmSsp\n  condition: selection\n",
    .good_example =
        "title: Logon with NTLM\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0c1\nlogsource:\n"
        "  product: windows\n  service: security\ndetection:\n  selection:\n"
        "    EventID: 4624\n    AuthenticationPackageName: NTLM\n  condition: selection\n",
    .source = "compiler/schema/data/sigma"};

const DiagnosticInfo kTableNotForLogSource{
    .code = "T012",
    .name = "table-not-for-logsource",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the table asked for with `-O table=` does not carry the rule's log source",
    .rationale =
        "`-O table=NAME` chooses among the tables that carry a log source; `lintel list targets` "
        "shows them. A rule whose log source the table does not carry is refused rather than "
        "searched for in the wrong events.",
    .bad_example =
        "title: Whoami\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0c2\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Image|endswith: '\\whoami.exe'\n  condition: selection\n",
    .good_example =
        "title: Dropped script\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0c3\nlogsource:\n"
        "  category: file_event\n  product: windows\ndetection:\n  selection:\n"
        "    TargetFilename|endswith: '.hta'\n  condition: selection\n",
    .source = "compiler/schema/data/sigma"};

const DiagnosticInfo kNothingLeft{
    .code = "T013",
    .name = "nothing-left-to-search",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "without the parts that the target cannot say, every event would match",
    .rationale =
        "With `--allow-lossy` a query may find more than its rule. One that has nothing left but "
        "the kind of event would find everything, and is refused all the same.",
    .bad_example =
        "title: Run from temp\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0c4\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CurrentDirectory|endswith: '\\Temp\\'\n  condition: selection\n",
    .good_example =
        "title: Run from temp\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0c4\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    Image|contains: '\\Temp\\'\n  condition: selection\n",
    .source = "docs/convert.md"};

const DiagnosticInfo kNearbyEvents{
    .code = "T014",
    .name = "nearby-events",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the table records something near what the log source means, but not the same",
    .rationale =
        "Script block logging and the scripts that AMSI hands to Defender are relatives: most "
        "rules "
        "find the same in both, but either has events that the other lacks. A query on a relative "
        "is written with `--allow-lossy` only, and says so in a comment.",
    .bad_example =
        "title: AMSI bypass\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0d4\nlogsource:\n"
        "  category: ps_script\n  product: windows\ndetection:\n  selection:\n"
        "    ScriptBlockText|contains: AmsiUtils\n  condition: selection\n",
    .good_example =
        "title: AMSI bypass\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0d4\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|contains: AmsiUtils\n  condition: selection\n",
    .source = "compiler/schema/data/events.txt",
};

std::span<const DiagnosticInfo* const> Diagnostics() {
  static constexpr std::array<const DiagnosticInfo*, 14> kAll = {
      &kNoTable,          &kNoColumn,        &kKeyword,           &kUnsupportedModifier,
      &kValueNotInColumn, &kHashNotRecorded, &kRegexNotSupported, &kNoEventMatches,
      &kTooManyForms,     &kNoDetection,     &kEventsBeyondHome,  &kTableNotForLogSource,
      &kNothingLeft,      &kNearbyEvents};
  return kAll;
}

}  // namespace lintel::transform
