#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/pipeline.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// The parameters of one transformation or condition of a pipeline: a mapping whose keys are taken
// one by one. What has the wrong shape is reported (T051) and read as absent.
class Parameters {
 public:
  Parameters(const yaml::Node& mapping, ir::Text type, TextArena& arena, DiagnosticSink& sink)
      : mapping_(mapping), type_(type), arena_(arena), sink_(sink) {}

  // Takes a key without looking at its value.
  std::optional<yaml::Node> Take(std::string_view key);

  // A text or a number; absent where the key is, or is null. Mandatory ones are missed aloud.
  std::optional<Spanned<ir::Text>> Text(std::string_view key);
  Spanned<ir::Text> MandatoryText(std::string_view key);

  // One text or a list of them; a mandatory list that is not there is missed aloud.
  std::vector<Spanned<ir::Text>> Texts(std::string_view key, bool is_mandatory);

  bool Bool(std::string_view key);

  // A value of any simple type.
  ir::pipeline::PlainValue Plain(std::string_view key);

  // One of the words; the first of them where the key is absent.
  std::size_t Word(std::string_view key, const std::vector<std::string_view>& words);

  ir::pipeline::Pattern Regex(std::string_view key);

  // Compiles an expression; reports what RE2 cannot read.
  ir::pipeline::Pattern Compile(Spanned<ir::Text> text);

  // What a node says as a value of any simple type; a text is read as a Sigma string too.
  ir::pipeline::PlainValue Plain(const yaml::Node& node);

  // A mandatory mapping.
  std::optional<yaml::Node> Mapping(std::string_view key);

  void Fault(SourceSpan span, std::string message, std::string help);

  // Reports the keys that nobody took.
  void Finish();

 private:
  void ReportMissing(std::string_view key);

  const yaml::Node& mapping_;
  ir::Text type_;
  TextArena& arena_;
  DiagnosticSink& sink_;
  std::vector<std::string_view> taken_;
};

}  // namespace lintel::sigma
