#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The clock; only what is made for today may look at it, never what must be the same tomorrow.
enum SystemClock {
  /// Seconds since 1970.
  static var now: Int { Int(time(nil)) }
}
