/// Writes the place in a publication with the shortenings of Dutch, such as `p. 12` and `hfst. 3`.
enum DutchLocator {
  private static let words: [String: String] = [
    "p": "p.", "pp": "p.", "pag": "p.", "pagina": "p.", "pagina's": "p.", "pagina’s": "p.", "blz": "p.",
    "bladzijde": "p.", "page": "p.", "pages": "p.", "pg": "p.",
    "hfst": "hfst.", "hoofdstuk": "hfst.", "chapter": "hfst.", "chap": "hfst.", "ch": "hfst.", "h": "hfst.",
    "par": "par.", "para": "par.", "paragraaf": "par.", "section": "par.", "sec": "par.", "§": "par.",
    "al": "al.", "alinea": "al.", "fig": "fig.", "figuur": "fig.", "figure": "fig.",
    "tab": "tabel", "tabel": "tabel", "table": "tabel", "bijlage": "bijlage", "appendix": "bijlage",
    "noot": "noot", "note": "noot", "art": "art.", "artikel": "art.", "article": "art.",
    "deel": "deel", "vol": "deel", "volume": "deel",
  ]

  /// The locator at the start of what an author typed behind a name; other text stays as it is.
  static func normalised(_ suffix: String) -> String {
    let (word, rest) = split(suffix)
    guard let first = rest.first, first.isNumber || word != nil else { return suffix }
    let number = rest.prefix { $0 != "," && $0 != ";" && !$0.isWhitespace }
    guard number.contains(where: \.isNumber), number.allSatisfy({ isPlaceSign($0) }) else { return suffix }
    let remainder = rest.dropFirst(number.count)
    // A number alone is a page, but "2e druk" is not: there a letter follows.
    guard word != nil || remainder.isEmpty || !remainder.hasPrefix(" ") else { return suffix }
    var label = word ?? "p."
    let isMany = number.contains("-") || number.contains("–") || continues(remainder)
    if label == "p.", isMany { label = "pp." }
    return "\(label) \(dashed(String(number)))\(remainder)"
  }

  /// The text with a dash for the hyphen between two numbers: "12-15" becomes "12–15".
  static func dashed(_ text: String) -> String {
    let signs = Array(text)
    var result = ""
    for (index, sign) in signs.enumerated() {
      let isBetween = index > 0 && index + 1 < signs.count && signs[index - 1].isNumber
      result.append(sign == "-" && isBetween && signs[index + 1].isNumber ? "–" : sign)
    }
    return result
  }

  private static func split(_ suffix: String) -> (word: String?, rest: Substring) {
    let start = suffix.prefix { $0.isLetter || "'’§".contains($0) }
    guard let word = words[start.lowercased()] else { return (nil, suffix[...]) }
    let rest = suffix.dropFirst(start.count).drop { $0 == "." }.drop { $0 == " " || $0 == "\u{A0}" }
    return (word, rest)
  }

  private static func isPlaceSign(_ sign: Character) -> Bool {
    sign.isNumber || sign.isLetter || "-–.".contains(sign)
  }

  /// Whether more pages follow: "12, 15", but not "12, 2e alinea".
  private static func continues(_ rest: Substring) -> Bool {
    guard rest.hasPrefix(",") else { return false }
    let next = rest.dropFirst().drop { $0 == " " }
    let after = next.drop { $0.isNumber }
    return after.count < next.count && after.first.map { !$0.isLetter } ?? true
  }
}
