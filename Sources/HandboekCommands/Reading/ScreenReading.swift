import HandboekDocument
import HandboekPlainText
import HandboekSearch
import HandboekTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading a book on a terminal: on the whole screen, or line by line.
struct ScreenReading {
  let book: any ReadableBook
  let start: BookPlace?
  let display: DisplayOptions
  /// The catalogue of the book, for the panel; nil when it has none.
  let catalogue: (() -> [CatalogueEntry]?)?
  let context: CommandContext

  /// Reads on the whole screen until the user stops.
  func run() throws(CommandFailure) {
    let keys = try KeyFile.load(context.environment)
    guard let size = Terminal.size(), let input = Self.input() else {
      throw CommandFailure(
        .unavailable, "er is geen terminal om op te lezen", hint: "Met --platte-tekst komt de tekst zo.")
    }
    defer { if input != STDIN_FILENO { close(input) } }
    let appearance = context.styler(for: context.output, display.color).appearance
    var settings = ReaderSettings()
    settings.keyMap = keys
    settings.hasCatalogue = catalogue != nil
    if let width = display.width { settings.measure = width.columns }
    var state = StateFile(book.details, environment: context.environment)
    let reader = Reader(
      book, columns: size.columns, rows: size.rows, settings: settings, record: state?.read(), start: start,
      patterns: Self.patterns)
    var failure: CommandFailure?
    var loop = ReaderLoop(
      reader,
      writer: ScreenWriter(hasColor: appearance == .color, hasLinks: appearance != .plain),
      input: input, output: context.output.descriptor,
      world: ReaderWorld(
        write: { (try? context.output.write($0)) != nil }, size: { Terminal.size() },
        save: { record in
          do throws(CommandFailure) { try state?.write(record) } catch { failure = error }
        },
        catalogue: catalogue ?? { [] }))
    let end = loop.run()
    // The screen is gone: now what went wrong can be read.
    if let failure { context.report(failure) }
    switch end {
    case .quit: return
    case .noTerminal: throw CommandFailure(.unavailable, "deze terminal laat zich niet gebruiken")
    case .signal(let number): ReaderLoop.die(of: number)
    }
  }

  /// Regular expressions as `handboek zoek` has them.
  private static let patterns = PatternFinder { typed in
    do throws(QueryError) {
      let search = try PatternSearch(typed)
      return .finds { search.ranges(in: $0, limit: $1) }
    } catch {
      return .faulty(error.message)
    }
  }

  /// Where keys come from: standard input, or the terminal itself when the book came in there.
  private static func input() -> Int32? {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    let descriptor = unsafe open("/dev/tty", O_RDONLY | O_CLOEXEC)
    return descriptor >= 0 ? descriptor : nil
  }

  /// Reads line by line: nothing is drawn, every choice is a number.
  func runLinear() throws(CommandFailure) {
    var state = StateFile(book.details, environment: context.environment)
    let width = Terminal.measure(asked: display.width, environment: context.environment)
    var reader = LinearReader(book, width: width, record: state?.read(), start: start)
    try context.output.write(reader.begin() + LinearReader.mark)
    while let line = readLine() {
      let answer = reader.answer(String(line.prefix(1_000)))
      try context.output.write(answer.text + (answer.isEnd ? "" : LinearReader.mark))
      if answer.isEnd { break }
      try state?.write(reader.record())
    }
    try state?.write(reader.record())
  }
}
