import HandboekDiagnostics
import HandboekDocument

/// The “Figuur 3:” in front of a caption, which a handbook writes itself.
enum CaptionLabel {
  private static let words: Set<String> = [
    "figuur", "tabel", "afbeelding", "figure", "table", "illustratie", "illustration", "grafiek", "schema",
  ]

  static func remove(from inlines: inout [Inline], _ findings: inout FindingList) {
    guard case .text(let text)? = inlines.first else { return }
    let word = text.prefix { $0.isLetter }
    guard words.contains(word.lowercased()) else { return }
    let space = text.dropFirst(word.count).prefix { $0.isWhitespace }
    let number = text.dropFirst(word.count + space.count).prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard !space.isEmpty, number.first?.isNumber == true else { return }
    let label = text.prefix(word.count + space.count + number.count)
    let rest = text.dropFirst(label.count).drop { $0.isWhitespace || ":.–-—|".contains($0) }
    findings.addGrouped(.importLost, "het nummer van een bijschrift; een handboek nummert die zelf")
    if rest.isEmpty { inlines.removeFirst() } else { inlines[0] = .text(String(rest)) }
  }
}
