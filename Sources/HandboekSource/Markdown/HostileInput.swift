import HandboekDiagnostics

/// Finds the patterns for which cmark-gfm 0.29 needs quadratic time or memory, before it sees them.
struct HostileInput {
  private let limits: SourceLimits
  /// Cells that cmark adds to short rows; each costs some two hundred bytes of memory.
  private var addedCells = 0
  /// The columns of the table that the last line belongs to; 0 outside tables.
  private var columns = 0
  /// Unclosed brackets of the paragraph so far.
  private var openBrackets = 0
  /// `<?` and `<!`, for each of which cmark searches an end up to the end of the paragraph.
  private var instructions = 0
  /// How often a link could use a definition.
  private var closedBrackets = 0
  /// The length of the definition of a link that is being read, and of the longest.
  private var definition = 0
  private var longestDefinition = 0

  private init(limits: SourceLimits) { self.limits = limits }

  /// The first such pattern, as a diagnostic; nil for ordinary text.
  static func find(in bytes: ArraySlice<UInt8>, text: SourceText, limits: SourceLimits) -> Diagnostic? {
    var scan = HostileInput(limits: limits)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      if let message = scan.read(bytes[start..<end]) {
        return Diagnostic(
          .sourceHostile, message, file: text.file, range: SourceRange(at: text.position(atOffset: start)))
      }
      start = end + 1
    }
    return nil
  }

  /// Counts what is in one line; what is wrong with it in Dutch, or nil.
  private mutating func read(_ line: ArraySlice<UInt8>) -> String? {
    var pipes = 0
    var isBlank = true
    var isRule = true
    var previous: UInt8 = 0
    // Every byte of the source passes here: through a slice this took three times as long.
    unsafe line.withUnsafeBufferPointer { line in
      for index in line.indices {
        let byte = unsafe line[index]
        switch byte {
        case 0x20, 0x09, UInt8(ascii: ">"): break
        case UInt8(ascii: "-"), UInt8(ascii: ":"): isBlank = false
        case UInt8(ascii: "|"):
          pipes += 1
          isBlank = false
        case UInt8(ascii: "["):
          openBrackets += 1
          (isBlank, isRule) = (false, false)
        case UInt8(ascii: "]"):
          openBrackets = max(0, openBrackets - 1)
          closedBrackets += 1
          (isBlank, isRule) = (false, false)
        case UInt8(ascii: "?"), UInt8(ascii: "!"):
          // Comments are safe: cmark remembers that it found no end for them.
          let isComment =
            unsafe index + 2 < line.count && line[index + 1] == UInt8(ascii: "-")
            && line[index + 2] == UInt8(ascii: "-")
          if previous == UInt8(ascii: "<"), !isComment { instructions += 1 }
          (isBlank, isRule) = (false, false)
        default: (isBlank, isRule) = (false, false)
        }
        previous = byte
      }
    }
    if isBlank { openBrackets = 0 }
    countCells(pipes: pipes, isBlank: isBlank, isRule: isRule)
    measureDefinition(line, isBlank: isBlank)
    return problem(pipes: pipes)
  }

  private mutating func countCells(pipes: Int, isBlank: Bool, isRule: Bool) {
    if isBlank {
      columns = 0
    } else if isRule, pipes > 0 {
      columns = pipes + 1
    } else if columns > 0 {
      addedCells += max(0, columns - pipes - 1)
    }
  }

  /// A link definition, `[x]: address "title"`, is copied for each link that uses it.
  private mutating func measureDefinition(_ line: ArraySlice<UInt8>, isBlank: Bool) {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    if content.first == UInt8(ascii: "["), content.dropFirst().first != UInt8(ascii: "^") {
      definition = Self.mayDefine(content) ? line.count : 0
    } else {
      definition = isBlank || definition == 0 ? 0 : definition + line.count
    }
    longestDefinition = max(longestDefinition, definition)
  }

  /// Whether a line that starts with `[` can define a link: a colon follows the bracket that closes it,
  /// or no bracket closes it here.
  private static func mayDefine(_ content: ArraySlice<UInt8>) -> Bool {
    var index = content.startIndex + 1
    while index < content.endIndex, content[index] != UInt8(ascii: "]") {
      index += content[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index + 1 >= content.endIndex || content[index + 1] == UInt8(ascii: ":")
  }

  private func problem(pipes: Int) -> String? {
    if pipes > limits.tableColumns + 1 { return "een regel heeft meer dan \(limits.tableColumns) kolommen" }
    if addedCells > limits.addedCells { return "in tabellen ontbreken meer dan \(limits.addedCells) cellen" }
    if openBrackets > limits.bracketRun {
      return "er staan meer dan \(limits.bracketRun) haken open in één alinea"
    }
    if instructions > limits.bracketRun {
      return "er staan meer dan \(limits.bracketRun) opdrachten die met <? of <! beginnen"
    }
    if longestDefinition.multipliedReportingOverflow(by: closedBrackets).partialValue > limits.linkBytes {
      return "één lang adres wordt te vaak gebruikt"
    }
    return nil
  }
}
