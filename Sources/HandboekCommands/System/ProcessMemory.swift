#if canImport(Glibc)
  internal import CMalloc
#endif

/// How the process asks the system for memory.
enum ProcessMemory {
  /// Makes glibc give back what is freed, rather than keep it for later: see Tests/Benchmarks/PROFIEL.md for what a
  /// book of 2.8 million words takes.
  ///
  /// By itself glibc takes large blocks out of its heaps once the first of them was freed. Each thread keeps a heap of
  /// its own: with one for all, memory was a sixth less and the time half as much again, of waiting for each other.
  /// Heaps that grow by 16 MiB of address space at a time, of which only what is used is there, and that join freed
  /// blocks at once rather than all together now and then, made a search 6 percent faster.
  static func giveBackWhatIsFreed() {
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 1 << 20)
      mallopt(M_MXFAST, 0)
      mallopt(M_TOP_PAD, 16 << 20)
    #endif
  }

  /// Makes glibc keep what is freed, for work that asks for the same again and again: asking the system anew for each
  /// file of each edition was 8 percent of the time of many editions, in page faults.
  static func keepWhatIsFreed() {
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 32 << 20)
      mallopt(M_TRIM_THRESHOLD, 128 << 20)
    #endif
  }
}
