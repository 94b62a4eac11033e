#include "compiler/schema/sigma_mapping_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace lintel::schema {
namespace {

constexpr std::string_view kBlanks = " \t";

// A line in words; what stands behind a lone `|` is its tail. Blanks inside double quotes are part
// of a word, and a word that is quoted as a whole loses the quotes.
struct Line {
  MappingPlace place;
  bool is_indented = false;
  std::vector<std::string> words;
  std::string tail;
};

std::string Unquoted(std::string_view word) {
  const bool is_quoted = word.size() > 1 && word.front() == '"' && word.back() == '"';
  return std::string(is_quoted ? word.substr(1, word.size() - 2) : word);
}

// Nothing for a blank line or a comment.
std::optional<Line> SplitLine(std::string_view text) {
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  Line line;
  line.is_indented = !text.empty() && kBlanks.find(text.front()) != std::string_view::npos;
  for (std::size_t at = text.find_first_not_of(kBlanks); at != std::string_view::npos;
       at = text.find_first_not_of(kBlanks, at)) {
    if (line.words.empty() && text[at] == '#') return std::nullopt;
    std::size_t end = at;
    for (bool is_quoted = false;
         end < text.size() && (is_quoted || kBlanks.find(text[end]) == std::string_view::npos);
         ++end) {
      if (text[end] == '"') is_quoted = !is_quoted;
    }
    const std::string_view word = text.substr(at, end - at);
    if (word == "|") {
      const std::size_t begin = text.find_first_not_of(kBlanks, end);
      if (begin != std::string_view::npos) line.tail = text.substr(begin);
      while (!line.tail.empty() && kBlanks.find(line.tail.back()) != std::string_view::npos) {
        line.tail.pop_back();
      }
      break;
    }
    line.words.push_back(Unquoted(word));
    at = end;
  }
  if (line.words.empty()) return std::nullopt;
  return line;
}

std::vector<Line> SplitLines(const std::string& path, std::string_view text) {
  std::vector<Line> lines;
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (std::optional<Line> line = SplitLine(text.substr(0, end))) {
      line->place = {path, number};
      lines.push_back(std::move(*line));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::optional<FieldKind> ParseKind(std::string_view word) {
  for (int i = 0; i <= static_cast<int>(FieldKind::kNone); ++i) {
    if (Name(static_cast<FieldKind>(i)) == word) return static_cast<FieldKind>(i);
  }
  return std::nullopt;
}

std::string OrEmpty(std::string_view word) { return word == "-" ? "" : std::string(word); }

// The name of the file without its folder and extension.
std::string StemOf(std::string_view path) {
  path.remove_prefix(path.find_last_of('/') + 1);
  return std::string(path.substr(0, path.find_last_of('.')));
}

std::vector<WrittenPair> PairsFrom(const Line& line, std::size_t first) {
  std::vector<WrittenPair> pairs;
  for (std::size_t i = first; i + 1 < line.words.size(); i += 2) {
    pairs.push_back({line.words[i], line.words[i + 1]});
  }
  return pairs;
}

class FileReader {
 public:
  FileReader(WrittenMapping& mapping, std::vector<MappingError>& errors)
      : mapping_(mapping), errors_(errors) {}

  void Read(const Line& line) {
    const bool is_known = line.is_indented ? ReadInside(line) : ReadTop(line);
    if (is_known) return;
    Report(line, fmt::format("`{}` is unknown, incomplete or out of place", line.words[0]));
  }

 private:
  void Report(const Line& line, std::string message) {
    errors_.push_back({line.place, std::move(message)});
  }

  bool ReadTop(const Line& line) {
    const std::string& word = line.words[0];
    const std::size_t count = line.words.size();
    if (word == "logsource" && count == 4) {
      AddLogSource(line);
      return true;
    }
    was_log_source_ = false;
    if (word == "target" && count == 2) {
      mapping_.targets.push_back(line.words[1]);
    } else if (word == "prefix" && count == 2 && !line.tail.empty()) {
      mapping_.prefixes.push_back({line.words[1], line.tail});
    } else if (word == "infix" && count == 2 && !line.tail.empty()) {
      mapping_.infixes.push_back({line.words[1], line.tail});
    } else if (word == "table" && count == 2) {
      Enter(nullptr);
      mapping_.tables.emplace_back();
      table_ = &mapping_.tables.back();
      table_->place = line.place;
      table_->name = line.words[1];
    } else {
      return false;
    }
    return true;
  }

  // Log sources directly below one another share what follows.
  void AddLogSource(const Line& line) {
    if (!was_log_source_) {
      mapping_.homes.emplace_back();
      Enter(&mapping_.homes.back());
    }
    was_log_source_ = true;
    home_->log_sources.push_back(
        {line.place, OrEmpty(line.words[1]), OrEmpty(line.words[2]), OrEmpty(line.words[3])});
  }

  void Enter(WrittenHome* home) {
    home_ = home;
    table_ = nullptr;
    event_ = nullptr;
    field_ = nullptr;
  }

  bool ReadInside(const Line& line) {
    was_log_source_ = false;
    const std::string& word = line.words[0];
    if (word == "field") return ReadField(line);
    if (word == "value" || word == "empty") return ReadValue(line);
    if (word == "closed" || word == "strip" || word == "spaces" || word == "blank") {
      return ReadRemark(line);
    }
    if (home_ != nullptr) return ReadInHome(line);
    if (table_ != nullptr) return ReadInTable(line);
    return false;
  }

  bool ReadInHome(const Line& line) {
    const std::string& word = line.words[0];
    const std::size_t count = line.words.size();
    const auto condition = [&] {
      return WrittenCondition{
          line.place, line.words[1], {line.words.begin() + 2, line.words.end()}};
    };
    if (word == "table" && count == 2) {
      home_->table = line.words[1];
    } else if (word == "by" && (count == 2 || (count > 3 && line.words[2] == "ending"))) {
      home_->by = line.words[1];
      if (count > 3) home_->endings = {line.words.begin() + 3, line.words.end()};
    } else if (word == "present" && count == 2) {
      home_->present = line.words[1];
    } else if (word == "partial" && count == 1 && !line.tail.empty()) {
      home_->partial = line.tail;
    } else if (word == "among" && count >= 5) {
      home_->among = {line.place,
                      line.words[1],
                      line.words[2],
                      line.words[3],
                      {line.words.begin() + 4, line.words.end()}};
    } else if (word == "event" && count != 2) {
      home_->events.emplace_back();
      event_ = &home_->events.back();
      if (count > 1) event_->conditions.push_back(condition());
      field_ = nullptr;
    } else if (word == "and" && count >= 3 && event_ != nullptr && !event_->conditions.empty()) {
      event_->conditions.push_back(condition());
    } else if (word == "except" && count >= 3 && event_ != nullptr) {
      event_->excepts.push_back(condition());
    } else if (word == "windows" && count >= 2 && event_ != nullptr && !event_->windows) {
      event_->windows = condition();
    } else if (word == "is" && count == 3 && event_ != nullptr) {
      event_->constants.push_back({line.words[1], line.words[2]});
    } else {
      return false;
    }
    return true;
  }

  bool ReadInTable(const Line& line) {
    const std::string& word = line.words[0];
    const std::size_t count = line.words.size();
    const auto columns = [&] {
      return WrittenCondition{line.place, {}, {line.words.begin() + 1, line.words.end()}};
    };
    if (word == "parser" && count >= 2 && count % 2 == 0) {
      table_->parser = line.words[1];
      table_->parameters = PairsFrom(line, 2);
    } else if (word == "optional" && count >= 2) {
      table_->optional.insert(table_->optional.end(), line.words.begin() + 1, line.words.end());
    } else if (word == "keywords" && count >= 2) {
      table_->keywords.push_back(columns());
    } else if (word == "show" && count >= 2) {
      table_->shown.push_back(columns());
    } else if (word == "entity" && count >= 4 && count % 2 == 0) {
      table_->entities.push_back({line.place, line.words[1], PairsFrom(line, 2)});
    } else {
      return false;
    }
    return true;
  }

  // Whether a path into the column follows it.
  static bool IsMember(FieldKind kind) {
    return kind == FieldKind::kMember || kind == FieldKind::kNumberMember ||
           kind == FieldKind::kHexMember || kind == FieldKind::kXmlMember;
  }

  // How many columns a kind names: at least, at most.
  static std::pair<std::size_t, std::size_t> ColumnCount(FieldKind kind) {
    switch (kind) {
      case FieldKind::kText:
      case FieldKind::kAddress:
      case FieldKind::kPath:
      case FieldKind::kNumber:
      case FieldKind::kFileName:
      case FieldKind::kPathOrName:
      case FieldKind::kRegistryDataAny:
      case FieldKind::kMember:
      case FieldKind::kNumberMember:
      case FieldKind::kHexMember:
      case FieldKind::kXmlMember:
      case FieldKind::kJsonText:
      case FieldKind::kExtract:
        return {1, 1};
      case FieldKind::kAccount:
      case FieldKind::kRegistry:
        return {1, 2};
      case FieldKind::kRegistryData:
      case FieldKind::kFolder:
      case FieldKind::kNamedTwice:
        return {2, 2};
      case FieldKind::kHashes:
        return {3, 4};
      case FieldKind::kAny:
        return {2, 16};
      case FieldKind::kAbsent:
      case FieldKind::kNone:
        return {0, 0};
    }
    return {0, 0};
  }

  bool ReadField(const Line& line) {
    if ((event_ == nullptr && table_ == nullptr) || line.words.size() < 3) return false;
    WrittenField field;
    field.place = line.place;
    field.name = line.words[1];
    field.is_wild = field.name.ends_with('*');
    if (field.is_wild) field.name.pop_back();
    std::size_t next = 3;
    const std::optional<FieldKind> kind = ParseKind(line.words[2]);
    if (!kind) {
      Report(line, fmt::format("unknown kind `{}`", line.words[2]));
      return true;
    }
    field.kind = *kind;
    if (*kind == FieldKind::kAny && line.words.size() > 3) {
      const std::optional<FieldKind> each = ParseKind(line.words[next++]);
      const bool is_simple = each == FieldKind::kText || each == FieldKind::kPath ||
                             each == FieldKind::kNumber || each == FieldKind::kFileName ||
                             each == FieldKind::kPathOrName;
      if (!is_simple) {
        Report(line,
               "`any` is followed by `text`, `path`, `path-or-name`, `number` or `file-name`");
        return true;
      }
      field.each = *each;
    }
    if (IsMember(*kind)) {
      if (line.words.size() < 5) return false;
      field.columns = {line.words[3]};
      field.path = line.words[4];
      for (std::size_t i = 5; i < line.words.size(); ++i) field.path += " " + line.words[i];
    } else {
      field.columns.assign(line.words.begin() + static_cast<std::ptrdiff_t>(next),
                           line.words.end());
    }
    field.reason = line.tail;
    CheckField(line, field);
    std::vector<WrittenField>& fields = event_ != nullptr ? event_->fields : table_->fields;
    const auto same = [&](const WrittenField& other) {
      return other.name == field.name && other.is_wild == field.is_wild;
    };
    if (std::any_of(fields.begin(), fields.end(), same)) {
      Report(line, fmt::format("duplicate field `{}`", line.words[1]));
    }
    fields.push_back(std::move(field));
    field_ = &fields.back();
    return true;
  }

  void CheckField(const Line& line, const WrittenField& field) {
    const auto [least, most] = ColumnCount(field.kind);
    if (field.columns.size() < least || field.columns.size() > most) {
      Report(line,
             fmt::format("`{}` does not take {} columns", line.words[2], field.columns.size()));
    }
    if (field.kind == FieldKind::kNone && field.reason.empty()) {
      Report(line, "`none` needs a reason after ` | `");
    }
    if (field.kind == FieldKind::kExtract && field.reason.empty()) {
      Report(line, "`extract` needs a regular expression after ` | `");
    }
    const bool is_member = IsMember(field.kind);
    if (field.is_wild && field.kind != FieldKind::kNone &&
        (!is_member || !field.path.ends_with('*'))) {
      Report(line, "a name that ends in `*` is a member, and its path ends in `*` too");
    }
    if (!field.is_wild && field.path.ends_with('*')) {
      Report(line, "a path ends in `*` where the name does");
    }
  }

  // What else is to be known of a field.
  bool ReadRemark(const Line& line) {
    if (field_ == nullptr) return false;
    const std::string& word = line.words[0];
    const std::size_t count = line.words.size();
    if (word == "closed" && count == 1) {
      field_->is_closed = true;
    } else if (word == "spaces" && count == 2 && line.words[1] == "+") {
      field_->has_plus_signs = true;
    } else if (word == "blank" && count == 2 && line.words[1] == "-") {
      field_->has_hyphens = true;
      if (field_->kind != FieldKind::kText) Report(line, "`blank` is for `text`");
    } else if (word == "strip" && count == 2) {
      field_->strip = line.words[1];
      const bool is_computed =
          field_->kind == FieldKind::kMember || field_->kind == FieldKind::kExtract;
      if (!is_computed) Report(line, "`strip` is for `member` and `extract`");
    } else {
      return false;
    }
    return true;
  }

  bool ReadValue(const Line& line) {
    const bool is_empty = line.words[0] == "empty";
    if (field_ == nullptr || line.words.size() != 2 || is_empty != line.tail.empty()) return false;
    field_->values.push_back({line.words[1], line.tail});
    return true;
  }

  WrittenMapping& mapping_;
  std::vector<MappingError>& errors_;
  bool was_log_source_ = false;
  WrittenHome* home_ = nullptr;
  WrittenTable* table_ = nullptr;
  WrittenEvent* event_ = nullptr;
  WrittenField* field_ = nullptr;
};

}  // namespace

WrittenMapping ReadMapping(std::string path, std::string_view text,
                           std::vector<MappingError>& errors) {
  WrittenMapping mapping;
  mapping.name = StemOf(path);
  mapping.path = path;
  FileReader reader(mapping, errors);
  for (const Line& line : SplitLines(path, text)) reader.Read(line);
  return mapping;
}

std::vector<WrittenTarget> ReadTargets(const std::string& path, std::string_view text,
                                       std::vector<MappingError>& errors) {
  std::vector<WrittenTarget> targets;
  for (const Line& line : SplitLines(path, text)) {
    const std::string& word = line.words[0];
    const std::size_t count = line.words.size();
    if (word == "target" && count == 2 && !line.is_indented) {
      targets.push_back({line.place, line.words[1], std::nullopt, {}, {}});
    } else if (targets.empty() || !line.is_indented || count < 2) {
      errors.push_back({line.place, fmt::format("`{}` is unknown or out of place", word)});
    } else if (word == "platform") {
      for (const Platform platform : {Platform::kDefenderXdr, Platform::kSentinel}) {
        if (Name(platform) == line.words[1]) targets.back().platform = platform;
      }
    } else if (word == "alias") {
      targets.back().aliases.insert(targets.back().aliases.end(), line.words.begin() + 1,
                                    line.words.end());
    } else if (word == "homes") {
      targets.back().homes.insert(targets.back().homes.end(), line.words.begin() + 1,
                                  line.words.end());
    } else {
      errors.push_back({line.place, fmt::format("unknown word `{}`", word)});
    }
  }
  for (const WrittenTarget& target : targets) {
    if (!target.platform) {
      errors.push_back({target.place, fmt::format("`{}` needs a known platform", target.name)});
    }
  }
  return targets;
}

}  // namespace lintel::schema
