#pragma once

// The parse tree of a query, for the files that lower it. This header includes ANTLR's, which cost
// two seconds of compile time: one .cpp file here includes it and the lower_*.cpp of compiler/kql.
// How to read the tree is told on top of grammar/KqlParser.g4.

#include <memory>
#include <string_view>
#include <vector>

#include "KqlParser.h"
#include "antlr4-runtime.h"
#include "compiler/antlr/kql_diagnostics.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/source/mapped_text.h"

namespace lintel::antlr {

struct SyntaxMessage;
using grammar::KqlParser;

// A parsed query. Owns the tree, its tokens and the parser; contexts and tokens are valid as
// long as it lives, and so must the MappedText given to ParseKql.
class KqlTree {
 public:
  KqlTree(KqlTree&&) noexcept;
  KqlTree& operator=(KqlTree&&) noexcept;
  ~KqlTree();

  // Whether nothing was wrong. A tree with errors has holes: contexts without the children that
  // the grammar promises, and error nodes.
  bool ok() const;

  // The whole query; null when it was refused before the parse (nesting, management command).
  KqlParser::QueryContext* root() const;

  // The text of the whole query.
  const MappedText& text() const;

  // The bytes on disk of a context or a token. A context without tokens is the empty place
  // before the token that follows it.
  SourceSpan Span(const antlr4::ParserRuleContext* context) const;
  SourceSpan Span(const antlr4::Token* token) const;
  SourceSpan Span(antlr4::tree::TerminalNode* node) const;

  // The same in the query's text as the front end reads it.
  std::string_view Text(const antlr4::ParserRuleContext* context) const;
  std::string_view Text(const antlr4::Token* token) const;
  std::string_view Text(antlr4::tree::TerminalNode* node) const;

 private:
  friend KqlTree ParseKql(const MappedText& text, DiagnosticSink& sink);
  struct State;
  explicit KqlTree(std::unique_ptr<State> state);
  // Parses up to the first thing that is wrong; false if there was one.
  static bool Parse(State& state);
  // Parses with recovery and finds words for every stop.
  static void ParseOnward(State& state, std::vector<SyntaxMessage>& stops);
  std::unique_ptr<State> state_;
};

// Parses one query (statements separated by `;`). Reports what is wrong with spans through
// `text`; after an error the parser goes on at the next stage or statement.
KqlTree ParseKql(const MappedText& text, DiagnosticSink& sink);

}  // namespace lintel::antlr
