#include "compiler/transform/branch.h"

#include <algorithm>

namespace lintel::transform {

bool IsSame(const std::vector<schema::ColumnValues>& a,
            const std::vector<schema::ColumnValues>& b) {
  return std::ranges::equal(a, b, [](const schema::ColumnValues& x, const schema::ColumnValues& y) {
    return x.column == y.column && x.values == y.values;
  });
}

void AddNew(std::vector<std::string_view>& to, const std::vector<std::string_view>& values) {
  for (const std::string_view value : values) {
    if (std::ranges::find(to, value) == to.end()) to.push_back(value);
  }
}

schema::EventKind CommonKind(const std::vector<Branch>& branches) {
  schema::EventKind all = branches[0].event;
  for (std::size_t i = 1; i < branches.size(); ++i) {
    const schema::EventKind& other = branches[i].event;
    if (other.column == all.column) {
      AddNew(all.values, other.values);
    } else {
      all.column = {};
    }
    if (!IsSame(all.except, other.except)) all.except.clear();
    std::erase_if(all.further, [&](const schema::ColumnValues& further) {
      return std::ranges::find(other.further, further.column, &schema::ColumnValues::column) ==
             other.further.end();
    });
    for (schema::ColumnValues& further : all.further) {
      const auto same =
          std::ranges::find(other.further, further.column, &schema::ColumnValues::column);
      AddNew(further.values, same->values);
    }
  }
  return all;
}

schema::EventKind Beyond(schema::EventKind event, const schema::EventKind& common) {
  std::erase_if(event.further, [&](const schema::ColumnValues& further) {
    return std::ranges::any_of(common.further, [&](const schema::ColumnValues& other) {
      return other.column == further.column && other.values == further.values;
    });
  });
  if (IsSame(event.except, common.except)) event.except.clear();
  return event;
}

}  // namespace lintel::transform
