internal import HandboekDiagnostics

/// An address in a drawing, as browsers read it.
enum DrawingAddress {
  /// Without controls and spaces at its ends, and without tabs and line ends (URL standard §4.4, basic URL parser).
  static func seen(_ address: String) -> String {
    let signs = address.unicodeScalars.filter { ![0x09, 0x0A, 0x0D].contains($0.value) }
    var kept = signs.drop { $0.value <= 0x20 }
    while let last = kept.last, last.value <= 0x20 { kept.removeLast() }
    return String(String.UnicodeScalarView(kept))
  }

  /// The ids in the drawing itself that an address may lead to: as it is written, and without percent signs (HTML
  /// standard §7.4.6.4).
  static func ids(_ address: String) -> [String] {
    let seen = seen(address)
    guard seen.hasPrefix("#") else { return [] }
    let written = String(seen.dropFirst())
    let decoded = PercentEncoding.decoded(written)
    return decoded == written ? [written] : [written, decoded]
  }
}
