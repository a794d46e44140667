#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Shows long text in the user's own reading program.
enum Pager {
  /// What to start, or nil when the user wants none.
  ///
  /// HANDBOEK_PAGER wins over PAGER, as MANPAGER does; set but empty means none.
  static func program(_ environment: [String: String]) -> String? {
    let chosen = environment["HANDBOEK_PAGER"] ?? environment["PAGER"] ?? "less"
    return chosen.isEmpty || chosen == "cat" ? nil : chosen
  }

  /// Whether the program passes bold and colour on: less does with `-R`, of others nobody knows.
  static func showsStyles(_ program: String, _ environment: [String: String]) -> Bool {
    let words = program.split(separator: " ")
    guard words.first?.split(separator: "/").last == "less" else { return false }
    let options = (environment["LESS"] ?? "FRX") + words.dropFirst().joined()
    return options.contains("R")
  }

  /// Shows the text in a program; false when it could not be started.
  ///
  /// The shell splits the user's own string, which may hold options; no text of a book ever
  /// reaches the shell. LESS gets `FRX` only when the user has not set it: `-r` would let a book
  /// command the terminal.
  static func show(_ bytes: [UInt8], in program: String, environment: [String: String]) -> Bool {
    var ends: [Int32] = [0, 0]
    let piped = unsafe ends.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Int32(-1) }
      return unsafe pipe(base)
    }
    guard piped == 0 else { return false }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    guard let process = start(program, input: ends[0], environment: environment) else {
      close(ends[0])
      close(ends[1])
      return false
    }
    close(ends[0])
    // Ctrl-C belongs to the pager while it runs.
    let interrupt = signal(SIGINT, SIG_IGN)
    _ = unsafe bytes.withUnsafeBytes { buffer in
      unsafe DescriptorWriting.writeAll(buffer, to: ends[1])
    }
    close(ends[1])
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    signal(SIGINT, interrupt)
    // The shell ends with 127 when there is no such program.
    return (status >> 8) & 0xFF != 127
  }

  private static func start(
    _ program: String, input: Int32, environment: [String: String]
  ) -> pid_t? {
    let own = environment["LESS"] == nil ? ["LESS": "FRX"] : [:]
    return unsafe ProcessStart.spawn("/bin/sh", ["-c", program], environment: own) { actions in
      unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      unsafe posix_spawn_file_actions_addclose(&actions, input)
    }
  }
}
