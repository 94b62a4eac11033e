// The program's own operator new and delete. A run over a catalogue takes and gives back millions
// of small blocks; the C library's malloc, which has to be fair to every program, takes a fifth of
// such a run for them. Here a block of up to half a kibibyte comes from a list of its size and
// thread and goes back to the list of the thread that frees it, in a few instructions. Lists never
// shrink: the process ends soon. Larger blocks are malloc's. Sanitizer builds keep their own
// operators.
#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::size_t kStep = 16;                // also the alignment of every block
constexpr std::size_t kHeader = 8;               // before each block: which list it belongs to
constexpr std::size_t kLists = 33;               // list i holds blocks of 16 * i + 8 bytes
constexpr std::size_t kFirstChunk = 256u << 10;  // enough for most runs
constexpr std::size_t kChunk = 2u << 20;         // a huge page, which costs one fault, not 512
constexpr std::uint64_t kLarge = kLists;         // in the header of a block that malloc made

struct FreeBlock {
  FreeBlock* next;
};

// Plain data, so that it needs neither construction nor a guard.
struct Blocks {
  FreeBlock* lists[kLists];
  std::byte* next;  // the rest of the chunk in use
  std::byte* end;
};

thread_local constinit Blocks blocks{};

std::uint64_t& HeaderOf(void* block) {
  return *reinterpret_cast<std::uint64_t*>(static_cast<std::byte*>(block) - kHeader);
}

// Begins another chunk; what is left of the last one is less than a block.
bool TakeChunk() {
  const bool is_first = blocks.next == nullptr;
  const std::size_t size = is_first ? kFirstChunk : kChunk;
  void* const chunk = is_first ? std::malloc(size) : std::aligned_alloc(kChunk, size);
  if (chunk == nullptr) return false;
#ifdef MADV_HUGEPAGE
  if (!is_first) madvise(chunk, size, MADV_HUGEPAGE);
#endif
  blocks.next = static_cast<std::byte*>(chunk) + kHeader;  // what follows a header is aligned
  blocks.end = static_cast<std::byte*>(chunk) + size;
  return true;
}

// A block that no list has: from the chunk, or from malloc where it is large.
[[gnu::noinline]] void* TakeNew(std::size_t size, std::size_t list) {
  std::byte* place = nullptr;
  if (list >= kLists) {
    // 16 bytes before the block keep malloc's alignment.
    place = static_cast<std::byte*>(std::malloc(size + kStep));
    if (place == nullptr) return nullptr;
    place += kStep;
    HeaderOf(place) = kLarge;
    return place;
  }
  const std::size_t bytes = kStep * (list + 1);
  if (static_cast<std::size_t>(blocks.end - blocks.next) < bytes) {
    if (!TakeChunk()) return nullptr;
  }
  place = blocks.next + kHeader;
  blocks.next += bytes;
  HeaderOf(place) = list;
  return place;
}

inline void* Take(std::size_t size) {
  // Header and block together fill whole steps.
  const std::size_t list = (size + kHeader - 1) / kStep;
  if (list < kLists) {
    if (FreeBlock* const free = blocks.lists[list]) {
      blocks.lists[list] = free->next;
      return free;
    }
  }
  return TakeNew(size, list);
}

inline void Give(void* block) {
  if (block == nullptr) return;
  const std::uint64_t list = HeaderOf(block);
  if (list == kLarge) {
    std::free(static_cast<std::byte*>(block) - kStep);
    return;
  }
  auto* const free = static_cast<FreeBlock*>(block);
  free->next = blocks.lists[list];
  blocks.lists[list] = free;
}

}  // namespace

void* operator new(std::size_t size) {
  if (void* const block = Take(size)) return block;
  throw std::bad_alloc();
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return Take(size); }

void operator delete(void* block) noexcept { Give(block); }

void operator delete(void* block, std::size_t) noexcept { Give(block); }

void operator delete(void* block, const std::nothrow_t&) noexcept { Give(block); }

#endif
