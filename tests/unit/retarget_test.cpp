#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "backends/kql/query.h"
#include "compiler/compile.h"

namespace {

using lintel::schema::Platform;

// What became of a rule: its query's stages behind the table and the kind of event, one per line;
// or what was refused, as `T002 CurrentDirectory`.
std::string Retargeted(std::string_view logsource, std::string_view detection,
                       Platform platform = Platform::kDefenderXdr) {
  lintel::SourceMap sources;
  lintel::DiagnosticSink sink;
  std::string text = "title: T\nlogsource: ";
  text += logsource;
  text += "\ndetection:\n";
  text += detection;
  const lintel::FileId file = sources.Add("rule.yml", text);
  const lintel::Compilation compilation = lintel::Compile(sources, file, sink);
  REQUIRE(compilation.rules.size() == 1);
  sink.Take();
  const auto rule = lintel::Retarget(compilation.rules[0],
                                     *lintel::schema::FindTarget(lintel::schema::Name(platform)),
                                     {.keeps_all_columns = true}, sink);
  if (!rule) {
    std::string refusals;
    for (const lintel::Diagnostic& diagnostic : sink.diagnostics()) {
      if (!refusals.empty()) refusals += "; ";
      refusals += diagnostic.info->code;
      refusals += ' ';
      refusals += sources.Text(diagnostic.span);
    }
    REQUIRE_FALSE(refusals.empty());
    return refusals;
  }
  const auto query = lintel::backends::kql::WriteQuery(*rule, platform, sink);
  REQUIRE(query.has_value());
  std::string stages;
  std::size_t stage_count = 0;
  for (std::string_view rest = *query; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    // A stage that is broken over lines becomes one line again.
    const std::size_t begin = line.find_first_not_of(' ');
    const bool is_stage = line.starts_with("| ");
    if (is_stage) ++stage_count;
    if (line.substr(begin).starts_with("//") || stage_count < 2) continue;
    line.remove_prefix(is_stage ? 2 : begin);
    if (!stages.empty()) stages += is_stage ? "\n" : " ";
    stages += line;
  }
  return stages;
}

// Of any system where the table has more than Windows: the stage that tells them apart has tests of
// its own.
constexpr std::string_view kProcess = "{category: process_creation}";
constexpr std::string_view kNetwork = "{category: network_connection}";
constexpr std::string_view kRegistry = "{category: registry_set, product: windows}";
constexpr std::string_view kFile = "{category: file_event}";
constexpr std::string_view kImage = "{category: image_load, product: windows}";

// One selection of one item.
std::string Item(std::string_view logsource, std::string_view item) {
  std::string detection = "  selection:\n    ";
  detection += item;
  detection += "\n  condition: selection\n";
  return Retargeted(logsource, detection);
}

struct Row {
  std::string_view logsource;
  std::string_view item;
  std::string expected;
};

void CheckItems(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.item);
    CHECK(Item(row.logsource, row.item) == row.expected);
  }
}

TEST_CASE("text fields keep their operators on the column") {
  CheckItems({
      {kProcess, R"(Image|endswith: '\cmd.exe')", R"(where FolderPath endswith @"\cmd.exe")"},
      {kProcess, R"(Image: 'C:\a.exe')", R"(where FolderPath =~ @"C:\a.exe")"},
      {kProcess, R"(ParentImage|contains: '\Temp\')",
       R"(where InitiatingProcessFolderPath contains @"\Temp\")"},
      {kProcess, R"(Image: '*\a\\*\b.exe')",
       R"(where FolderPath matches regex @"(?is)\\a\\.*\\b\.exe$")"},
      {kProcess, R"(Image|re: '\\a+\.exe$')",
       R"(where FolderPath matches regex @"(?i)\\a+\.exe$")"},
      {kProcess, R"(CommandLine|re: 'a+')", R"(where ProcessCommandLine matches regex "a+")"},
      {kProcess, R"(CommandLine|contains|all: [a, b])",
       "where ProcessCommandLine contains \"a\" and ProcessCommandLine contains \"b\""},
      {kProcess, R"(CommandLine: null)", "where isempty(ProcessCommandLine)"},
      {kProcess, R"(CommandLine: '')", "where isempty(ProcessCommandLine)"},
      {kProcess, R"(CommandLine|exists: true)", "where isnotempty(ProcessCommandLine)"},
      {kProcess, R"(CommandLine|exists: false)", "where isempty(ProcessCommandLine)"},
      {kProcess, R"(Company: '\?')", "where isempty(ProcessVersionInfoCompanyName)"},
      {kFile, R"(TargetFilename|endswith: '.ps1')", R"(where FolderPath endswith ".ps1")"},
      {kFile, R"(Image|endswith: '\a.exe')",
       R"(where InitiatingProcessFolderPath endswith @"\a.exe")"},
      {kImage, R"(ImageLoaded|endswith: '\a.dll')", R"(where FolderPath endswith @"\a.dll")"},
      {kImage, R"(Image|endswith: '\a.exe')",
       R"(where InitiatingProcessFolderPath endswith @"\a.exe")"},
      {kNetwork, "DestinationIp|cidr: 10.0.0.0/8",
       "where ( ActionType in (\"ConnectionSuccess\", \"ConnectionFound\", \"ConnectionRequest\") "
       "and ( ipv4_is_in_range(RemoteIP, \"10.0.0.0/8\") or ipv6_is_in_range(RemoteIP, "
       "\"::ffff:10.0.0.0/104\") ) ) or ( ActionType == \"InboundConnectionAccepted\" and ( "
       "ipv4_is_in_range(LocalIP, \"10.0.0.0/8\") or ipv6_is_in_range(LocalIP, "
       "\"::ffff:10.0.0.0/104\") ) )"},
  });
}

