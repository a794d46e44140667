import HandboekDocument
import HandboekXML

/// The language in which most of a document is written; programs often name another as the usual one.
enum MajorityLanguage {
  static func of(_ body: XMLElement, fallback: String?) -> LanguageTag? {
    var counts: [String: Int] = [:]
    var unnamed = ""
    for run in ElementWalk.find(["r"], in: body) {
      let text = run.elements.filter { $0.name == "t" }.map(\.text).joined()
      if text.isEmpty { continue }
      let named = run.elements.first { $0.name == "rPr" }.flatMap { WordRunProperties($0).language }
      counts[named ?? fallback ?? "", default: 0] += text.utf8.count
      if named == nil, unnamed.utf8.count < sample { unnamed += text + " " }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? fallback
    // What a program always writes down says nothing of this text: its words do.
    if most == fallback, isDutch(unnamed) { return LanguageTag("nl") }
    return most.flatMap { LanguageTag($0) }
  }

  /// How many bytes of text are looked at.
  private static let sample = 20_000

  /// Words that make up a fifth of Dutch text and that hardly occur in text of its neighbours.
  private static let common: Set<String> = [
    "aan", "bij", "deze", "dit", "een", "en", "het", "maar", "met", "naar", "niet", "ook", "van", "voor",
    "wordt", "zijn",
  ]

  private static func isDutch(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    let found = words.count { common.contains(String($0)) }
    // One in twenty: French and Spanish have ‘en’ in one of forty.
    return found > 0 && found * 20 >= words.count
  }
}
