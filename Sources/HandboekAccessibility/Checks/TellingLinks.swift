import HandboekDocument

/// The text of a link says where it leads (WCAG 2.2 2.4.4, and 2.4.9 for a list of links).
enum TellingLinks: MachineCheck {
  private static let vague: Set<String> = [
    "hier", "klik hier", "lees meer", "lees verder", "meer", "meer info", "meer informatie", "link",
    "deze link", "via deze link", "klik", "verder",
  ]

  /// How many letters the longest of these has.
  private static let longest = vague.map { $0.utf8.count(where: isLetter) }.max() ?? 0

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    var found: [AccessibilityFault] = []
    handbook.forEachText { record in
      record.forEachInline { inline in
        guard case .link(let link) = inline else { return }
        let text = link.content.spokenText
        // Taking words out of every link was 3 percent of the time of an edition; few links are short.
        if text.utf8.count(where: Self.isLetter) > Self.longest { return }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        if text.isBlank {
          found.append(AccessibilityFault("deze link heeft geen tekst", file: record.file, range: link.range))
        } else if vague.contains(words) {
          found.append(
            AccessibilityFault(
              "‘\(text)’ zegt niet waar de link heen gaat", file: record.file, range: link.range))
        }
      }
    }
    return found
  }

  static func phrase(_ count: Int) -> String {
    count == 1
      ? "1 link die niet zegt waar hij heen gaat" : "\(count) links die niet zeggen waar zij heen gaan"
  }
}

extension [Inline] {
  /// The text with, for each picture, what it shows: what a screen reader says for a link.
  fileprivate var spokenText: String {
    var text = plainText
    forEachInline { if case .image(let image) = $0 { text += image.alternative } }
    return text
  }
}
