// How jemalloc is to run, where the program is linked with it (docs/decisions.md). It looks for a
// variable of this name (jemalloc(3), "TUNING").

// Texts and what is found in them are kept to the end: memory only grows, and in large pages the
// system has to hand it out a dozen times instead of thousands of times.
extern "C" const char* malloc_conf;
const char* malloc_conf = "thp:always";
