#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/analysis/facts.h"
#include "compiler/ir/rule.h"

namespace lintel::analysis {

// What a name means at one point of a pipeline.
struct Resolution {
  bool found = false;
  ColumnMatch column;                  // the type, where a table's column is meant
  std::optional<std::uint32_t> table;  // into Facts::tables
};

// The columns that rows have at one point of a pipeline. Whole tables are kept by reference, so
// that a stage costs what it changes.
class Scope {
 public:
  // Whether something of unknown shape feeds the rows, so that a name that is not found may exist.
  bool is_open() const { return open_; }
  void Open() { open_ = true; }

  // Columns keep their names, but what they hold is no longer what the tables say.
  void ForgetTypes();

  // All columns of Facts::tables[table] are there.
  void AddTable(std::uint32_t table) { tables_.push_back(table); }

  // One more column, in front of all others of its name.
  void AddColumn(ir::Text name, Resolution meaning = {.found = true});

  // The column is gone.
  void Hide(ir::Text name);

  // The rows of both sides side by side (join, lookup): right columns whose names the left has
  // get a number.
  void Join(const Scope& right);

  // The rows of either side (union): a column is there if one side has it.
  void Union(const Scope& other);

  // Looks a column up.
  Resolution Find(const std::vector<TableUse>& tables, ir::Text name) const;

  // The table, where the rows come from exactly one.
  std::optional<std::uint32_t> SingleTable() const;

 private:
  struct Column {
    ir::Text name;
    Resolution meaning;
  };

  std::vector<std::uint32_t> tables_;
  std::vector<Column> columns_;
  std::vector<ir::Text> hidden_;  // names that tables_ have but the rows have not
  bool joined_ = false;
  bool forgot_types_ = false;  // of the columns of tables_
  bool open_ = false;
};

// What the conditions of a scan's steps can name: the columns before it, those that it declares,
// and the steps, each of which stands for a row.
Scope InsideScan(const ir::Scan& scan, Scope before);

// The rows after a stage, given the rows before it and, for joins and unions, those of the other
// operands in order. A stage that starts a pipeline is handled by the caller.
Scope AfterStage(const ir::Rule& rule, const std::vector<TableUse>& tables, const ir::Stage& stage,
                 Scope before, const std::vector<Scope>& operands);

}  // namespace lintel::analysis
