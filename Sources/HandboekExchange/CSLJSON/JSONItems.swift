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
  /// Where an object starts that is never closed.
  private(set) var unclosed: SourceRange?
  /// Whether there are more objects than wanted.
  private(set) var hasTooMany = false

  /// - Parameter depth: How deep in brackets the wanted objects stand: 1 in an array, 0 alone.
  init(_ bytes: [UInt8], limit: Int) {
    var scanner = ByteScanner(bytes)
    scanner.skipSpace()
    // A document may be the array itself, an object with the array in it, or one item.
    let isArray = scanner.current == UInt8(ascii: "[")
    let hasItems = !isArray && Self.hasItemsMember(bytes)
    let wanted = isArray ? 1 : hasItems ? 2 : 0
    var depth = 0
    var start: (index: Int, position: SourcePosition)?
    while let byte = scanner.current {
      switch byte {
      case UInt8(ascii: "\""):
        Self.skipString(&scanner)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if byte == UInt8(ascii: "{"), depth == wanted { start = (scanner.index, scanner.position) }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == wanted, byte == UInt8(ascii: "}"), let begin = start {
          guard items.count < limit else {
            hasTooMany = true
            return
          }
          scanner.advance()
          items.append(
            Item(bytes: bytes[begin.index..<scanner.index], range: SourceRange(at: begin.position)))
          start = nil
          continue
        }
      default: break
      }
      scanner.advance()
    }
    unclosed = start.map { SourceRange(at: $0.position) }
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
