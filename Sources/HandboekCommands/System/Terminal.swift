#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The size of the terminal.
enum Terminal {
  /// Columns and rows of the terminal behind a descriptor.
  static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    let result = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    guard result == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// The size of the user's terminal, whichever stream is still attached to it.
  static func size() -> (columns: Int, rows: Int)? {
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      if let size = size(of: descriptor) { return size }
    }
    let descriptor = unsafe open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return size(of: descriptor)
  }

  /// How wide text may be: asked for, else the terminal, else COLUMNS, else 80.
  static func width(asked: TextWidth?, environment: [String: String]) -> Int {
    if let asked { return asked.columns }
    if let size = size() { return max(TextWidth.range.lowerBound, size.columns) }
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
      return min(max(columns, TextWidth.range.lowerBound), TextWidth.range.upperBound)
    }
    return 80
  }

  /// How wide text to read may be: longer lines than 80 columns tire the eye.
  static func measure(asked: TextWidth?, environment: [String: String]) -> Int {
    asked?.columns ?? min(80, width(asked: nil, environment: environment))
  }

  /// Whether a person sits at both ends.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
