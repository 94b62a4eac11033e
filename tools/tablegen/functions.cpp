#include "compiler/schema/functions.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

struct Parameter {
  std::string name;
  std::uint32_t type = 0;
  std::uint32_t form = 0;
  std::uint32_t min = 1;
  std::uint32_t max = 1;
};

struct Signature {
  std::uint32_t returns = 0;
  std::uint32_t layout = 0;
  std::uint32_t min = 0;
  std::uint32_t max = 0;
  std::vector<Parameter> parameters;
};

struct Function {
  Place place;
  std::uint32_t naming = 0;
  std::string prefix;
  std::string replacement;
  std::vector<Signature> signatures;
};

// By kind and name.
using Functions = std::map<std::pair<std::uint32_t, std::string>, Function>;

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

class FunctionReader {
 public:
  explicit FunctionReader(Errors& errors) : errors_(errors) {}

  void Read(const std::filesystem::path& path) {
    const DataFile file(path, errors_);
    Function* current = nullptr;
    for (const Line& line : file.lines()) {
      if (!line.is_indented) {
        current = ReadFunction(line);
      } else if (current != nullptr) {
        ReadSignature(line, *current);
      } else {
        errors_.Add(line.place, "a signature that belongs to no function");
      }
    }
    for (const auto& [key, function] : functions_) {
      if (function.signatures.empty()) {
        errors_.Add(function.place, fmt::format("`{}` has no signature", key.second));
      }
      const bool is_missing = !function.replacement.empty() &&
                              !functions_.contains(std::pair(key.first, function.replacement));
      if (is_missing) {
        errors_.Add(function.place, fmt::format("`{}` is replaced by `{}`, which is not here",
                                                key.second, function.replacement));
      }
    }
  }

  void Write(const std::filesystem::path& out) const {
    Emitter emitter;
    for (const auto& [key, function] : functions_) {
      emitter.AddString(key.second);
      emitter.AddString(function.prefix);
      emitter.AddString(function.replacement);
      for (const Signature& signature : function.signatures) {
        for (const Parameter& parameter : signature.parameters) emitter.AddString(parameter.name);
      }
    }
    std::vector<std::uint32_t> functions;
    std::vector<std::uint32_t> signatures;
    std::vector<std::uint32_t> parameters;
    for (const auto& [key, function] : functions_) {
      functions.insert(
          functions.end(),
          {key.first, emitter.Id(key.second), function.naming, emitter.Id(function.prefix),
           emitter.Id(function.replacement), static_cast<std::uint32_t>(signatures.size() / 6),
           static_cast<std::uint32_t>(function.signatures.size())});
      for (const Signature& signature : function.signatures) {
        signatures.insert(signatures.end(),
                          {signature.returns, signature.layout, signature.min, signature.max,
                           static_cast<std::uint32_t>(parameters.size() / 5),
                           static_cast<std::uint32_t>(signature.parameters.size())});
        for (const Parameter& parameter : signature.parameters) {
          parameters.insert(parameters.end(), {emitter.Id(parameter.name), parameter.type,
                                               parameter.form, parameter.min, parameter.max});
        }
      }
    }
    emitter.AddArray("FunctionRow", "kFunctions", functions, 7);
    emitter.AddArray("SignatureRow", "kSignatures", signatures, 6);
    emitter.AddArray("ParameterRow", "kParameters", parameters, 5);
    emitter.Write(out / "functions.inc");
  }

 private:
  // The place of a word in its list; an error that names the word when it is not there.
  std::uint32_t Word(const Line& line, std::span<const std::string_view> words,
                     std::string_view word, std::string_view what) {
    const auto found = std::ranges::find(words, word);
    if (found != words.end()) return static_cast<std::uint32_t>(found - words.begin());
    errors_.Add(line.place, fmt::format("`{}` is no {}", word, what));
    return 0;
  }

  // `1-3` as two numbers.
  std::optional<std::pair<std::uint32_t, std::uint32_t>> Range(const Line& line,
                                                               std::string_view text) {
    std::pair<std::uint32_t, std::uint32_t> range;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, range.first);
    const bool has_dash = first.ec == std::errc() && first.ptr != end && *first.ptr == '-';
    const auto last = has_dash ? std::from_chars(first.ptr + 1, end, range.second) : first;
    if (has_dash && last.ec == std::errc() && last.ptr == end && range.first <= range.second) {
      return range;
    }
    errors_.Add(line.place, fmt::format("`{}` is no range MIN-MAX", text));
    return std::nullopt;
  }

  Function* ReadFunction(const Line& line) {
    if (line.words.size() < 3) {
      errors_.Add(line.place, "a function is `KIND NAME NAMING [prefix=P] [hidden] [use=NAME]`");
      return nullptr;
    }
    Function function{.place = line.place};
    const std::uint32_t kind = Word(line, schema::kFunctionKindWords, line.words[0], "kind");
    function.naming = Word(line, schema::kResultNamingWords, line.words[2], "naming");
    for (const std::string_view word : std::span(line.words).subspan(3)) {
      if (word.starts_with("prefix=")) {
        function.prefix = word.substr(7);
      } else if (word.starts_with("use=")) {
        function.replacement = word.substr(4);
      } else if (word != "hidden") {
        errors_.Add(line.place, fmt::format("`{}` is no property of a function", word));
      }
    }
    const auto [entry, is_new] =
        functions_.emplace(std::pair(kind, std::string(line.words[1])), std::move(function));
    if (!is_new) {
      errors_.Add(line.place,
                  fmt::format("duplicate {} `{}`, first at {}:{}", line.words[0], line.words[1],
                              entry->second.place.file, entry->second.place.line));
    }
    return &entry->second;
  }

  void ReadSignature(const Line& line, Function& function) {
    if (line.words.size() < 3) {
      return errors_.Add(line.place, "a signature is `RETURNS LAYOUT MIN-MAX PARAMETER…`");
    }
    Signature signature;
    signature.returns = Word(line, schema::kReturnRuleWords, line.words[0], "return rule");
    signature.layout = Word(line, schema::kParameterLayoutWords, line.words[1], "layout");
    if (const auto range = Range(line, line.words[2])) {
      signature.min = range->first;
      signature.max = range->second;
    }
    for (const std::string_view word : std::span(line.words).subspan(3)) {
      signature.parameters.push_back(ReadParameter(line, word));
    }
    function.signatures.push_back(std::move(signature));
  }

  Parameter ReadParameter(const Line& line, std::string_view word) {
    std::vector<std::string_view> parts = Split(word, ':');
    Parameter parameter{.name = std::string(parts[0])};
    if (parts.size() < 2) {
      errors_.Add(line.place, fmt::format("the parameter `{}` has no type", word));
      return parameter;
    }
    parameter.type = Word(line, schema::kParameterTypeWords, parts[1], "parameter type");
    for (const std::string_view part : std::span(parts).subspan(2)) {
      if ('0' <= part.front() && part.front() <= '9') {
        if (const auto range = Range(line, part)) {
          parameter.min = range->first;
          parameter.max = range->second;
        }
      } else {
        parameter.form = Word(line, schema::kArgumentFormWords, part, "argument form");
      }
    }
    return parameter;
  }

  Errors& errors_;
  Functions functions_;
};

}  // namespace

void ConvertFunctions(const Folders& folders, Errors& errors) {
  FunctionReader reader(errors);
  reader.Read(folders.data / "functions.txt");
  if (errors.lines().empty()) reader.Write(folders.out);
}

}  // namespace lintel::tablegen
