#include "tools/lintel/command_line.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "compiler/diagnostics/closest_name.h"
#include "tools/lintel/version.h"

namespace lintel::cli {
namespace {

constexpr std::array<std::string_view, 7> kCommands{"check", "convert", "doc", "explain",
                                                    "fmt",   "ir",      "list"};

constexpr std::string_view kSummary =
    "Compiles, checks and documents threat-detection rules: Sigma YAML, Microsoft Sentinel YAML "
    "and KQL.";

constexpr std::string_view kExamples = R"(Examples:
  lintel check rules/                             check every rule under rules/
  lintel convert -t defender-xdr rule.yml         print a Sigma rule as KQL
  lintel doc -o site rules/                       write a page for every rule
  lintel fmt rules/                               lay out the KQL of every rule
  lintel explain K101                             why a finding matters

In folders, these are read: Sigma and Sentinel rules and custom detections in .yml and .yaml; queries
in .kql, .csl and .kusto; the blocks tagged kql or kusto of .md; custom detections in .json.

Exit codes: 0 clean, 1 findings, 2 could not do the job.
`lintel COMMAND --help` says more about a command.)";

constexpr std::string_view kCheckExamples = R"(Examples:
  lintel check rules/
  lintel check --format sarif rules/ > lintel.sarif
  lintel check --diff rule.kql                    what --fix would change
  lintel check --select K,S --ignore K102 rules/  by code, beginning of codes, or name
  lintel check --schema tables.txt rules/         with tables, parsers, watchlists of yours
  cat rule.kql | lintel check --stdin-filename rule.kql -

A schema file has a line for each table or function and, below it, its columns:
  platform sentinel
  table ContosoVpn_CL
    TimeGenerated datetime
    UserName_s string
  function ContosoParser open                     rows that have more columns than those listed
  watchlist HighValueAssets                       what _GetWatchlist('HighValueAssets') gives
    HostName string

A comment in a rule takes a finding out, with the reason:
  # lintel:allow missing-attack-mapping -- honeypot, any hit matters
It stands on the finding's line or alone on the line before it; `//` in KQL;
`lintel:allow-file` speaks for the whole file.)";

constexpr std::string_view kConvertExamples = R"(Examples:
  lintel convert -t defender-xdr rule.yml
  lintel convert -t sentinel -o out rules/        one file per rule, folders kept
  lintel convert -t sigma -P '*.kql' rules/
  lintel convert -t sentinel --report fate.json -o out rules/
  lintel convert -t sentinel --placeholder 'admins=adm_*' rule.yml
  lintel convert -t sentinel -O table=SecurityEvent rules/
  lintel list targets                             what -t and -f can be
  lintel list targets sentinel                    which log source is in which table, for -O table=)";

constexpr std::string_view kDocExamples = R"(Examples:
  lintel doc rule.yml
  lintel doc -o site rules/                       one page per rule, folders kept)";

constexpr std::string_view kFmtExamples = R"(Examples:
  lintel fmt rules/                               lay out every query under rules/
  lintel fmt --check rules/                       exit code 1 if a file would change
  lintel fmt --diff rule.kql                      what would change
  cat rule.kql | lintel fmt --stdin-filename rule.kql -

Queries in .kql files, in `query: |` of Sentinel YAML and in Markdown blocks tagged kql are laid
out; all tokens and comments stay. A file that does not parse is left alone, with exit code 2.)";

constexpr std::string_view kIrExamples = R"(Examples:
  lintel ir rule.kql
  lintel ir --format json rule.yml
  lintel ir --columns --platform sentinel --schema tables.txt rule.kql)";

constexpr std::string_view kExplainExamples = R"(Examples:
  lintel explain M104
  lintel explain missing-attack-mapping)";

