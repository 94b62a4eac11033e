#include <algorithm>

#include "compiler/schema/foreign_fields.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

using analysis::ColumnUse;

// How people call the schemas; names in the style of ECS that ECS itself lacks are common.
std::string_view DisplayName(std::string_view schema) {
  if (schema == "ecs") return "ECS style";
  if (schema == "sysmon") return "Sysmon";
  if (schema == "splunk") return "Splunk";
  return schema;
}

// Where the field's content is to be had when not in the rule's own table: two places are enough
// to get the idea.
std::string OtherPlaces(std::string_view field) {
  constexpr std::size_t kShown = 2;
  std::string text;
  std::size_t count = 0;
  for (const schema::ColumnPlace& place : schema::PlacesForField(field)) {
    if (!place.table.starts_with("Device") || count == kShown) continue;
    text += fmt::format("{}`{}` of `{}`", count++ == 0 ? "" : " or ", place.column, place.table);
  }
  return text;
}

void Report(const CheckContext& context, const ColumnUse& use, std::string_view table) {
  const std::string field =
      use.member.empty() ? std::string(use.name) : fmt::format("{}.{}", use.name, use.member);
  auto finding =
      context.Report(use.span, "`{}` is a field of another schema ({}), no column of `{}`", field,
                     DisplayName(use.foreign->schema), table);
  if (use.foreign->column.empty()) {
    const std::string places = OtherPlaces(field);
    finding.Help(places.empty()
                     ? fmt::format("`{}` has no column for it", table)
                     : fmt::format("`{}` has no column for it; it would be {}", table, places));
    return;
  }
  finding.Help(fmt::format("use `{}`", use.foreign->column))
      .SuggestReplacement(FixSafety::kUnsafe, use.span, std::string(use.foreign->column),
                          fmt::format("write `{}`", use.foreign->column));
}

void Run(const CheckContext& context) {
  for (const ColumnUse& use : context.facts().columns) {
    if (!use.foreign) continue;
    const bool has_table = use.table.has_value();
    Report(context, use,
           has_table ? context.facts().tables[*use.table].name.value : use.foreign->table);
  }
}

}  // namespace

extern const Check kForeignSchemaField;
const Check kForeignSchemaField{
    .info = {.code = "M103",
             .name = "foreign-schema-field",
             .severity = Severity::kError,
             .fix = FixAvailability::kSometimes,
             .summary = "field of another schema where a table's column is expected",
             .rationale =
                 "A field name of the Elastic Common Schema, Sysmon or Splunk beside a Microsoft "
                 "table shows that a condition was copied from elsewhere. The engine does not know "
                 "the name and refuses the query; in a documented exclusion nobody notices until "
                 "somebody tries to use it. The finding names the column that holds the same thing "
                 "in the rule's table. The fix is not applied unasked, because the values may be "
                 "written differently there: full paths instead of file names, for instance.",
             .bad_example = R"(DeviceProcessEvents
| where process.name =~ "whoami.exe"
)",
             .good_example = R"(DeviceProcessEvents
| where FileName =~ "whoami.exe"
)",
             .source = "Elastic Common Schema reference; Sysmon event fields; Splunk Common "
                       "Information Model; Microsoft Defender XDR documentation, \"Advanced "
                       "hunting schema\""},
    .run = Run};

}  // namespace lintel::lint
