#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds programs as a shell does.
enum ProgramPath {
  /// The path of a program; a name with a slash is a path itself, any other is looked for in PATH.
  static func find(_ name: String, _ environment: [String: String]) -> String? {
    if name.isEmpty { return nil }
    if name.contains("/") { return isProgram(name) ? name : nil }
    for folder in (environment["PATH"] ?? "").split(separator: ":") {
      let path = "\(folder)/\(name)"
      if isProgram(path) { return path }
    }
    return nil
  }

  private static func isProgram(_ path: String) -> Bool {
    guard FileKind.of(path) == .file else { return false }
    return unsafe access(path, X_OK) == 0
  }
}
