#pragma once

#include <optional>

#include "compiler/yaml/document_storage.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {

// Reads a document of the forms that rules are written in: mappings and sequences in block style,
// plain scalars, quoted ones of one line, `|` and `>`. The tree is the one that libyaml's events
// give. Nothing comes back, and nothing is reported, where the input has anything else - brackets,
// anchors, tags, `---`, tabs, CRLF, rare escapes - or any fault: ReadWithLibyaml() reads that. The
// input has passed GuardText().
std::optional<Document> ReadPlain(const DocumentStorage& input);

}  // namespace lintel::yaml
