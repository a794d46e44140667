import HandboekDiagnostics

/// Finds the objects of a JSON array, each with its place, without reading what is in them.
///
/// A parser of whole documents says nothing about where an item stands, and gives up all of them for one
/// fault. Strings end at the line end at the latest (RFC 8259 §7), so that a missing quote costs one item.
struct JSONItems {
  struct Item {
    var bytes: ArraySlice<UInt8>
    var range: SourceRange
  }

  private(set) var items: [Item] = []
  /// Where objects start that are never closed.
  private(set) var unclosed: [SourceRange] = []
  /// Whether there are more objects than wanted.
  private(set) var hasTooMany = false

  /// How often reading goes on behind an object that is never closed; each time may take the whole file.
  private static let mostRestarts = 100

  /// - Parameter limit: How many objects are wanted at most.
  init(_ bytes: [UInt8], limit: Int) {
    var scanner = ByteScanner(bytes)
    scanner.skipSpace()
    // A document may be the array itself, an object with the array in it, or one item.
    let isArray = scanner.current == UInt8(ascii: "[")
    let depth = isArray ? 1 : Self.hasItemsMember(bytes) ? 2 : 0
    var outer = 0
    while let open = scan(&scanner, from: outer, wanted: depth, limit: limit) {
      unclosed.append(SourceRange(at: open.position))
      guard unclosed.count < Self.mostRestarts else { return }
      scanner = scanner.back(to: open)
      guard Self.skipToNext(&scanner, column: open.position.column) else { return }
      outer = depth
    }
  }

  /// Reads objects to the end; gives the place of one that is not closed.
  private mutating func scan(
    _ scanner: inout ByteScanner, from outer: Int, wanted: Int, limit: Int
  ) -> ByteScanner.Mark? {
    var depth = outer
    var start: ByteScanner.Mark?
    while let byte = scanner.current {
      switch byte {
      case UInt8(ascii: "\""):
        Self.skipString(&scanner)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if byte == UInt8(ascii: "{"), depth == wanted { start = scanner.mark }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == wanted, byte == UInt8(ascii: "}"), let begin = start {
          guard items.count < limit else {
            hasTooMany = true
            return nil
          }
          scanner.advance()
          items.append(
            Item(
              bytes: scanner.bytes[begin.index..<scanner.index], range: SourceRange(at: begin.position)))
          start = nil
          continue
        }
      default: break
      }
      scanner.advance()
    }
    return start
  }

  /// Moves to the next line whose object starts in the same column, as a list is laid out.
  private static func skipToNext(_ scanner: inout ByteScanner, column: Int32) -> Bool {
    while !scanner.isAtEnd {
      scanner.skip { $0 != UInt8(ascii: "\n") }
      scanner.advance()
      scanner.skip { $0 == 0x20 || $0 == 0x09 }
      if scanner.current == UInt8(ascii: "{"), scanner.position.column == column { return true }
    }
    return false
  }

  private static func skipString(_ scanner: inout ByteScanner) {
    scanner.advance()
    while let byte = scanner.current, byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\\") { scanner.advance() }
      scanner.advance()
      if byte == UInt8(ascii: "\"") { return }
    }
  }

  /// Whether the first member of the object that is an array is called `items`.
  private static func hasItemsMember(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    guard let name = head.firstRange(of: "\"items\"") else { return false }
    return head[name.upperBound...].drop { $0.isWhitespace || $0 == ":" }.first == "["
  }
}
