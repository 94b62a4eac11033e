#include "tools/lintel/rule_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "compiler/document.h"
#include "compiler/source/joined_text.h"
#include "tools/lintel/file_diagnostics.h"
#include "tools/lintel/parallel.h"

namespace lintel::cli {

namespace {

// The sentence for a run that found no files; it names the paths.
std::string NoFilesMessage(const InputOptions& options) {
  std::string names = options.patterns.empty()
                          ? fmt::format("*{}", Joined(RuleFileExtensions(), ", *"))
                          : Joined(options.patterns, ", ");
  return fmt::format("lintel: no rule files in `{}` ({})\n", Joined(options.paths, "`, `"), names);
}

// The built-in tables, if wanted, and the user's; what is wrong with their files goes to `refusal`.
std::unique_ptr<const schema::Catalog> ReadCatalog(const InputOptions& options, Files& files,
                                                   std::string& refusal) {
  auto catalog = std::make_unique<schema::Catalog>(options.no_builtin_schema);
  for (const std::string& path : options.schemas) {
    std::string error;
    const std::optional<std::string> text = files.Read(path, error);
    if (!text) {
      refusal += fmt::format("lintel: cannot read `{}`: {}\n", path, error);
      continue;
    }
    for (const schema::SchemaError& mistake : catalog->Add(*text)) {
      refusal += fmt::format("{}:{}: {}\n", path, mistake.line, mistake.message);
    }
  }
  return catalog;
}

}  // namespace

RuleFiles::RuleFiles(const InputOptions& options, Files& files) : jobs_(options.jobs) {
  surroundings_.platform = options.platform;
  if (options.no_builtin_schema || !options.schemas.empty()) {
    catalog_ = ReadCatalog(options, files, refusal_);
    surroundings_.catalog = catalog_.get();
  }
  std::vector<Input> inputs = CollectInputs(options, files);
  files_.reserve(inputs.size());
  for (Input& input : inputs) {
    RuleFile& file = files_.emplace_back();
    file.id = sources_.Add(input.path);
    file.input = std::move(input);
  }
  if (files_.empty()) refusal_ += NoFilesMessage(options);
}

bool RuleFiles::IsReady(Stream& err) const {
  if (!refusal_.empty()) err.Write(refusal_);
  return refusal_.empty();
}

void RuleFiles::ReadOne(RuleFile& file, Files& files) {
  DiagnosticSink sink;
  const SourceSpan start{file.id, 0, 0};
  std::string error = file.input.error;
  std::optional<std::string> text;
  if (error.empty()) {
    text = file.input.is_standard_input ? files.ReadStandardInput(error)
                                        : files.Read(file.input.path, error);
  }
  if (!text) {
    sink.Report(kUnreadableFile, start, "cannot read `{}`: {}", file.input.path, error);
    file.is_unreadable = true;
  } else if (text->size() > kMaxInputBytes) {
    sink.Report(kFileTooLarge, start, "the file is larger than {} MiB", kMaxInputBytes >> 20);
    file.is_unreadable = true;
  } else {
    file.is_passed_over = !file.input.is_named && !IsWorthReading(file.input.path, *text);
    sources_.SetText(file.id, std::move(*text));
  }
  file.diagnostics = sink.Take();
}

void RuleFiles::ReadAll(Files& files, Stream& err, const std::function<void(RuleFile&)>& work) {
  ForEachIndex(files_.size(), jobs_, err, [&](std::size_t index) {
    RuleFile& file = files_[index];
    ReadOne(file, files);
    if (file.is_read()) work(file);
  });
}

void RuleFiles::CompileAll(Files& files, Stream& err, const std::function<void(RuleFile&)>& work) {
  ForEachRange(files_.size(), jobs_, err, [&](std::size_t begin, std::size_t end) {
    const std::span<RuleFile> neighbours = std::span(files_).subspan(begin, end - begin);
    for (RuleFile& file : neighbours) {
      ReadOne(file, files);
      if (!file.is_read()) continue;
      DiagnosticSink sink;
      file.compilation = Compile(sources_, file.id, sink, surroundings_);
      file.diagnostics = sink.Take();
    }
    for (RuleFile& file : neighbours) work(file);
  });
}

void RuleFiles::LetGo(RuleFile& file) {
  file.compilation.rules = std::vector<CompiledRule>();
  file.is_let_go = true;
}

void RuleFiles::TakeBack(Stream& err) {
  ForEachIndex(files_.size(), jobs_, err, [&](std::size_t index) {
    RuleFile& file = files_[index];
    if (!file.is_let_go) return;
    DiagnosticSink found_before;
    file.compilation = Compile(sources_, file.id, found_before, surroundings_);
    file.is_let_go = false;
  });
}

bool RuleFiles::HasUnreadable() const {
  return std::ranges::any_of(files_, [](const RuleFile& file) {
    return file.is_unreadable || file.compilation.unreadable_rules > 0;
  });
}

std::size_t RuleFiles::RuleCount() const {
  std::size_t count = 0;
  for (const RuleFile& file : files_) count += file.compilation.rules.size();
  return count;
}

bool RuleFiles::HasNothingToWrite() const {
  const auto holds_a_rule = [](const RuleFile& file) {
    return !std::ranges::all_of(file.compilation.rules, [](const CompiledRule& compiled) {
      return compiled.rule().is_library();
    });
  };
  return UnreadableCount() == 0 && std::ranges::none_of(files_, holds_a_rule);
}

std::size_t RuleFiles::UnreadableCount() const {
  std::size_t count = 0;
  for (const RuleFile& file : files_) {
    count += file.compilation.unreadable_rules + (file.is_unreadable ? 1 : 0);
  }
  return count;
}

std::vector<Diagnostic> RuleFiles::TakeDiagnostics() {
  std::vector<Diagnostic> all;
  for (RuleFile& file : files_) {
    std::ranges::move(file.diagnostics, std::back_inserter(all));
    file.diagnostics.clear();
  }
  SortDiagnostics(all);
  return all;
}

std::string NoRulesMessage(const RuleFiles& run) {
  if (run.files().size() == 1) {
    return fmt::format("lintel: there is no rule in `{}`\n", run.files()[0].input.path);
  }
  return fmt::format("lintel: there is no rule in any of the {} files\n", run.files().size());
}

}  // namespace lintel::cli
