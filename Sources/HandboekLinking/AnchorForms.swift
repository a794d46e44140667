import HandboekDocument

/// The anchors that other tools give to a heading, in this program's form.
enum AnchorForms {
  /// The forms to try for an anchor as typed, the likeliest first.
  ///
  /// GitHub keeps accents, turns "A & B" into `a--b` and numbers the second `kop` as `kop-1`, where this
  /// program writes `kop-2`; Python-Markdown writes `kop_1`.
  static func of(_ anchor: String) -> [String] {
    var forms = [anchor, anchor.lowercased()]
    let folded = folded(anchor)
    if !folded.isEmpty { forms.append(folded) }
    if let hyphen = folded.lastIndex(of: "-"), let number = Int(folded[folded.index(after: hyphen)...]),
      number < 1_000
    {
      forms.append("\(folded[..<hyphen])-\(number + 1)")
    }
    return forms
  }

  /// The letters and digits of a text, with a hyphen between words.
  static func folded(_ text: String) -> String {
    let words = text.split { $0 == "_" }.joined(separator: "-")
    return DutchOrder.key(words).split(separator: " ").joined(separator: "-")
  }
}
