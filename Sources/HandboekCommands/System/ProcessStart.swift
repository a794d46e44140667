#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts other programs, the one place that does.
enum ProcessStart {
  /// What tells this process from the one before and after it: letters and digits.
  static var identity: String {
    String(getpid(), radix: 36) + String(UInt64.random(in: 0...UInt64.max), radix: 36)
  }

  /// Starts a program without a shell; nil when it cannot be started.
  ///
  /// It takes broken pipes and too large files as other programs do: this process ignores those signals, and
  /// that would be inherited.
  ///
  /// - Parameters:
  ///   - environment: Variables that are set besides those of this process.
  ///   - redirect: Sets what its standard streams are.
  static func spawn(
    _ program: String, _ arguments: [String], environment: [String: String],
    redirect: (inout posix_spawn_file_actions_t) -> Void
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe redirect(&actions)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe sigaddset(&signals, SIGXFSZ)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    // This may be a thread of the pool of tasks, where signals are blocked: a program that inherits that hears
    // neither Ctrl-C nor the end of its children.
    var blocked = sigset_t()
    unsafe sigemptyset(&blocked)
    unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var pointers: [UnsafeMutablePointer<CChar>?] =
      unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    var variables =
      unsafe inherited(without: environment)
      + environment.sorted { $0.key < $1.key }.map { unsafe strdup("\($0.key)=\($0.value)") }
    unsafe variables.append(nil)
    defer { unsafe variables.forEach { unsafe free($0) } }
    var process = pid_t()
    let result = unsafe posix_spawn(&process, program, &actions, &attributes, &pointers, &variables)
    return result == 0 ? process : nil
  }

  /// Copies of this process's own variables, but for those that are set anew.
  private static func inherited(without environment: [String: String]) -> [UnsafeMutablePointer<CChar>?] {
    var copies: [UnsafeMutablePointer<CChar>?] = unsafe []
    var entry: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = unsafe environ
    while let variable = unsafe entry.pointee {
      let text = unsafe String(cString: variable)
      if !environment.keys.contains(where: { text.hasPrefix($0 + "=") }) {
        unsafe copies.append(strdup(text))
      }
      unsafe entry += 1
    }
    return unsafe copies
  }
}
