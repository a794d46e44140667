import HandboekDiagnostics

/// Diagnostics as a command shows them.
struct Report {
  private let source: (String) -> [UInt8]?
  private let style: Styler
  private let width: Int
  private let isBrief: Bool

  init(
    _ loaded: LoadedHandbook, report: ReportOptions, stream: StandardStream, context: CommandContext
  ) {
    self.init(source: loaded.source, report: report, stream: stream, context: context)
  }

  /// - Parameter source: the bytes of a source file, for excerpts.
  init(
    source: @escaping (String) -> [UInt8]?, report: ReportOptions, stream: StandardStream,
    context: CommandContext
  ) {
    self.source = source
    style = context.styler(for: stream, report.color)
    width = min(120, Terminal.width(asked: nil, environment: context.environment))
    isBrief = report.isBrief
  }

  /// The text of some diagnostics.
  ///
  /// - Parameter warningsPerKind: how many warnings of one kind to show; the rest is counted, so
  ///   that a hundred of the same do not bury what is new. Of notes five of a kind are shown. Errors
  ///   are always shown, but for a file with more than a thousand of one kind.
  func text(_ diagnostics: [Diagnostic], warningsPerKind: Int = .max) -> String {
    var seen: [String: Int] = [:]
    var notes: [String: Int] = [:]
    var seenInFile: [FileAndKind: Int] = [:]
    let shown = diagnostics.filter { diagnostic in
      if diagnostic.severity == .warning {
        seen[diagnostic.kind.id, default: 0] += 1
        guard seen[diagnostic.kind.id, default: 0] <= warningsPerKind else { return false }
      }
      if diagnostic.severity == .note {
        notes[diagnostic.kind.id, default: 0] += 1
        guard notes[diagnostic.kind.id, default: 0] <= Self.notesPerKind else { return false }
      }
      let key = FileAndKind(file: diagnostic.file, id: diagnostic.kind.id)
      seenInFile[key, default: 0] += 1
      return seenInFile[key, default: 0] <= Self.maximumPerFile
    }
    var printer = DiagnosticPrinter(
      style: style, width: width, isBrief: isBrief, source: source)
    var text = printer.print(shown)
    for id in seen.keys.sorted() {
      guard let count = seen[id], count > warningsPerKind else { continue }
      text += style(.warning, "waarschuwing[\(id)]:")
      text += " nog \(count - warningsPerKind) keer; ‘handboek controleer’ toont ze alle\n"
    }
    for id in notes.keys.sorted() {
      guard let count = notes[id], count > Self.notesPerKind else { continue }
      text +=
        style(.note, "opmerking[\(id)]:") + " nog \(count - Self.notesPerKind) keer; ‘--json’ geeft ze alle\n"
    }
    for (key, count) in seenInFile.filter({ $0.value > Self.maximumPerFile }).sorted(by: { $0.key < $1.key })
    {
      text += style(.place, PrintableText.clean(key.file) + ":")
      text += " nog \(count - Self.maximumPerFile) keer [\(key.id)]\n"
    }
    return text
  }

  /// How many notes of one kind are shown.
  private static let notesPerKind = 5

  /// How many diagnostics of one kind in one file anybody can use.
  private static let maximumPerFile = 1_000

  private struct FileAndKind: Hashable, Comparable {
    var file: String
    var id: String

    static func < (left: FileAndKind, right: FileAndKind) -> Bool {
      (left.file, left.id) < (right.file, right.id)
    }
  }
}
