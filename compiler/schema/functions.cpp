#include "compiler/schema/functions.h"

#include "compiler/schema/embedded_text.h"

namespace lintel::schema {
namespace {

struct FunctionRow {
  std::uint32_t kind;
  std::uint32_t name;
  std::uint32_t naming;
  std::uint32_t prefix;
  std::uint32_t replacement;
  std::uint32_t first_signature;
  std::uint32_t signature_count;
};

struct SignatureRow {
  std::uint32_t returns;
  std::uint32_t layout;
  std::uint32_t min_arguments;
  std::uint32_t max_arguments;
  std::uint32_t first_parameter;
  std::uint32_t parameter_count;
};

struct ParameterRow {
  std::uint32_t name;
  std::uint32_t type;
  std::uint32_t form;
  std::uint32_t min;
  std::uint32_t max;
};

#include "compiler/schema/functions.inc"

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount, kTextSlots}; }

}  // namespace

Function FunctionAt(std::size_t index) {
  const FunctionRow& row = kFunctions[index];
  return {.kind = static_cast<FunctionKind>(row.kind),
          .name = Strings()[row.name],
          .naming = static_cast<ResultNaming>(row.naming),
          .prefix = Strings()[row.prefix],
          .replacement = Strings()[row.replacement],
          .first_signature = row.first_signature,
          .signature_count = row.signature_count};
}

std::size_t FunctionCount() { return kFunctionsCount; }

std::optional<Function> FindFunction(FunctionKind kind, std::string_view name) {
  const std::optional<std::uint32_t> id = Strings().Find(name);
  if (!id) return std::nullopt;
  // Rows ascend by kind, then by the id of the name.
  std::uint32_t low = 0;
  std::uint32_t high = kFunctionsCount;
  const auto key = [](const FunctionRow& row) { return std::pair(row.kind, row.name); };
  const std::pair wanted(static_cast<std::uint32_t>(kind), *id);
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (key(kFunctions[middle]) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == kFunctionsCount || key(kFunctions[low]) != wanted) return std::nullopt;
  return FunctionAt(low);
}

Signature SignatureAt(const Function& function, std::uint32_t index) {
  const SignatureRow& row = kSignatures[function.first_signature + index];
  return {.returns = static_cast<ReturnRule>(row.returns),
          .layout = static_cast<ParameterLayout>(row.layout),
          .min_arguments = row.min_arguments,
          .max_arguments = row.max_arguments,
          .first_parameter = row.first_parameter,
          .parameter_count = row.parameter_count};
}

Parameter ParameterAt(const Signature& signature, std::uint32_t index) {
  const ParameterRow& row = kParameters[signature.first_parameter + index];
  return {.name = Strings()[row.name],
          .type = static_cast<ParameterType>(row.type),
          .form = static_cast<ArgumentForm>(row.form),
          .min = row.min,
          .max = row.max};
}

}  // namespace lintel::schema
