/// The `(Een bestand.md)` behind a closing bracket: a link to a file, were it not for the spaces.
struct LooseLink {
  var address: String
  /// The offset behind the closing parenthesis.
  var end: Int

  /// Reads an address at an offset; nil when there is none, or no file's.
  static func parse(_ bytes: [UInt8], at start: Int) -> LooseLink? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "("),
      let close = bytes[start...].prefix(300).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let address = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
    let path = address.prefix { $0 != "#" }.lowercased()
    guard address.contains(" "), !address.contains("\""), !address.contains("<"),
      [".md", ".markdown", ".html"].contains(where: { path.hasSuffix($0) })
    else { return nil }
    return LooseLink(address: address, end: close + 1)
  }
}
