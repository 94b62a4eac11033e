#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "compiler/diagnostics/diagnostic.h"
#include "compiler/source/source_map.h"

namespace lintel {

// Writes the JSON of every output that programs read, two blanks a level. Text that is not UTF-8
// comes with U+FFFD in its place.
class JsonWriter {
 public:
  explicit JsonWriter(const SourceMap& sources);
  ~JsonWriter();

  // An object or an array: the whole, an element of an array, or with a key a field of an object.
  void BeginObject();
  void BeginObject(std::string_view key);
  void EndObject();
  void BeginArray(std::string_view key);
  void EndArray();

  // A field of an object.
  void Text(std::string_view key, std::string_view text);
  void Number(std::string_view key, std::uint32_t number);
  void Flag(std::string_view key, bool flag);

  // An element of an array.
  void Element(std::string_view text);

  // The fields of a place: path, line, column and bytes, as docs/output-formats.md lists them.
  void Place(SourceSpan span);

  // A finding as an object.
  void Finding(const Diagnostic& diagnostic);

  // What was written, with a line end.
  std::string Result() const;

 private:
  struct Output;  // the library's writer, which no header shows

  void Key(std::string_view key);
  void String(std::string_view text);
  void WriteFix(const Fix& fix);

  const SourceMap& sources_;
  std::unique_ptr<Output> output_;
};

}  // namespace lintel
