import HandboekDiagnostics

/// Turns screens into bytes for the terminal: only the rows that changed, each complete on its own.
///
/// The grammar is small: CUP to a row, SGR, OSC 8, text, SGR 0. Each row begins and ends in the plain look
/// and outside any link, so a row that is lost does no harm to the next. Text is printable already; it is
/// checked once more here, where it leaves the program.
public struct ScreenWriter: Sendable {
  public var theme: Theme
  public var hasColor: Bool
  /// Whether the terminal is told where links outside the book lead (OSC 8).
  public var hasLinks: Bool

  public init(theme: Theme = .terminal, hasColor: Bool = true, hasLinks: Bool = true) {
    self.theme = theme
    self.hasColor = hasColor
    self.hasLinks = hasLinks
  }

  /// The bytes that turn the old screen into the new one; all of it when there is no old one.
  public func bytes(from old: Screen?, to new: Screen) -> [UInt8] {
    var bytes: [UInt8] = []
    let isSameSize = old.map { $0.columns == new.columns && $0.rows == new.rows } ?? false
    bytes += Self.sequence("?25l")
    if !isSameSize { bytes += Self.sequence("0m") + Self.sequence("2J") }
    for row in 0..<new.rows {
      if isSameSize, let old, old.row(row) == new.row(row), old.addresses == new.addresses { continue }
      append(new, row: row, to: &bytes)
    }
    if let cursor = new.cursor {
      bytes += Self.sequence("\(cursor.row + 1);\(cursor.column + 1)H") + Self.sequence("?25h")
    }
    return bytes
  }

  private func append(_ screen: Screen, row: Int, to bytes: inout [UInt8]) {
    bytes += Self.sequence("\(row + 1);1H")
    var codes: [String] = []
    var address = 0
    for cell in screen.row(row) where !cell.text.isEmpty {
      let wanted = theme.codes(for: cell.look, hasColor: hasColor)
      if wanted != codes {
        bytes += Self.sequence((["0"] + wanted).joined(separator: ";") + "m")
        codes = wanted
      }
      if hasLinks, cell.address != address {
        address = cell.address
        bytes += HyperlinkSequence.bytes(address > 0 ? screen.addresses[address - 1] : nil, id: address)
      }
      bytes += PrintableText.clean(cell.text).utf8
    }
    if address != 0 { bytes += HyperlinkSequence.bytes(nil, id: 0) }
    if !codes.isEmpty { bytes += Self.sequence("0m") }
  }

  static func sequence(_ body: String) -> [UInt8] { [0x1B, UInt8(ascii: "[")] + Array(body.utf8) }
}

/// Links for terminals: OSC 8 (Egmont Koblinger, "Hyperlinks in terminal emulators").
enum HyperlinkSequence {
  /// Schemes that can do no harm when somebody follows them.
  private static let schemes = ["https:", "http:", "mailto:", "tel:"]
  private static let longest = 2_000

  /// The sequence that begins a link, or ends one when there is no address, or not one to trust.
  static func bytes(_ address: String?, id: Int) -> [UInt8] {
    let start = [0x1B] + Array("]8;".utf8)
    let end: [UInt8] = [0x1B, UInt8(ascii: "\\")]
    guard let address, let encoded = encoded(address) else { return start + [UInt8(ascii: ";")] + end }
    return start + Array("id=h\(id);".utf8) + encoded + end
  }

  /// The address with only the bytes 33 to 126, others percent-encoded; nil when it is not to be trusted.
  static func encoded(_ address: String) -> [UInt8]? {
    let small = address.lowercased()
    guard schemes.contains(where: small.hasPrefix), address.utf8.count <= longest else { return nil }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if (0x21...0x7E).contains(byte) {
        bytes.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return bytes
  }
}
