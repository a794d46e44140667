#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What this process may do.
enum Privilege {
  /// Whether it runs as root, as in a container; Chromium then refuses its sandbox.
  static var isRoot: Bool { geteuid() == 0 }
}
