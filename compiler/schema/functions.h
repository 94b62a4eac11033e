#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lintel::schema {

// What a function is called as: in a scalar expression, in `summarize`, or by `evaluate`; and the
// tabular functions that Defender XDR's advanced hunting adds to the language.
enum class FunctionKind : std::uint8_t { kScalar, kAggregate, kPlugin, kDefenderXdr };

// The kinds as data/functions.txt spells them, in the order of FunctionKind.
inline constexpr std::array<std::string_view, 4> kFunctionKindWords = {
    "function", "aggregate", "plugin", "defender-xdr-function"};

// Which arguments a parameter takes: a scalar type or one of the language's groups of types.
enum class ParameterType : std::uint8_t {
  kBool,
  kInt,
  kLong,
  kReal,
  kDecimal,
  kString,
  kDatetime,
  kTimespan,
  kGuid,
  kDynamic,
  kAny,
  kScalar,
  kTabular,
  kType,
  kNumber,
  kInteger,
  kNumberOrBool,
  kSummable,
  kOrderable,
  kNotDynamic,
  kNotBool,
  kNotRealOrBool,
  kDynamicArray,
  kDynamicBag,
  kStringOrDynamic,
  kStringOrArray,
  kIntegerOrArray,
  kCommonScalar,
  kCommonScalarOrDynamic,
  kCommonOrderable,  // all arguments of one type
};

// The words of data/functions.txt, in the order of ParameterType.
inline constexpr std::array<std::string_view, 30> kParameterTypeWords = {"bool",
                                                                         "int",
                                                                         "long",
                                                                         "real",
                                                                         "decimal",
                                                                         "string",
                                                                         "datetime",
                                                                         "timespan",
                                                                         "guid",
                                                                         "dynamic",
                                                                         "any",
                                                                         "scalar",
                                                                         "tabular",
                                                                         "type",
                                                                         "number",
                                                                         "integer",
                                                                         "number-or-bool",
                                                                         "summable",
                                                                         "orderable",
                                                                         "not-dynamic",
                                                                         "not-bool",
                                                                         "not-real-or-bool",
                                                                         "dynamic-array",
                                                                         "dynamic-bag",
                                                                         "string-or-dynamic",
                                                                         "string-or-array",
                                                                         "integer-or-array",
                                                                         "common-scalar",
                                                                         "common-scalar-or-dynamic",
                                                                         "common-orderable"};

// What form an argument must have.
enum class ArgumentForm : std::uint8_t {
  kAny,
  kConstant,
  kLiteral,
  kColumn,
  kElementExpression,
  kStarOnly,
  kStarAllowed,
  kAggregate,
};

// The words of data/functions.txt, in the order of ArgumentForm.
inline constexpr std::array<std::string_view, 8> kArgumentFormWords = {
    "any",       "constant",     "literal",  "column", "element-expression",
    "star-only", "star-allowed", "aggregate"};

// How a call's type follows from its arguments.
enum class ReturnRule : std::uint8_t {
  kBool,
  kInt,
  kLong,
  kReal,
  kDecimal,
  kString,
  kDatetime,
  kTimespan,
  kGuid,
  kDynamic,
  kFirstArgument,  // the type of the first argument
  kSecondArgument,
  kFirstArgumentArray,     // an array of the first argument's type
  kFirstArgumentPromoted,  // int as long, else the type of the first argument
  kFirstLiteral,           // the type that a typeof() argument names
  kSecondLiteral,
  kLastLiteral,
  kCommon,  // the one type of the arguments
  kCommonNonDynamic,
  kWidest,   // the widest numeric type of the arguments
  kTabular,  // rows, such as table() and external_table() give
  kCustom,   // by a rule of its own
};

// The words of data/functions.txt, in the order of ReturnRule.
inline constexpr std::array<std::string_view, 22> kReturnRuleWords = {"bool",
                                                                      "int",
                                                                      "long",
                                                                      "real",
                                                                      "decimal",
                                                                      "string",
                                                                      "datetime",
                                                                      "timespan",
                                                                      "guid",
                                                                      "dynamic",
                                                                      "first-argument",
                                                                      "second-argument",
                                                                      "first-argument-array",
                                                                      "first-argument-promoted",
                                                                      "first-literal",
                                                                      "second-literal",
                                                                      "last-literal",
                                                                      "common",
                                                                      "common-non-dynamic",
                                                                      "widest",
                                                                      "tabular",
                                                                      "custom"};

// Which parameters may be given more often than once.
enum class ParameterLayout : std::uint8_t { kPlain, kRepeating, kRepeatingBlock, kCustom };

// The words of data/functions.txt, in the order of ParameterLayout.
inline constexpr std::array<std::string_view, 4> kParameterLayoutWords = {
    "plain", "repeating", "repeating-block", "custom"};

// The column name that a call without `name =` gets, where it is not just `Column1`.
enum class ResultNaming : std::uint8_t {
  kNone,
  kFirstArgument,           // the name of the first argument
  kOnlyArgument,            // the name of the argument if there is one only
  kNameAndFirstArgument,    // `f_x`
  kPrefixAndFirstArgument,  // `prefix_x`
  kPrefixOnly,              // `prefix_`
  kFirstArgumentIfColumn,
};

// The words of data/functions.txt, in the order of ResultNaming.
inline constexpr std::array<std::string_view, 7> kResultNamingWords = {"none",
                                                                       "first-argument",
                                                                       "only-argument",
                                                                       "name-and-first-argument",
                                                                       "prefix-and-first-argument",
                                                                       "prefix-only",
                                                                       "first-argument-if-column"};

// One parameter of a signature. A parameter that repeats, or may be left out, says how often it
// can stand.
struct Parameter {
  std::string_view name;
  ParameterType type = ParameterType::kAny;
  ArgumentForm form = ArgumentForm::kAny;
  std::uint32_t min = 1;
  std::uint32_t max = 1;
};

// One way to call a function.
struct Signature {
  ReturnRule returns = ReturnRule::kCustom;
  ParameterLayout layout = ParameterLayout::kPlain;
  std::uint32_t min_arguments = 0;
  std::uint32_t max_arguments = 0;
  std::uint32_t first_parameter = 0;  // for ParameterAt()
  std::uint32_t parameter_count = 0;
};

// A built-in function, aggregate or plugin of KQL.
struct Function {
  FunctionKind kind = FunctionKind::kScalar;
  std::string_view name;
  ResultNaming naming = ResultNaming::kNone;
  std::string_view prefix;       // for naming: `max` for `max_x`
  std::string_view replacement;  // for a deprecated function, the one to use; else empty
  std::uint32_t first_signature = 0;
  std::uint32_t signature_count = 0;
};

// The function of exactly this name (KQL names are case-sensitive).
std::optional<Function> FindFunction(FunctionKind kind, std::string_view name);

// One of the function's signatures, by its index below signature_count.
Signature SignatureAt(const Function& function, std::uint32_t index);

// One of the signature's parameters, by its index below parameter_count.
Parameter ParameterAt(const Signature& signature, std::uint32_t index);

// How many functions there are of all kinds, and each of them, by kind and name.
std::size_t FunctionCount();
Function FunctionAt(std::size_t index);

}  // namespace lintel::schema
