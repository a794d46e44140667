import HandboekDiagnostics
import HandboekDocument

/// A change of an edition in one chapter or page, with the place that it is about.
struct PassageEdit {
  var action: LocalPassage.Action
  /// The blocks that it names.
  var range: Range<Int>
  /// Whether it names a section with its heading.
  var isSection: Bool
  /// What it puts there.
  var blocks: [Block] = []
  var footnotes: [Footnote] = []
  /// Where it stands, for messages.
  var file: String
  var place: SourceRange?
}

/// Finds what an edition names in a text of the handbook.
struct PassageFinder {
  let base: BaseText
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the last passage was found only because it is like the text that the editor kept.
  private(set) var wentByLikeness = false

  init(base: BaseText) { self.base = base }

  /// The blocks that a target names; nil when there are none, with the reason as a diagnostic.
  ///
  /// A passage is found by its hash as long as it is the same, wherever it moved, else by its first words, and when
  /// those changed as well by its likeness to what the editor kept of it.
  mutating func find(_ target: PassageTarget, in file: String) -> Range<Int>? {
    wentByLikeness = false
    var scope = 0..<base.blocks.count
    if let anchor = target.anchor {
      guard let section = base.section(anchor) else {
        let nearest = NearestName.of(anchor, among: base.anchors)
        report(
          "de kop ‘#\(anchor)’ bestaat niet in \(target.path)", file, target.range,
          fix: nearest.map { "bedoelde u ‘#\($0)’?" })
        return nil
      }
      if target.quote == nil { return section }
      scope = section
    }
    guard let quote = target.quote else {
      report(
        "er staat niet bij welke passage of paragraaf", file, target.range,
        fix: "zet de kop achter het pad (#kop), of schrijf bij ‘passage’ de eerste woorden")
      return nil
    }
    let passages = base.passages(in: scope)
    if let basis = target.basis?.value {
      let same = passages.filter { base.hash(of: $0..<($0 + 1)) == basis }
      if let first = same.first, same.count == 1 { return first..<(first + 1) }
    }
    return find(quote, was: target.basis == nil ? nil : target.was, among: passages, in: file)
  }

  private mutating func find(
    _ quote: Located<String>, was: String?, among passages: [Int], in file: String
  ) -> Range<Int>? {
    let letters = BaseText.letters(quote.value)
    let found =
      letters.isEmpty
      ? [] : passages.filter { base.beginnings(of: $0).contains { $0.hasPrefix(letters) } }
    if let first = found.first, found.count == 1 { return first..<(first + 1) }
    if let was {
      let candidates = found.isEmpty ? passages : found
      let texts = candidates.map { base.source(of: $0..<($0 + 1)) }
      if let index = TextLikeness.clearlyNearest(to: was, among: texts) {
        wentByLikeness = true
        return candidates[index]..<(candidates[index] + 1)
      }
    }
    if letters.isEmpty {
      report(
        "achter ‘passage’ staan geen woorden", file, quote.range,
        fix: "schrijf de eerste woorden van de passage, of haal de regel weg voor de hele paragraaf")
    } else if found.isEmpty {
      report(
        "geen passage begint met ‘\(quote.value)’", file, quote.range, was: was,
        fix: nearest(to: letters, among: passages).map { "begint zij nu met ‘\($0)’?" }
          ?? "schrijf de eerste woorden van de passage")
    } else {
      report(
        "\(found.count) passages beginnen met ‘\(quote.value)’", file, quote.range,
        fix: "schrijf meer woorden, of zet de kop achter het pad (#kop)")
    }
    return nil
  }

  /// The first words of the passage that shares most words with a quote.
  private func nearest(to letters: String, among passages: [Int]) -> String? {
    let openings = passages.map { index in
      base.source(of: index..<(index + 1)).split(whereSeparator: \.isWhitespace).prefix(8).joined(
        separator: " ")
    }
    return NearestName.of(letters, among: openings.map(BaseText.letters)).flatMap { found in
      openings.first { BaseText.letters($0) == found }
    }
  }

  private mutating func report(
    _ message: String, _ file: String, _ range: SourceRange?, was: String? = nil, fix: String?
  ) {
    let notes = was.map { [Diagnostic.Note("de oude tekst was: \(BasisCheck.cut($0))", file: file)] } ?? []
    diagnostics.append(
      Diagnostic(.localPassageWrong, message, file: file, range: range, fix: fix, notes: notes))
  }
}
