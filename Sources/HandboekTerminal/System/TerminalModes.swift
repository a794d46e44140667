import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The state of the terminal as it was, for whoever has to put it back: also a signal that kills.
///
/// A signal handler may only touch what exists already; everything here is made before one is set.
enum TerminalModes {
  private nonisolated(unsafe) static var saved = termios()
  private static let input = Atomic<Int32>(-1)
  private static let output = Atomic<Int32>(-1)
  private nonisolated(unsafe) static var leaving: [UInt8] = []

  /// Alternate screen, no wrapping at the last column, bracketed paste, no cursor.
  static let enter = Array("\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h\u{1B}[?25l".utf8)
  /// All of it back, the mouse too, whether it was on or not.
  static let leave = Array(
    "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l\u{1B}[?7h\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l".utf8)
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// Remembers the modes of a terminal and turns off what stands between a key and the program.
  ///
  /// Signals stay on: Ctrl-C and Ctrl-Z work whatever the program is doing.
  static func setRaw(input descriptor: Int32, output: Int32) -> Bool {
    var modes = termios()
    guard unsafe tcgetattr(descriptor, &modes) == 0 else { return false }
    if input.load(ordering: .relaxed) < 0 {
      unsafe saved = modes
      unsafe leaving = leave
    }
    input.store(descriptor, ordering: .relaxed)
    self.output.store(output, ordering: .relaxed)
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | ISTRIP)
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    return unsafe tcsetattr(descriptor, TCSAFLUSH, &modes) == 0
  }

  /// Puts the modes back; what comes on the screen is the caller's.
  static func restore() {
    let descriptor = input.load(ordering: .relaxed)
    if descriptor >= 0 { unsafe tcsetattr(descriptor, TCSAFLUSH, &saved) }
  }

  /// Forgets the terminal: from here on there is nothing to put back.
  static func forget() {
    input.store(-1, ordering: .relaxed)
    output.store(-1, ordering: .relaxed)
  }

  /// Puts everything back, from within a signal handler: only calls that are safe there (POSIX §2.4.3).
  static func restoreInEmergency() {
    let descriptor = output.load(ordering: .relaxed)
    guard descriptor >= 0 else { return }
    unsafe leaving.withUnsafeBytes { bytes in _ = unsafe write(descriptor, bytes.baseAddress, bytes.count) }
    let input = input.load(ordering: .relaxed)
    unsafe tcsetattr(input, TCSANOW, &saved)
  }
}
