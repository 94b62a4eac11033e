#include <algorithm>
#include <string>

#include "compiler/ir/overloaded.h"
#include "compiler/schema/title_words.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

char Lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool IsLetterOrDigit(char c) {
  return ('a' <= Lower(c) && Lower(c) <= 'z') || ('0' <= c && c <= '9');
}

bool IsUpper(char c) { return 'A' <= c && c <= 'Z'; }

// The words of a text in lower case; `DataConnectorAdded` is three. Numbers are left out.
std::vector<std::string> Words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto finish = [&] {
    const bool is_number = std::ranges::all_of(word, [](char c) { return '0' <= c && c <= '9'; });
    if (word.size() > 1 && !is_number) words.push_back(word);
    word.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_hump = i > 0 && IsUpper(text[i]) && !IsUpper(text[i - 1]);
    if (is_hump || !IsLetterOrDigit(text[i])) finish();
    if (IsLetterOrDigit(text[i])) word += Lower(text[i]);
  }
  finish();
  return words;
}

// Everything that the rule's logic names or compares with, in lower case, one thing a line.
class LogicText {
 public:
  explicit LogicText(const ir::Rule& rule) {
    if (rule.logsource) AddLogSource(*rule.logsource);
    for (const ir::Selection& selection : rule.selections) Add(selection.name.value);
    for (const ir::LetStatement& let : rule.lets) {
      Add(let.name.value);
      if (const auto* function = std::get_if<ir::LetFunction>(&let.value)) Add(function->text);
    }
    for (const ir::Query& query : rule.queries) AddStages(query);
    for (const ir::Expression& expression : rule.expressions) AddExpression(expression);
    for (const ir::Predicate& predicate : rule.predicates) AddPredicate(predicate);
  }

  const std::string& text() const { return text_; }

 private:
  void Add(std::string_view part) {
    for (const char c : part) text_ += Lower(c);
    text_ += '\n';
  }

  void AddLogSource(const ir::LogSource& source) {
    for (const auto& part : {source.category, source.product, source.service}) {
      if (part) Add(part->value);
    }
  }

  void AddStages(const ir::Query& query) {
    for (const ir::Stage& stage : query.stages) {
      if (const auto* source = std::get_if<ir::Source>(&stage.node)) Add(source->table.value);
      if (const auto* opaque = std::get_if<ir::OpaqueStage>(&stage.node)) Add(opaque->text);
    }
  }

  void AddExpression(const ir::Expression& expression) {
    std::visit(ir::Overloaded{
                   [&](const ir::Literal& literal) { Add(literal.text); },
                   [&](const ir::NameExpression& name) { Add(name.name); },
                   [&](const ir::StarExpression& star) { Add(star.pattern); },
                   [&](const ir::PathExpression& path) { Add(path.member); },
                   [](const ir::ElementExpression&) {},
                   [&](const ir::CallExpression& call) { Add(call.function); },
                   [](const ir::UnaryExpression&) {},
                   [](const ir::BinaryExpression&) {},
                   [](const ir::ListExpression&) {},
                   [](const ir::RangeExpression&) {},
                   [&](const ir::NamedExpression& named) {
                     for (const Spanned<ir::Text>& name : named.names) Add(name.value);
                   },
                   [](const ir::SubqueryExpression&) {},
                   [&](const ir::OpaqueExpression& opaque) { Add(opaque.text); },
               },
               expression.node);
  }

  void AddPredicate(const ir::Predicate& predicate) {
    const auto* indicator = std::get_if<ir::Indicator>(&predicate.node);
    if (indicator == nullptr) return;
    if (indicator->field) Add(indicator->field->name);
    for (const ir::Value& value : indicator->values) {
      const auto* string = std::get_if<ir::StringValue>(&value.node);
      if (string == nullptr) continue;
      for (const ir::StringPart& part : string->parts) {
        if (const auto* text = std::get_if<ir::Text>(&part)) Add(*text);
      }
    }
  }

  std::string text_;
};

// Whether the logic has the word, or a word that the title's word is made with.
bool Mentions(std::string_view logic, const std::vector<std::string>& logic_words,
              std::string_view word) {
  constexpr std::size_t kShortest = 4;
  if (logic.find(schema::WordStem(word)) != std::string_view::npos) return true;
  return std::ranges::any_of(logic_words, [&](const std::string& part) {
    return part.size() >= kShortest && word.find(part) != std::string_view::npos;
  });
}

void Run(const CheckContext& context) {
  const ir::Rule& rule = context.rule();
  // Their logic stands in other rules.
  if (rule.correlation || rule.filter) return;
  if (!rule.metadata.title) return;
  const std::vector<std::string> words = Words(rule.metadata.title->value);
  if (words.empty()) return;

  const LogicText logic(rule);
  const std::vector<std::string> logic_words = Words(logic.text());
  const bool is_mentioned = std::ranges::any_of(
      words, [&](const std::string& word) { return Mentions(logic.text(), logic_words, word); });
  if (is_mentioned || std::ranges::any_of(words, schema::IsGeneralTitleWord)) return;
  context
      .Report(rule.metadata.title->span, "the title `{}` shares no word with what the rule does",
              rule.metadata.title->value)
      .Help("say what is detected; the name of a group or campaign can follow it");
}

}  // namespace

extern const Check kTitleSaysNothing;
const Check kTitleSaysNothing{
    .info = {.code = "Q103",
             .name = "title-says-nothing",
             .severity = Severity::kInfo,
             .summary = "title without a word that the rule's logic has",
             .rationale =
                 "The title is all that an analyst sees of an alert at first. A title that is only "
                 "the name of a group or campaign does not say what happened, and is wrong as soon "
                 "as somebody else does the same. Reported only where no word of the title occurs "
                 "in the tables, columns, values and names of the logic, none is a word that any "
                 "detection might have, and none belongs to the name of an ATT&CK technique.",
             .bad_example = R"(// title: Dragon Fly
// tags: [attack.t1021.002]
DeviceProcessEvents
| where FileName =~ "crackmapexec.exe"
)",
             .good_example = R"(// title: CrackMapExec runs
// tags: [attack.t1021.002]
DeviceProcessEvents
| where FileName =~ "crackmapexec.exe"
)",
             .source = "Sigma rule creation guide, \"Title\""},
    .run = Run};

}  // namespace lintel::lint
