#pragma once

namespace lintel::ir {

// One callable out of several lambdas, for std::visit over the IR's variants. Never with a
// generic arm: a new node must fail to compile wherever it has to be thought about.
template <class... Arms>
struct Overloaded : Arms... {
  using Arms::operator()...;
};
template <class... Arms>
Overloaded(Arms...) -> Overloaded<Arms...>;

}  // namespace lintel::ir
