#include "compiler/schema/title_words.h"

#include <string>

#include "compiler/schema/attack.h"
#include "compiler/schema/embedded_text.h"

namespace lintel::schema {
namespace {

#include "compiler/schema/title_words.inc"

bool IsWordChar(char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); }

// Whether a word of the name has that stem.
bool NameHas(std::string_view name, std::string_view stem) {
  std::string word;
  for (std::size_t i = 0; i <= name.size(); ++i) {
    char c = i < name.size() ? name[i] : ' ';
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (IsWordChar(c)) {
      word += c;
      continue;
    }
    if (!word.empty() && WordStem(word) == stem) return true;
    word.clear();
  }
  return false;
}

}  // namespace

std::string_view WordStem(std::string_view word) {
  constexpr std::size_t kShortest = 4;
  for (const std::string_view ending : {"ing", "ion", "ed", "es", "s"}) {
    if (word.ends_with(ending) && word.size() - ending.size() >= kShortest) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  return word;
}

bool IsGeneralTitleWord(std::string_view word) {
  const std::string_view stem = WordStem(word);
  const EmbeddedText words(kText, kTextBegins, kTextCount, kTextSlots);
  for (std::uint32_t i = 0; i < kTextCount; ++i) {
    if (WordStem(words[i]) == stem) return true;
  }
  for (std::size_t i = 0; i < TacticCount(); ++i) {
    if (NameHas(TacticAt(i).name, stem)) return true;
  }
  for (std::size_t i = 0; i < TechniqueCount(); ++i) {
    if (NameHas(TechniqueAt(i).name, stem)) return true;
  }
  return false;
}

}  // namespace lintel::schema
