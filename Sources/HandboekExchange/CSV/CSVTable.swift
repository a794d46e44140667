import HandboekDiagnostics

/// A table as RFC 4180 has it, with the place of every cell.
///
/// SwiftCSV gives neither line numbers nor a fault for an unclosed quote or a ragged row, so that no
/// message could name the row; hence a reader of our own.
struct CSVTable {
  struct Cell {
    var text: String
    var range: SourceRange
  }

  struct Row {
    /// As spreadsheet programs count: the header is row 1.
    var number: Int
    var cells: [Cell]

    var isEmpty: Bool { cells.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
    var range: SourceRange? { cells.first?.range }
  }

  /// A row that could not be read.
  struct Fault {
    var row: Int
    var message: String
    var fix: String?
    var range: SourceRange
  }

  private(set) var rows: [Row] = []
  private(set) var faults: [Fault] = []
  private(set) var delimiter: UInt8
  private(set) var hasTooMany = false

  private let limits: ImportLimits
  private var scanner: ByteScanner
  private var number = 0

  init(_ bytes: [UInt8], limits: ImportLimits = .standard) {
    self.limits = limits
    scanner = ByteScanner(bytes)
    delimiter = Self.delimiter(of: bytes)
    // Excel writes and reads a first line that names the delimiter.
    if bytes.starts(with: "sep=".utf8), bytes.count > 5, bytes[5] == UInt8(ascii: "\n") {
      delimiter = bytes[4]
      for _ in 0..<6 { scanner.advance() }
    }
    run()
  }

  /// The delimiter in Dutch, for messages.
  var delimiterName: String {
    switch delimiter {
    case UInt8(ascii: ";"): "puntkomma"
    case UInt8(ascii: "\t"): "tab"
    default: "komma"
    }
  }

  /// The sign of semicolon, comma and tab that stands most often in the first row, outside quotes.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    if bytes.starts(with: "sep=".utf8), bytes.count > 4 { return bytes[4] }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(64_000) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = ";,\t".utf8
    let best = candidates.max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let best, counts[best, default: 0] > 0 else { return UInt8(ascii: ",") }
    return best
  }

  private mutating func run() {
    while !scanner.isAtEnd {
      guard rows.count + faults.count <= limits.entries else {
        hasTooMany = true
        return
      }
      number += 1
      let start = scanner.mark
      do throws(CSVFault) {
        let row = try readRow()
        if !row.isEmpty { rows.append(row) }
      } catch {
        faults.append(
          Fault(row: number, message: error.message, fix: error.fix, range: SourceRange(at: error.place)))
        resume(afterLineOf: start)
      }
    }
  }

  /// Goes on at the line behind the one in which the broken row starts: what a lost quote seemed to hold
  /// may be sound rows.
  private mutating func resume(afterLineOf start: ByteScanner.Mark) {
    var restart = scanner.back(to: start)
    restart.skip { $0 != UInt8(ascii: "\n") }
    restart.advance()
    scanner = restart
  }

  private mutating func readRow() throws(CSVFault) -> Row {
    var row = Row(number: number, cells: [])
    while true {
      row.cells.append(try readCell())
      guard row.cells.count <= limits.columns else {
        throw CSVFault(message: "meer dan \(limits.columns) cellen", fix: nil, place: scanner.position)
      }
      if scanner.take(delimiter) { continue }
      _ = scanner.take(UInt8(ascii: "\n"))
      return row
    }
  }

  private mutating func readCell() throws(CSVFault) -> Cell {
    let start = scanner.position
    if scanner.current == UInt8(ascii: "\"") { return try readQuoted(from: start) }
    let delimiter = delimiter
    let bytes = scanner.read { $0 != delimiter && $0 != UInt8(ascii: "\n") }
    let text = String(decoding: bytes, as: UTF8.self)
    return Cell(text: text, range: bytes.isEmpty ? SourceRange(at: start) : scanner.range(from: start))
  }

  private mutating func readQuoted(from start: SourcePosition) throws(CSVFault) -> Cell {
    scanner.advance()
    var bytes: [UInt8] = []
    while let byte = scanner.current {
      guard bytes.count <= limits.valueBytes else { break }
      scanner.advance()
      guard byte == UInt8(ascii: "\"") else {
        bytes.append(byte)
        continue
      }
      if scanner.take(UInt8(ascii: "\"")) {
        bytes.append(byte)
        continue
      }
      let range = scanner.range(from: start)
      // White space behind the closing quote does no harm.
      scanner.skip { $0 == 0x20 && $0 != delimiter }
      guard scanner.isAtEnd || scanner.current == delimiter || scanner.current == UInt8(ascii: "\n") else {
        throw CSVFault(
          message: "achter een aanhalingsteken staat nog tekst",
          fix: "schrijf een aanhalingsteken binnen een cel dubbel: \"\"", place: scanner.position)
      }
      return Cell(text: String(decoding: bytes, as: UTF8.self), range: range)
    }
    throw CSVFault(
      message: "het aanhalingsteken van deze cel wordt nergens gesloten", fix: "zet \" achter de cel",
      place: start)
  }
}

/// Why a row could not be read.
private struct CSVFault: Error {
  var message: String
  var fix: String?
  var place: SourcePosition
}