// CLI11's layout with less around it: options say what they take and nothing else, and the usage
// line names the whole command.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_usage(const CLI::App* app, std::string /*name*/) const override {
    std::string usage = "\nUsage: lintel";
    if (app->get_parent() == nullptr) return usage + " COMMAND [OPTION]...\n";
    usage += ' ' + app->get_name();
    for (const CLI::Option* option : app->get_options()) {
      if (option->get_required() && !option->get_positional()) {
        usage += ' ' + option->get_name() + ' ' + option->get_type_name();
      }
    }
    usage += " [OPTION]...";
    for (const CLI::Option* option : app->get_options()) {
      if (!option->get_positional()) continue;
      usage += ' ' + option->get_name(true);
      if (option->get_expected_max() > 1) usage += "...";
    }
    return usage + "\n";
  }

  std::string make_option_opts(const CLI::Option* option) const override {
    const std::string type = option->get_type_name();
    return type.empty() || option->get_positional() ? "" : ' ' + type;
  }

  std::string make_footer(const CLI::App* app) const override { return app->get_footer() + '\n'; }
};

void AddInput(CLI::App& app, InputOptions& input) {
  app.add_option("PATH", input.paths, "Files and folders; - is the standard input")->required();
  app.add_option("-P,--pattern", input.patterns, "In folders, read only files of such a name")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  app.add_option("--stdin-filename", input.stdin_filename,
                 "What to call the standard input; its extension says the format")
      ->type_name("NAME");
  app.add_option("-j,--jobs", input.jobs, "Threads (default: as many as the machine has)")
      ->type_name("N");
}

// The tables to read rules with.
void AddSchema(CLI::App& app, InputOptions& input) {
  app.add_option("--schema", input.schemas, "A file of more tables and functions; repeatable")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--no-builtin-schema", input.no_builtin_schema, "Know the tables of --schema only");
}

// An option that takes one of a few words; each word is set as the value beside it.
template <class Value>
void AddChoice(CLI::App& app, const std::string& name, Value& value,
               std::vector<std::pair<std::string, Value>> choices, const std::string& description) {
  std::string words;
  for (const auto& choice : choices) words += (words.empty() ? "" : "|") + choice.first;
  const auto set = [&value, choices = std::move(choices), name, words](const std::string& word) {
    const auto found = std::ranges::find(choices, word, &std::pair<std::string, Value>::first);
    if (found == choices.end()) {
      throw CLI::ValidationError(fmt::format("{} is {}, not `{}`", name, words, word));
    }
    value = found->second;
  };
  app.add_option_function<std::string>(name, set, description)->type_name(words);
}

void AddPlatform(CLI::App& app, InputOptions& input) {
  AddChoice<std::optional<schema::Platform>>(app, "--platform", input.platform,
                                             {{"defender-xdr", schema::Platform::kDefenderXdr},
                                              {"sentinel", schema::Platform::kSentinel},
                                              {"both", std::nullopt}},
                                             "Whose tables there are (default: both)");
}

void AddList(CLI::App& app, const char* name, std::vector<std::string>& entries,
             const char* description) {
  app.add_option(name, entries, description)
      ->type_name("CODE|NAME,...")
      ->delimiter(',')
      ->allow_extra_args(false);
}

CLI::App* AddCommand(CLI::App& app, const char* name, const char* description,
                     std::string_view examples) {
  CLI::App* command = app.add_subcommand(name, description);
  command->group("Commands");
  command->footer(std::string(examples));
  return command;
}

void AddCheck(CLI::App& app, CheckOptions& options) {
  CLI::App* command = AddCommand(app, "check", "Check rules and report findings", kCheckExamples);
  AddInput(*command, options.input);
  AddChoice<OutputFormat>(*command, "--format", options.format,
                          {{"text", OutputFormat::kText},
                           {"json", OutputFormat::kJson},
                           {"sarif", OutputFormat::kSarif}},
                          "How to print (default: text)");
  command->add_flag("--fix", options.fix, "Apply the safe fixes to the files");
  command->add_flag("--unsafe-fixes", options.unsafe_fixes,
                    "With --fix or --diff: the fixes that may change a rule's meaning as well");
  command->add_flag("--diff", options.diff, "Print what --fix would change, write nothing");
  AddList(*command, "--select", options.select, "Report only these");
  AddList(*command, "--ignore", options.ignore, "Do not report these");
  AddChoice<Severity>(
      *command, "--fail-on", options.fail_on,
      {{"info", Severity::kInfo}, {"warning", Severity::kWarning}, {"error", Severity::kError}},
      "The least severity that makes the exit code 1 (default: warning)");
  AddSchema(*command, options.input);
  AddPlatform(*command, options.input);
}

