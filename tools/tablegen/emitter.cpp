#include "tools/tablegen/emitter.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>
#include <fstream>
#include <iterator>

#include "compiler/schema/embedded_text.h"

namespace lintel::tablegen {
namespace {

// The string as a C++ literal. Bytes outside ASCII are octal: an octal escape ends after three
// digits, a hexadecimal one would swallow what follows.
std::string Literal(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\' || c == '?') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte > 0x7e) {
      out += fmt::format("\\{:03o}", byte);
    } else {
      out += c;
    }
  }
  return out + '"';
}

// `constexpr TYPE NAME[] = {…};`, rows of several numbers as `{a, b}` each.
std::string Array(std::string_view type, std::string_view name,
                  const std::vector<std::uint32_t>& numbers, std::size_t width) {
  std::string out = fmt::format("\nconstexpr {} {}[] = {{", type, name);
  std::size_t per_line = width == 1 ? 16 : 16 / width;
  for (std::size_t i = 0; i < numbers.size(); i += width) {
    out += i / width % per_line == 0 ? "\n    " : " ";
    if (width > 1) out += '{';
    for (std::size_t k = 0; k < width; ++k) {
      if (k > 0) out += ", ";
      out += fmt::format("{}", numbers[i + k]);
    }
    out += width > 1 ? "}," : ",";
  }
  // C++ has no empty arrays; the count beside it says that there is nothing in this one.
  if (numbers.empty()) out += "{}";
  out += "};\n";
  return out;
}

}  // namespace

std::uint32_t Emitter::Id(std::string_view text) {
  if (sorted_.empty()) sorted_.assign(strings_.begin(), strings_.end());
  const auto found = std::lower_bound(sorted_.begin(), sorted_.end(), text);
  assert(found != sorted_.end() && *found == text);
  return static_cast<std::uint32_t>(found - sorted_.begin());
}

void Emitter::AddArray(std::string_view type, std::string_view name,
                       const std::vector<std::uint32_t>& numbers, std::size_t width) {
  arrays_ += Array(type, name, numbers, width);
  AddNumber(fmt::format("{}Count", name), static_cast<std::uint32_t>(numbers.size() / width));
}

void Emitter::AddNumber(std::string_view name, std::uint32_t number) {
  arrays_ += fmt::format("constexpr std::uint32_t {} = {};\n", name, number);
}

void Emitter::Write(const std::filesystem::path& path) const {
  std::string out = "// Written by tools/tablegen from compiler/schema/data; not to be edited.\n\n";
  out += "constexpr char kText[] =";
  std::string all;
  std::vector<std::uint32_t> begins = {0};
  for (const std::string& text : strings_) {
    out += "\n    " + Literal(text);
    all += text;
    begins.push_back(static_cast<std::uint32_t>(all.size()));
  }
  if (strings_.empty()) out += " \"\"";
  out += ";\n";
  out += Array("std::uint32_t", "kTextBegins", begins, 1);
  out += fmt::format("constexpr std::uint32_t kTextCount = {};\n", strings_.size());
  out += Array("std::uint32_t", "kTextSlots", schema::EmbeddedText::SlotsOf(all, begins), 1);
  out += arrays_;

  std::ifstream old(path, std::ios::binary);
  if (old && std::string(std::istreambuf_iterator<char>(old), {}) == out) return;
  std::ofstream(path, std::ios::binary) << out;
}

}  // namespace lintel::tablegen