TEST_CASE("values that the table writes differently are translated whole or refused") {
  CheckItems({
      {kProcess, "IntegrityLevel: [System, S-1-16-16384]",
       "where ProcessIntegrityLevel =~ \"System\""},
      {kProcess, "IntegrityLevel|startswith: S-1-16", "T005 S-1-16"},
      {kProcess, "LogonId: '0x3e7'", "where LogonId == 999"},
      {kProcess, "LogonId: abc", "T005 abc"},
      {kProcess, "ParentProcessId: 4", "where InitiatingProcessId == 4"},
      {kProcess, "ParentProcessId: null", "where isnull(InitiatingProcessId)"},
      {kProcess, R"(GrandParentImage|endswith: '\a.exe')",
       R"(where InitiatingProcessParentFileName =~ "a.exe")"},
      {kProcess, R"(GrandParentImage: '*\a.exe')",
       R"(where InitiatingProcessParentFileName =~ "a.exe")"},
      {kProcess, R"(GrandParentImage|contains: '\Temp\')", R"(T005 '\Temp\')"},
  });
}

TEST_CASE("an account is a name and a domain, or both in one computed column") {
  constexpr std::string_view kComputed =
      "extend User = strcat(AccountDomain, @\"\\\", AccountName)\n";
  CheckItems({
      {kProcess, R"(User: 'NT AUTHORITY\SYSTEM')",
       "where AccountDomain =~ \"NT AUTHORITY\"\nwhere AccountName =~ \"SYSTEM\""},
      {kProcess, "User: root", "where AccountName =~ \"root\""},
      {kProcess, R"(User|endswith: '\SYSTEM')", "where AccountName =~ \"SYSTEM\""},
      {kProcess, "User: ['', '-']", "where isempty(AccountName)"},
  });
  CHECK(Item(kProcess, "User|contains: AUTHORI") ==
        std::string(kComputed) + "where User contains \"AUTHORI\"");
}

TEST_CASE("hashes go to the column of their algorithm, and none is dropped") {
  const std::string md5(32, 'a');
  const std::string sha256(64, 'b');
  CHECK(Item(kProcess, "Hashes|contains: ['MD5=" + md5 + "', 'SHA256=" + sha256 + "']") ==
        "where MD5 =~ \"" + md5 + "\" or SHA256 =~ \"" + sha256 + "\"");
  CHECK(Item(kProcess, "Hashes: '*" + md5 + "*'") == "where MD5 =~ \"" + md5 + "\"");
  CHECK(Item(kProcess, "Hashes|contains: ['MD5=" + md5 + "', 'IMPHASH=" + md5 + "']") ==
        "T006 'IMPHASH=" + md5 + "'");
  CHECK(Item(kProcess, "Hashes|contains: 'MD5=abc'") == "T005 'MD5=abc'");
  CHECK(Item(kProcess, "Imphash: " + md5) == "T002 Imphash");
  CHECK(Item(kProcess, "Hashes: null") ==
        "where isempty(MD5)\nwhere isempty(SHA1)\nwhere isempty(SHA256)");
}

