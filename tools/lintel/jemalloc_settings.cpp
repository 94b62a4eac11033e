// How jemalloc is to run, where the program is linked with it (docs/decisions.md). It looks for a
// variable of this name (jemalloc(3), "TUNING").

// Rules are kept until the last file is read: memory only grows, and in large pages the system has
// to hand it out a hundred times instead of ten thousand times.
extern "C" const char* malloc_conf;
const char* malloc_conf = "thp:always";
