#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, run without a shell: its arguments reach it as they are.
struct Subprocess {
  /// How a run ended.
  struct Result {
    /// The exit status; 128 + n after signal n.
    var status: Int32
    /// The first part of what it wrote to standard output and standard error.
    var output: String
    var isTimedOut: Bool
  }

  /// The path of the program.
  var program: String
  var arguments: [String]
  /// Variables that are set besides those of this process.
  var environment: [String: String] = [:]
  /// How many seconds it may take.
  var seconds: Int

  /// How much of what a program says is kept.
  private static let maximumOutput = 65_536

  /// Runs the program to its end; nil when it cannot be started.
  func run() -> Result? {
    var ends: [Int32] = [0, 0]
    let piped = unsafe ends.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Int32(-1) }
      return unsafe pipe(base)
    }
    guard piped == 0 else { return nil }
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let process = start(output: ends[1])
    close(ends[1])
    guard let process else { return nil }
    return wait(for: process, reading: ends[0])
  }

  private func start(output: Int32) -> pid_t? {
    unsafe ProcessStart.spawn(program, arguments, environment: environment) { actions in
      unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      unsafe posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
      unsafe posix_spawn_file_actions_addclose(&actions, output)
    }
  }

  /// Reads what the program says until it ends, and stops it when its time is over.
  private func wait(for process: pid_t, reading descriptor: Int32) -> Result {
    var kept: [UInt8] = []
    var status: Int32 = 0
    var signalled = 0
    let start = Self.now()
    while true {
      Self.drain(descriptor, into: &kept)
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process || ended < 0 && errno != EINTR { break }
      let elapsed = Self.now() - start
      if elapsed > seconds + 5 * signalled {
        kill(process, signalled == 0 ? SIGTERM : SIGKILL)
        signalled += 1
      }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // A pipe that its program has closed is always ready; then only time must pass.
      if unsafe poll(&waiting, 1, 50) > 0, waiting.revents & Int16(POLLIN) == 0 { usleep(20_000) }
    }
    Self.drain(descriptor, into: &kept)
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Result(status: code, output: String(decoding: kept, as: UTF8.self), isTimedOut: signalled > 0)
  }

  /// Reads what is there; what is more than can be kept is thrown away, so that the program never waits.
  private static func drain(_ descriptor: Int32, into kept: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      kept += buffer.prefix(min(count, max(0, maximumOutput - kept.count)))
    }
  }

  /// Seconds on a clock that only runs forward.
  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
