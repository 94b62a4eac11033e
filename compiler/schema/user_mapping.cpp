#include <algorithm>
#include <utility>

#include "compiler/schema/sigma_mapping.h"
#include "compiler/schema/sigma_mapping_rows.h"

namespace lintel::schema {
namespace {

// The built-in schema as a user's file is checked against it. A custom table that no schema knows
// may have any column; it is taken for text.
class BuiltInSchema : public MappingSchema {
 public:
  bool HasTable(Platform platform, std::string_view table) const override {
    return IsCustom(table) || FindTable(platform, table).has_value();
  }

  std::optional<ScalarType> TypeOf(Platform platform, std::string_view table,
                                   std::string_view column) const override {
    const std::optional<Table> found = FindTable(platform, table);
    const std::optional<Column> match = found ? found->Find(column) : std::nullopt;
    if (match) return match->type;
    const bool is_open = found ? found->is_open() : IsCustom(table);
    return is_open ? std::optional(ScalarType::kString) : std::nullopt;
  }

  bool IsMapped(std::string_view table) const override { return BuiltInTable(table) != nullptr; }

 private:
  static bool IsCustom(std::string_view table) { return table.ends_with("_CL"); }
};

}  // namespace

UserMapping::UserMapping(std::string path, std::string_view text,
                         std::vector<MappingError>& errors) {
  const std::size_t errors_before = errors.size();
  std::vector<WrittenMapping> mappings;
  mappings.push_back(ReadMapping(std::move(path), text, errors));
  const WrittenMapping& mapping = mappings[0];
  std::vector<WrittenTarget> targets;
  std::vector<Platform> platforms;
  for (const Target& target : Targets()) {
    targets.push_back({{}, std::string(target.name), target.platform, {}, {}});
  }
  if (mapping.targets.empty()) {
    errors.push_back({{mapping.path, 1}, "`target NAME` must come first"});
  }
  for (const std::string& name : mapping.targets) {
    const Target* target = FindTarget(name);
    if (target == nullptr) {
      errors.push_back({{mapping.path, 1}, "there is no target `" + name + "`"});
      continue;
    }
    targets[target->index].homes = {mapping.name};
    if (std::find(platforms.begin(), platforms.end(), target->platform) == platforms.end()) {
      platforms.push_back(target->platform);
    }
  }
  if (!mapping.prefixes.empty() || !mapping.infixes.empty()) {
    errors.push_back({{mapping.path, 1}, "`prefix` and `infix` are for the built-in files"});
  }
  CheckMapping(mapping, platforms, BuiltInSchema(), errors);
  if (errors.size() > errors_before) {
    mappings[0] = {};
    for (WrittenTarget& target : targets) target.homes.clear();
  }
  storage_ = std::make_unique<MappingStorage>(targets, mappings);
  rows_ = std::make_unique<MappingRows>(storage_->rows());
  homes_ = ReadHomes(*rows_);
}

UserMapping::UserMapping(UserMapping&&) noexcept = default;
UserMapping& UserMapping::operator=(UserMapping&&) noexcept = default;
UserMapping::~UserMapping() = default;

}  // namespace lintel::schema