void AddConvert(CLI::App& app, ConvertOptions& options) {
  CLI::App* command =
      AddCommand(app, "convert", "Write rules in another language", kConvertExamples);
  command->add_option("-t,--target", options.target, "Platform or language to write for")
      ->type_name("TARGET")
      ->required();
  command->add_option("-f,--format", options.format, "Form of the output, where there are several")
      ->type_name("FORMAT");
  command
      ->add_option("-o,--output", options.output,
                   "Folder to write into, or the file for a single rule file")
      ->type_name("PATH");
  command
      ->add_option("--report", options.report,
                   "Write what became of every rule, and why, as JSON to this file")
      ->type_name("FILE");
  using enum ConvertOptions::FailOn;
  AddChoice<ConvertOptions::FailOn>(
      *command, "--fail-on", options.fail_on,
      {{"refused", kRefused}, {"lossy", kLossy}, {"none", kNone}},
      "What makes the exit code 1; `lossy` counts refused rules too (default: refused)");
  command
      ->add_option("--pipeline", options.pipelines,
                   "A pySigma processing pipeline (YAML) to apply first; several by priority")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command
      ->add_option(
          "-O", options.target_options,
          "An option of the target: table=NAME to read that table where there are several, "
          "columns=all to keep every column")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false);
  command->add_flag("--allow-lossy", options.allow_lossy,
                    "Leave out what the target cannot say, with a warning for each part");
  command
      ->add_option("--mapping", options.mapping_files,
                   "A file that says where log sources and fields are, tried before the built-in")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command
      ->add_option("--placeholder", options.placeholders,
                   "A value of the Sigma placeholder %NAME%; several make a list")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false);
  command
      ->add_option("--placeholders", options.placeholder_files,
                   "A YAML file with the values of placeholders")
      ->type_name("FILE")
      ->allow_extra_args(false);
  AddInput(*command, options.input);
  AddSchema(*command, options.input);
}

void AddDoc(CLI::App& app, DocOptions& options) {
  CLI::App* command = AddCommand(app, "doc", "Write a Markdown page for every rule", kDocExamples);
  command->add_option("-o,--output", options.output, "Folder to write into")->type_name("PATH");
  AddInput(*command, options.input);
  AddSchema(*command, options.input);
  AddPlatform(*command, options.input);
}

void AddFmt(CLI::App& app, FmtOptions& options) {
  CLI::App* command = AddCommand(app, "fmt", "Lay out the KQL of rules", kFmtExamples);
  command->add_flag("--check", options.check, "Name the files that would change, write nothing");
  command->add_flag("--diff", options.diff, "Print what would change, write nothing");
  AddInput(*command, options.input);
}

void AddIr(CLI::App& app, IrOptions& options) {
  CLI::App* command = AddCommand(app, "ir", "Print how a rule was read", kIrExamples);
  AddChoice<OutputFormat>(*command, "--format", options.format,
                          {{"text", OutputFormat::kText}, {"json", OutputFormat::kJson}},
                          "How to print (default: text)");
  command->add_flag("--columns", options.columns, "Print the columns in and out of each stage");
  AddInput(*command, options.input);
  AddSchema(*command, options.input);
  AddPlatform(*command, options.input);
}

ParsedArguments Text(std::string text, bool is_error) {
  if (!text.ends_with('\n')) text += '\n';
  return {std::nullopt, std::move(text), is_error};
}