TEST_CASE("registry paths are key and value name together, hives in full") {
  constexpr std::string_view kPath =
      "extend TargetObject = strcat(RegistryKey, @\"\\\", iff(isempty(RegistryValueName), "
      "\"(Default)\", RegistryValueName))\n";
  const auto check = [&](std::string_view item, std::string_view where) {
    CAPTURE(item);
    CHECK(Item(kRegistry, item) == std::string(kPath) + std::string(where));
  };
  check(R"(TargetObject|endswith: '\Run\x')", R"(where TargetObject endswith @"\Run\x")");
  check(R"(TargetObject|contains: '\Exclusions\')",
        R"(where TargetObject contains @"\Exclusions\")");
  check(R"(TargetObject: 'HKLM\Software\x')",
        R"(where TargetObject =~ @"HKEY_LOCAL_MACHINE\Software\x")");
  check(R"(TargetObject|startswith: 'hklm\System\CurrentControlSet\Services\')",
        R"(where TargetObject startswith @"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services\" )"
        R"(or TargetObject startswith @"HKEY_LOCAL_MACHINE\System\ControlSet001\Services\")");
  check(R"(TargetObject|startswith: 'HKU\')",
        R"(where TargetObject startswith @"HKEY_USERS\" )"
        R"(or TargetObject startswith @"HKEY_CURRENT_USER\")");
  check(R"(TargetObject|re: '\\Run\\.*')", R"(where TargetObject matches regex @"(?i)\\Run\\.*")");
  CheckItems({
      {kRegistry, R"(TargetObject|re: '^HKLM\\Run')", R"(T005 '^HKLM\\Run')"},
      {kRegistry, "TargetObject|contains: HKLM", "T005 HKLM"},
      {"{category: registry_add, product: windows}", R"(TargetObject|endswith: '\x')",
       R"(where RegistryKey endswith @"\x")"},
  });
}

TEST_CASE("registry data is decimal, and its kind stands in a column of its own") {
  CheckItems({
      {kRegistry, "Details: 'DWORD (0x00000010)'", "where RegistryValueData =~ \"16\""},
      {kRegistry, "Details: 'QWORD (0x00000001-0x00000002)'",
       "where RegistryValueData =~ \"4294967298\""},
      {kRegistry, "Details: ['DWORD (0x00000000)', 'DWORD (0x00000001)']",
       "where RegistryValueData in~ (\"0\", \"1\")"},
      {kRegistry, "Details: '(Empty)'", "where isempty(RegistryValueData)"},
      {kRegistry, "Details: Binary Data", "where RegistryValueType =~ \"Binary\""},
      {kRegistry, "Details|contains: powershell",
       "where RegistryValueData contains \"powershell\""},
      {kRegistry, "Details|startswith: 'DWORD (0x0000'", "T005 'DWORD (0x0000'"},
      {kRegistry, "Details|re: 'DWORD \\(0x'", "T005 'DWORD \\(0x'"},
  });
}

TEST_CASE("what the kind of event says is decided, not compared") {
  CHECK(Retargeted(kNetwork,
                   "  selection:\n    Initiated: 'true'\n    DestinationPort: '445'\n"
                   "  condition: selection\n") == "where RemotePort == 445");
  CHECK(Retargeted(kNetwork,
                   "  selection:\n    Initiated: false\n    DestinationPort: [80, 443]\n"
                   "  condition: selection\n") == "where LocalPort in (80, 443)");
  CHECK(Retargeted(kNetwork,
                   "  selection:\n    Image: a\n  filter:\n    Initiated: 'true'\n"
                   "  condition: selection and not filter\n") ==
        "where InitiatingProcessFolderPath =~ \"a\"");
  CHECK(Retargeted(kRegistry,
                   "  selection:\n    EventType: DeleteValue\n    Details: a\n"
                   "  condition: selection\n") == "T008 selection");
  CHECK(Item(kNetwork, "Initiated|re: t") == "T004 t");
}

TEST_CASE("encoded and dashed values are listed in all their forms") {
  CHECK(Item(kProcess, "CommandLine|contains|windash: ' -x'") ==
        "where ProcessCommandLine contains \" -x\" or ProcessCommandLine contains \" /x\" or "
        "ProcessCommandLine contains \" \u2013x\" or ProcessCommandLine contains \" \u2014x\" or "
        "ProcessCommandLine contains \" \u2015x\"");
  CHECK(Item(kProcess, "CommandLine|base64offset|contains: foo") ==
        "where ProcessCommandLine contains \"Zm9v\" or ProcessCommandLine contains \"Zvb\" or "
        "ProcessCommandLine contains \"mb2\"");
  CHECK(Item(kProcess, "CommandLine|wide|base64|contains: ab") ==
        "where ProcessCommandLine contains \"YQBiAA==\"");
  CHECK(Item(kProcess, "CommandLine|contains|windash: ' -a -b -c -d -e'") ==
        "T009 ' -a -b -c -d -e'");
}

