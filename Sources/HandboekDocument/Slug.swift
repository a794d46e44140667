/// Makes stable anchors out of headings.
package enum Slug {
  /// A slug of letters a-z, digits and hyphens: "Wie doet wát?" becomes `wie-doet-wat`.
  ///
  /// Accents are folded; a text without any usable character gives `kop`.
  package static func make(from text: String) -> String {
    var bytes: [UInt8] = []
    var isPendingHyphen = false
    for scalar in text.lowercased().unicodeScalars {
      let folded = fold(scalar)
      if folded.isEmpty {
        // An apostrophe or a loose accent separates nothing: "foto's" becomes `fotos`.
        let separates = !scalar.properties.isDiacritic && !"'’‘".unicodeScalars.contains(scalar)
        if separates, !bytes.isEmpty { isPendingHyphen = true }
      } else {
        if isPendingHyphen { bytes.append(UInt8(ascii: "-")) }
        isPendingHyphen = false
        bytes.append(contentsOf: folded.utf8)
      }
      if bytes.count >= 80 { break }
    }
    return bytes.isEmpty ? "kop" : String(decoding: bytes, as: UTF8.self)
  }

  /// The ASCII letters for a scalar; empty when it separates words.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "ĳ": "ij"
    default: LetterFolding.plain(scalar) ?? ""
    }
  }

  /// Whether a text can be the name of a record: a-z, 0-9 and hyphens, not at its ends.
  package static func isValidName(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && !text.hasSuffix("-")
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// Whether a text can be an anchor as it is: it starts with a letter and holds a-z, 0-9, hyphens.
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
