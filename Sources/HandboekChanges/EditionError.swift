import HandboekJSON

/// Why a document is no edition that this one can be compared with.
public enum EditionError: Error, Sendable, Hashable {
  /// No JSON (RFC 8259); the fault is in this line and column, from 1.
  case notJSON(line: Int, column: Int)
  case tooLarge
  /// JSON, but not that of a handbook.
  case otherFormat
  /// Written by a later version of the program; the version of its schema.
  case laterVersion(String)
  /// A member is missing or is of another type: "hoofdstukken.titel".
  case damaged(String)
  /// Of another book; its title.
  case otherBook(String)
  /// Of the edition that is being compared with it.
  case sameEdition(String)
  /// Of a later edition.
  case laterEdition(String)

  init(_ fault: JSONFault, in bytes: [UInt8]) {
    switch fault {
    case .notJSON(let offset):
      let before = bytes.prefix(offset)
      let line = before.count { $0 == 0x0A } + 1
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
      self = .notJSON(line: line, column: column)
    case .tooLarge: self = .tooLarge
    case .damaged(let place): self = .damaged(place)
    }
  }
}