TEST_CASE("hundreds of texts become one regular expression, as a chain of `or` would not parse") {
  const auto long_list = [](std::string_view op) {
    std::string item = "CommandLine|" + std::string(op) + ": ['a.b', 'c?d'";
    for (int i = 0; i < 200; ++i) item += ", 'x" + std::to_string(i) + "'";
    return Item(kProcess, item + "]");
  };
  CHECK(long_list("contains")
            .starts_with("where ProcessCommandLine matches regex @\"(?i)(?:a\\.b|x0|x1|"));
  CHECK(long_list("startswith")
            .starts_with("where ProcessCommandLine matches regex @\"(?i)^(?:a\\.b|x0|x1|"));
  CHECK(long_list("endswith").find("|x198|x199)$\" or ") != std::string::npos);
}

TEST_CASE("what cannot be said is refused at its place, all reasons at once") {
  CheckItems({
      {"{product: linux, service: auth}", "Message: a", "T001 {product: linux, service: auth}"},
      {"{category: process_creation, product: aix}", "Image: a",
       "T001 {category: process_creation, product: aix}"},
      {"{category: ps_script, product: windows}", "ScriptBlockText: a",
       "T014 {category: ps_script, product: windows}"},
      {kProcess, R"(CurrentDirectory: 'C:\')", "T002 CurrentDirectory"},
      {kProcess, "NoSuchField: a", "T002 NoSuchField"},
      {kImage, "Signed: 'false'", "T002 Signed"},
      {kImage, "OriginalFileName: a.dll", "T002 OriginalFileName"},
      {kProcess, "UtcTime|hour: 3", "T004 hour"},
      {kProcess, "CommandLine|re: 'a(?!b)'", "T007 'a(?!b)'"},
  });
  CHECK(Retargeted(kProcess,
                   "  selection:\n    CurrentDirectory: a\n    FileVersion: b\n  keywords:\n"
                   "    - c\n  condition: selection or keywords\n") ==
        "T002 CurrentDirectory; T002 FileVersion; T003 c");
}

TEST_CASE("conditions expand to their selections; a list of them is any of them") {
  CHECK(Retargeted(kProcess,
                   "  selection:\n    Image: a\n  filter_x:\n    Image: b\n  filter_y:\n"
                   "    CommandLine: c\n  condition: selection and not 1 of filter_*\n") ==
        "where FolderPath =~ \"a\"\nwhere FolderPath !~ \"b\"\nwhere ProcessCommandLine !~ \"c\"");
  CHECK(Retargeted(kProcess,
                   "  a:\n    Image: x\n  b:\n    Image: y\n  condition:\n    - a\n    - b\n") ==
        "where FolderPath =~ \"x\" or FolderPath =~ \"y\"");
}

TEST_CASE("a Windows rule asks for paths of Windows where another system could have the event") {
  constexpr std::string_view kWindows = "{category: process_creation, product: windows}";
  const std::string asks = "where FolderPath !startswith \"/\"\n";
  CheckItems({
      {kWindows, "CommandLine: a", asks + "where ProcessCommandLine =~ \"a\""},
      {kWindows, "Image|endswith: .exe", asks + "where FolderPath endswith \".exe\""},
      {kWindows, "Image: '*a'", asks + "where FolderPath endswith \"a\""},
      {kWindows, R"(Image|re: '\\a$')", asks + R"(where FolderPath matches regex @"(?i)\\a$")"},
      {kWindows, R"(Image|endswith: ['\a', b])",
       asks + R"(where FolderPath endswith @"\a" or FolderPath endswith "b")"},
      {kWindows, R"(Image|endswith: '\a')", R"(where FolderPath endswith @"\a")"},
      {kWindows, "Image: a", R"(where FolderPath =~ "a")"},
      {kWindows, "Image|startswith: 'C:'", R"(where FolderPath startswith "C:")"},
      {kWindows, R"(Image|contains|all: ['\a', b])",
       R"(where FolderPath contains @"\a" and FolderPath contains "b")"},
      {kWindows, "Company: a", R"(where ProcessVersionInfoCompanyName =~ "a")"},
      {kWindows, "Company: ''", asks + "where isempty(ProcessVersionInfoCompanyName)"},
  });
  CHECK(Retargeted(kWindows,
                   "  a:\n    CommandLine: x\n  b:\n    Image|endswith: '\\y'\n"
                   "  condition: a and not b\n")
            .starts_with(asks));
}

TEST_CASE("both platforms get the same table") {
  CHECK(Retargeted(kProcess, "  selection:\n    Image: a\n  condition: selection\n",
                   Platform::kSentinel) == "where FolderPath =~ \"a\"");
}

}  // namespace
