import HandboekDocument

/// The lines below a chapter or record: labelled facts, places, notes.
extension TextLayout {
  /// "Vraag: Waar begin ik?"; nothing when there is no text.
  mutating func labelled(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    var line = RichText(label + ": ", .bold)
    line.append(text)
    paragraph(line, hanging: 2)
  }

  /// "Gebruikt in: 1.1, 3.12": the numbers of passages, or the titles of records without number.
  mutating func places(_ label: String, _ passages: [Passage]) {
    var names: [String] = []
    var seen: Set<String> = []
    for passage in passages {
      let name = passage.place.label ?? passage.place.title
      if seen.insert(name).inserted { names.append(name) }
    }
    if names.isEmpty { return }
    blankUnlessInEntry()
    labelled(label, names.joined(separator: ", "))
  }

  /// Where the facts were seen, when that is not the record's own address.
  mutating func source(_ source: String?, besides address: String?) {
    if source != address { labelled("Bron", source) }
  }

  /// A heading without number inside a chapter or list.
  mutating func subheading(_ title: String) {
    blank()
    let text = RichText(title, .bold)
    paragraph(text)
    rule("─", length: text.naturalWidth)
  }

  /// The heading over a part of the book that is no chapter.
  mutating func banner(_ title: String) {
    rule("═")
    paragraph(RichText(title, [.bold, .accent]))
    rule("═")
    blank()
  }

  /// The notes of a chapter or record.
  mutating func notes(_ footnotes: [Footnote]) {
    for footnote in footnotes {
      inMargin("[\(footnote.number)] ", nil, .accent) { $0.blocks(footnote.blocks) }
    }
  }

  /// Prose of a record with its notes.
  mutating func prose(_ blocks: [Block], _ footnotes: [Footnote]) {
    self.blocks(blocks)
    notes(footnotes)
  }

  /// An entry of a list of records: its head at the margin, the rest two columns in.
  mutating func entry(_ head: RichText, details: (inout TextLayout) -> Void) {
    blank()
    paragraph(head, hanging: 2)
    inMargin("  ", "  ") { details(&$0) }
  }

  /// "Stappen (1.A)" or, without a number, the title.
  static func name(of place: Place) -> String {
    guard let label = place.label, place.record.kind == .chapter else { return place.title }
    return "\(place.title) (\(label))"
  }

  private mutating func blankUnlessInEntry() {
    if !isInMargin { blank() }
  }
}

extension Vocabulary {
  /// The labels of some ids, with commas.
  func list(_ ids: [String]) -> String { ids.map { label($0) }.joined(separator: ", ") }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
