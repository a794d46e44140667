import HandboekDiagnostics

/// Finds signs that no text for people should hold, and replaces them by as many harmless bytes, so that
/// a lenient build is readable and every place stays as it was.
enum UnwantedSigns {
  /// How many of one file are worth telling; a file full of them is no text.
  private static let maximum = 100

  /// Replaces what is unwanted; each one is a diagnostic.
  static func replace(in bytes: inout [UInt8], file: String) -> [Diagnostic] {
    guard hasSuspect(bytes) else { return [] }
    let text = SourceText(file: file, bytes: bytes)
    var found: [Diagnostic] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == 0xC4, next == 0xB2 || next == 0xB3 {
        let letters = next == 0xB2 ? "IJ" : "ij"
        found.append(
          Diagnostic(
            .ligature, "U+01\(next == 0xB2 ? "32" : "33") is één teken in plaats van ‘\(letters)’",
            file: file,
            range: text.range(atOffset: index, count: 2), fix: "schrijf ‘\(letters)’ als twee letters"))
        bytes.replaceSubrange(index...(index + 1), with: letters.utf8)
      } else if byte == 0xC2, (0x80...0x9F).contains(next) {
        if found.count < maximum { found.append(control(UInt32(next), at: index, count: 2, text)) }
        bytes.replaceSubrange(index...(index + 1), with: [0x20, 0x20])
      } else if isControl(byte) {
        if found.count < maximum { found.append(control(UInt32(byte), at: index, count: 1, text)) }
        bytes[index] = 0x20
      }
      index += 1
    }
    return Array(found.prefix(maximum))
  }

  /// By eight bytes at a time: one by one, the checks of bytes were a tenth of building a book of 46 MB.
  private static func hasSuspect(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { raw in
      var index = 0
      while index + 8 <= raw.count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // The highest bit of a byte that is below a space, DEL or beyond ASCII; bits above such a byte may be set too.
        let marks = ((word &- every(0x20)) & ~word | word | word &+ every(0x01)) & every(0x80)
        if marks != 0, unsafe raw[index..<index + 8].contains(where: isSuspect) { return true }
        index += 8
      }
      return unsafe raw[index...].contains(where: isSuspect)
    }
  }

  /// Eight times the same byte.
  private static func every(_ byte: UInt64) -> UInt64 { 0x0101_0101_0101_0101 &* byte }

  private static func isSuspect(_ byte: UInt8) -> Bool { byte == 0xC4 || byte == 0xC2 || isControl(byte) }

  /// A control character of ASCII but tab and line feed.
  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0x7F
  }

  private static func control(_ value: UInt32, at offset: Int, count: Int, _ text: SourceText) -> Diagnostic {
    let digits = String(value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    return Diagnostic(
      .controlCharacter, "het onzichtbare teken \(name) hoort niet in een tekst", file: text.file,
      range: text.range(atOffset: offset, count: count))
  }
}
