#pragma once

#include <optional>
#include <vector>

#include "compiler/ir/ids.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

// `kind=inner`, `hint.strategy=shuffle`, `isfuzzy=true`: a parameter of a tabular operator.
struct OperatorParameter {
  Spanned<Text> name;
  Spanned<Text> value;  // as written
};

// One key of `sort` or `top`.
struct OrderKey {
  ExpressionId expression;
  std::optional<bool> ascending;    // absent: not written, which means descending
  std::optional<bool> nulls_first;  // absent: not written
};

// One column of a row schema: `name: type`, the type as written.
struct ColumnDeclaration {
  Spanned<Text> name;
  Spanned<Text> type;
};

// `(a: string, b: long)`; `(*, a: string)` keeps the columns that are there.
struct RowSchema {
  std::vector<ColumnDeclaration> columns;
  bool keeps_others = false;
};

}  // namespace lintel::ir