ParsedArguments Version() { return Text(fmt::format("lintel {}", kVersion), false); }

ParsedArguments UnknownCommand(std::string_view name) {
  return Text(fmt::format("lintel: there is no command `{}`{}\n`lintel --help` lists the commands",
                          name, DidYouMean(name, kCommands)),
              true);
}

// CLI11's message in our words where it is not one sentence.
ParsedArguments WrongArguments(const CLI::App& app, const CLI::ParseError& error) {
  const auto commands = app.get_subcommands();
  std::string text = error.what();
  if (text.starts_with("The following argument")) text = "unknown" + text.substr(text.find(':'));
  text.insert(0, "lintel: ");
  std::ranges::replace(text, '\n', ' ');
  while (text.ends_with(' ')) text.pop_back();
  text += fmt::format("\n`lintel {}--help` lists what can be given",
                      commands.empty() ? "" : commands.front()->get_name() + " ");
  return Text(std::move(text), true);
}

ParsedArguments ParseCommand(std::span<const std::string> args) {
  CLI::App app{std::string(kSummary), "lintel"};
  app.footer(std::string(kExamples));
  const auto formatter = std::make_shared<HelpFormatter>();
  formatter->column_width(32);
  formatter->label("Positionals", "Arguments");
  app.formatter(formatter);
  app.require_subcommand(1);
  app.set_help_flag("-h,--help", "Print this help");
  app.set_version_flag("--version", std::string(kVersion), "Print the version");

  CheckOptions check;
  ConvertOptions convert;
  DocOptions doc;
  FmtOptions format;
  IrOptions ir;
  ExplainOptions explain;
  ListOptions list;
  AddCheck(app, check);
  AddConvert(app, convert);
  AddDoc(app, doc);
  AddFmt(app, format);
  AddIr(app, ir);
  AddCommand(app, "explain", "Explain a finding: why it matters, an example and its cure",
             kExplainExamples)
      ->add_option("CODE|NAME", explain.what, "Such as K101, or the name beside it")
      ->required();
  CLI::App* lists = AddCommand(app, "list", "List what there is: targets, checks, formats",
                               "Examples:\n  lintel list checks\n  lintel list targets sentinel");
  lists->add_option("WHAT", list.what, "targets, checks or formats")->required();
  lists->add_option("NAME", list.name, "A target, to see its formats, log sources and tables");

  try {
    // CLI11 takes the arguments from the back.
    app.parse(std::vector<std::string>(args.rbegin(), args.rend()));
  } catch (const CLI::CallForHelp&) {
    const auto commands = app.get_subcommands();
    return Text(commands.empty() ? app.help() : commands.front()->help(), false);
  } catch (const CLI::CallForVersion&) {
    return Version();
  } catch (const CLI::ParseError& error) {
    return WrongArguments(app, error);
  }

  const std::string& name = app.get_subcommands().front()->get_name();
  if (name == "check") return {Command(std::move(check)), {}, false};
  if (name == "convert") return {Command(std::move(convert)), {}, false};
  if (name == "doc") return {Command(std::move(doc)), {}, false};
  if (name == "fmt") return {Command(std::move(format)), {}, false};
  if (name == "ir") return {Command(std::move(ir)), {}, false};
  if (name == "explain") return {Command(std::move(explain)), {}, false};
  return {Command(std::move(list)), {}, false};
}

}  // namespace

ParsedArguments ParseArguments(std::span<const std::string> args) {
  // Answered before CLI11 sets itself up: package managers and hooks ask it often.
  if (args.size() == 1 && args[0] == "--version") return Version();
  if (!args.empty() && !args[0].starts_with('-') &&
      std::ranges::find(kCommands, args[0]) == kCommands.end()) {
    return UnknownCommand(args[0]);
  }
  if (args.empty()) {
    ParsedArguments help = ParseCommand(std::array<std::string, 1>{"--help"});
    help.is_error = true;
    return help;
  }
  return ParseCommand(args);
}

}  // namespace lintel::cli
