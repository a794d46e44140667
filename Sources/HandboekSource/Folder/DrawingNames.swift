/// Finds names in a drawing that not every reader takes.
///
/// Which letters a name may have differs by edition of XML 1.0: libxml2 and Chromium go by the fifth (§2.3), the readers
/// built on expat or Xerces, Firefox and EPUBCheck among them, by the fourth, and show nothing at all. Names in ASCII are the
/// same in both; drawing programs write no others.
enum DrawingNames {
  /// The line of the first tag with another letter outside its values; nil when there is none.
  ///
  /// - Parameter source: A drawing that is well-formed.
  static func lineOfForeign(in source: String) -> Int? {
    let bytes = Array(source.utf8)
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if let end = skipped.lazy.compactMap({ Self.end(of: $0, in: bytes, at: index) }).first {
        index = end
        continue
      }
      var quote: UInt8?
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          break
        } else if byte >= 0x80 {
          return 1 + bytes[..<start].count { $0 == 0x0A }
        }
      }
    }
    return nil
  }

  /// What may hold any sign, by how it begins and ends.
  private static let skipped = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")].map {
    (open: Array($0.utf8), close: Array($1.utf8))
  }

  private static func end(
    of piece: (open: [UInt8], close: [UInt8]), in bytes: [UInt8], at index: Int
  ) -> Int? {
    guard bytes[index...].starts(with: piece.open) else { return nil }
    return bytes[(index + piece.open.count)...].firstRange(of: piece.close)?.upperBound ?? bytes.count
  }
}
