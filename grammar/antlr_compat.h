// Force-included into every file that includes ANTLR headers (grammar/CMakeLists.txt).
#pragma once

#if LINTEL_ANTLR_VERSION >= 41000 && LINTEL_ANTLR_VERSION < 41001
// 4.10.0 as packaged by Ubuntu 24.04 generates and declares different names for its once flag.
#include <mutex>
#include <utility>
namespace antlr4::internal {
using OnceFlag = std::once_flag;
template <class Callable, class... Args>
void call_once(OnceFlag& flag, Callable&& callable, Args&&... args) {
  std::call_once(flag, std::forward<Callable>(callable), std::forward<Args>(args)...);
}
}  // namespace antlr4::internal
#endif

#if defined(__clang__) && LINTEL_ANTLR_VERSION < 41000
// The 4.9 headers leave a const member of InterpreterData uninitialised in its default
// constructor, which clang refuses to compile.
#define LINTEL_INTERPRETER_DATA_INIT : vocabulary({}, {}, {})
#define LINTEL_INTERPRETER_DATA_INITN
#define InterpreterData(...) \
  InterpreterData(__VA_ARGS__) LINTEL_INTERPRETER_DATA_INIT##__VA_OPT__(N)
#endif
