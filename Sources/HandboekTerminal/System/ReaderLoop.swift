#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the full-screen reader needs of the world.
public struct ReaderWorld {
  /// Writes to the terminal; false when it is gone.
  public var write: ([UInt8]) -> Bool
  /// The size of the terminal.
  public var size: () -> (columns: Int, rows: Int)?
  /// Keeps what is to be remembered.
  public var save: (ReadingRecord) -> Void
  /// The records of the catalogue; nil when they cannot be read.
  public var catalogue: () -> [CatalogueEntry]?

  public init(
    write: @escaping ([UInt8]) -> Bool, size: @escaping () -> (columns: Int, rows: Int)?,
    save: @escaping (ReadingRecord) -> Void, catalogue: @escaping () -> [CatalogueEntry]?
  ) {
    self.write = write
    self.size = size
    self.save = save
    self.catalogue = catalogue
  }
}

/// How reading ended.
public enum ReaderEnd: Sendable, Hashable {
  case quit
  /// By a signal: the process should end as it asks.
  case signal(Int32)
  /// There is no terminal to read on.
  case noTerminal
}

/// Runs the reader on a terminal: bytes in, keys to the reader, changed rows out.
public struct ReaderLoop {
  private var reader: Reader
  private var writer: ScreenWriter
  private let world: ReaderWorld
  private let input: Int32
  private let output: Int32
  private var decoder = KeyDecoder()
  private var shown: Screen?
  private var end: ReaderEnd?

  /// How long to wait for the rest of an escape sequence, in milliseconds.
  private static let patience: Int32 = 40

  public init(_ reader: Reader, writer: ScreenWriter, input: Int32, output: Int32, world: ReaderWorld) {
    self.reader = reader
    self.writer = writer
    self.input = input
    self.output = output
    self.world = world
  }

  /// Ends this process as a signal that ended the reading asks.
  public static func die(of number: Int32) { SignalPipe.deliver(number) }

  /// Reads until the user stops; the terminal is as it was when this returns.
  public mutating func run() -> ReaderEnd {
    guard let signals = SignalPipe.open() else { return .noTerminal }
    guard enter() else {
      SignalPipe.close(signals)
      return .noTerminal
    }
    while end == nil {
      draw()
      wait(signals)
    }
    leave()
    TerminalModes.forget()
    world.save(reader.record())
    SignalPipe.close(signals)
    return end ?? .quit
  }

  private mutating func enter() -> Bool {
    guard TerminalModes.setRaw(input: input, output: output) else { return false }
    shown = nil
    if let size = world.size() { _ = reader.handle(.resize(columns: size.columns, rows: size.rows)) }
    return world.write(TerminalModes.enter + (reader.settings.usesMouse ? TerminalModes.mouseOn : []))
  }

  private func leave() {
    _ = world.write(TerminalModes.leave)
    TerminalModes.restore()
  }

  private mutating func draw() {
    writer.theme = reader.settings.theme
    let screen = reader.screen
    // The colours of every cell are new with the theme.
    if screen == shown, writer.theme == shownTheme { return }
    let old = writer.theme == shownTheme ? shown : nil
    if !world.write(writer.bytes(from: old, to: screen)) { end = .signal(SIGHUP) }
    shown = screen
    shownTheme = writer.theme
  }

  private var shownTheme: Theme?

  // MARK: Waiting

  private mutating func wait(_ signals: Int32) {
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let timeout: Int32 = reader.isBusy ? 0 : decoder.isWaiting ? Self.patience : -1
    let ready = unsafe poll(&descriptors, nfds_t(descriptors.count), timeout)
    if ready < 0, errno != EINTR { return end = .signal(SIGHUP) }
    if descriptors[1].revents != 0 { for byte in Self.bytes(signals) ?? [] { take(signal: Int32(byte)) } }
    if ready > 0, descriptors[0].revents != 0 {
      guard let bytes = Self.bytes(input), !bytes.isEmpty else { return end = .signal(SIGHUP) }
      for event in decoder.feed(bytes) { take(event) }
    } else if ready == 0 {
      if decoder.isWaiting { for event in decoder.flush() { take(event) } }
      if reader.isBusy { perform(reader.handle(.idle)) }
    }
  }

  /// What is there to read: nil on an error, empty at the end.
  private static func bytes(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1_024)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? [] : nil }
    return Array(buffer.prefix(count))
  }

  private mutating func take(_ event: InputEvent) {
    if end == nil { perform(reader.handle(.input(event))) }
  }

  private mutating func perform(_ effects: [ReaderEffect]) {
    for effect in effects {
      switch effect {
      case .quit: end = end ?? .quit
      case .suspend: suspend()
      case .save: world.save(reader.record())
      case .redraw: shown = nil
      case .setMouse(let isOn): _ = world.write(isOn ? TerminalModes.mouseOn : TerminalModes.mouseOff)
      case .loadCatalogue: perform(reader.handle(.catalogue(world.catalogue())))
      }
    }
  }

  // MARK: Signals

  private mutating func take(signal number: Int32) {
    switch number {
    case SIGWINCH:
      if let size = world.size() { _ = reader.handle(.resize(columns: size.columns, rows: size.rows)) }
    case SIGTSTP: suspend()
    // Stopped in a way that cannot be caught: the shell may have set the terminal for itself.
    case SIGCONT: _ = enter()
    case SIGINT:
      SignalPipe.metInterrupt()
      if reader.isTyping {
        take(.key(.escape))
      } else {
        end = .signal(SIGINT)
      }
    default: end = .signal(number)
    }
  }

  /// Gives the terminal back to the shell until the user comes back.
  private mutating func suspend() {
    leave()
    world.save(reader.record())
    signal(SIGCONT, SIG_DFL)
    SignalPipe.deliver(SIGTSTP)
    SignalPipe.catchSignal(SIGTSTP)
    SignalPipe.catchSignal(SIGCONT)
    _ = enter()
  }
}
