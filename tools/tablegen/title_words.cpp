#include <fmt/core.h>

#include <algorithm>
#include <string>

#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {

void ConvertTitleWords(const Folders& folders, Errors& errors) {
  const DataFile file(folders.data / "title_words.txt", errors);
  Emitter emitter;
  std::string_view last;
  for (const Line& line : file.lines()) {
    for (const std::string_view word : line.words) {
      const auto is_word_char = [](char c) {
        return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
      };
      if (!std::ranges::all_of(word, is_word_char)) {
        errors.Add(line.place, fmt::format("`{}` is no word in lower case", word));
      } else if (word <= last) {
        errors.Add(line.place, fmt::format("`{}` must stand before `{}`", word, last));
      }
      last = word;
      emitter.AddString(word);
    }
  }
  if (!errors.lines().empty()) return;
  emitter.Write(folders.out / "title_words.inc");
}

}  // namespace lintel::tablegen
