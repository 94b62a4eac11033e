// What nearly every file above the IR includes, compiled once for Release builds
// (LintelBuild.cmake). Files include what they use all the same.
#pragma once

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/catalog.h"
#include "compiler/source/source_map.h"
#include "tools/cmake/standard_headers.h"
