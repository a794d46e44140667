import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What one run of a shell line gave.
struct CommandRun {
  var output: [String]
  var messages: [String]
  var status: Int32

  /// Runs a line in a fresh folder with copies of the fixture handbooks.
  ///
  /// The environment is empty but for what a shell needs, and the width is fixed, so that a test
  /// gives the same on every machine. Tools/coverage.sh says where the runs tell which lines they met, and
  /// Tools/sanitizers.sh what was found in them.
  static func run(
    _ command: String, input: [String] = [], overlay: [(path: String, text: String)] = []
  ) throws -> CommandRun {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "handboek-\(UUID().uuidString)")
    let work = folder.appending(path: "werk")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    try manager.copyItem(at: fixtures, to: work)
    for file in overlay {
      let target = work.appending(path: "basis/" + file.path)
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try write(file.text, to: target)
    }
    try write(input.map { $0 + "\n" }.joined(), to: folder.appending(path: "in"))
    try write(command + "\n", to: folder.appending(path: "command.sh"))
    let script = """
      cd "$0/werk" || exit 99
      exec env -i PATH="$1:/usr/bin:/bin" HOME="$0" LANG=C.UTF-8 COLUMNS=80 TERM=dumb \
        ${HANDBOEK_PROFILE:+"LLVM_PROFILE_FILE=$HANDBOEK_PROFILE"} \
        ${ASAN_OPTIONS:+"ASAN_OPTIONS=$ASAN_OPTIONS"} ${TSAN_OPTIONS:+"TSAN_OPTIONS=$TSAN_OPTIONS"} \
        sh "$0/command.sh" <"$0/in" >"$0/out" 2>"$0/err"
      """
    let status = try shell(script, [folder.path, programFolder])
    return CommandRun(
      output: try lines(of: folder.appending(path: "out")),
      messages: try lines(of: folder.appending(path: "err")), status: status)
  }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The folder of the built program: the one that holds the test bundle.
  private static let programFolder: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let end = bundle.firstRange(of: ".xctest")?.lowerBound ?? bundle.endIndex
    return bundle[..<end].split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
  }()

  private static func write(_ text: String, to url: URL) throws {
    try Data(text.utf8).write(to: url)
  }

  /// The lines of a file; a last line end is dropped, as in the test files.
  private static func lines(of url: URL) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    if text.isEmpty { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }

  /// Runs a script with arguments and gives its exit status; 128 + n for signal n.
  private static func shell(_ script: String, _ arguments: [String]) throws -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] =
      unsafe (["/bin/sh", "-c", script] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    // Tests run on threads where signals are blocked; a shell that inherits that waits forever for its jobs.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var blocked = sigset_t()
    unsafe sigemptyset(&blocked)
    unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
    // The server of the preview, which other tests run in this process, ignores the signal of a closed pipe: `yes` would
    // complain of it.
    var restored = sigset_t()
    unsafe sigemptyset(&restored)
    unsafe sigaddset(&restored, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &restored)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let result = unsafe posix_spawn(&process, "/bin/sh", nil, &attributes, &pointers, environ)
    guard result == 0 else { throw ShellFailure.notStarted(result) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw ShellFailure.lost(errno) }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  enum ShellFailure: Error {
    case notStarted(Int32)
    case lost(Int32)
  }
}
