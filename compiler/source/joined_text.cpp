#include "compiler/source/joined_text.h"

namespace lintel {
namespace {

template <class Text>
std::string Join(std::span<const Text> texts, std::string_view separator) {
  std::string joined;
  for (const Text& text : texts) {
    if (&text != &texts.front()) joined += separator;
    joined += text;
  }
  return joined;
}

}  // namespace

std::string Joined(std::span<const std::string> texts, std::string_view separator) {
  return Join(texts, separator);
}

std::string Joined(std::span<const std::string_view> texts, std::string_view separator) {
  return Join(texts, separator);
}

}  // namespace lintel
