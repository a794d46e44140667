/// A BCP 47 language tag of the simple form `nl`, `en-GB`.
public struct LanguageTag: Sendable, Hashable {
  public let text: String

  /// Fails when the text is not letters, digits and single hyphens with a language of 2 or 3 letters.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(isLetter),
      parts.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) })
    else { return nil }
    self.text = text
  }

  private init(known text: String) { self.text = text }

  public static let dutch = LanguageTag(known: "nl")

  /// Whether the language is written from right to left: by its script when the tag has one (BCP 47 §2.2.3),
  /// else as is usual for it.
  public var isRightToLeft: Bool {
    let parts = text.lowercased().split(separator: "-").map(String.init)
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy(isLetter) }) {
      return Self.rightToLeftScripts.contains(script)
    }
    return parts.first.map(Self.rightToLeftLanguages.contains) ?? false
  }

  private static let rightToLeftScripts: Set<String> = [
    "adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa",
  ]
  private static let rightToLeftLanguages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte)
}
