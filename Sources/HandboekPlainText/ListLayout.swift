import HandboekDocument

extension TextLayout {
  mutating func list(_ list: List) {
    let last = (list.start ?? 0) + max(0, list.items.count - 1)
    let numberWidth = String(last).utf8.count
    listDepth += 1
    for (index, item) in list.items.enumerated() {
      if index > 0, !list.isTight { blank() }
      if listDepth == 1, trace != nil { itemOffsets.append(offset) }
      var marker = bullet
      if let start = list.start {
        let number = String(start + index)
        marker = String(repeating: " ", count: numberWidth - number.utf8.count) + number + ". "
      }
      if let isChecked = item.isChecked {
        marker = (list.start == nil ? "" : marker) + (isChecked ? "[x] " : "[ ] ")
      }
      inMargin(marker, nil, .dim) {
        $0.blocks(item.blocks, tight: list.isTight)
      }
    }
    listDepth -= 1
  }

  /// • and – in turn, so that nested lists can be told apart.
  private var bullet: String { listDepth % 2 == 1 ? "• " : "– " }

  /// Offers out of the catalogue, one a bullet.
  mutating func offers(_ entries: [OfferSummary]) {
    if entries.isEmpty { paragraph(RichText("Geen aanbod gevonden.", .italic)) }
    bulleted(entries) { layout, entry in
      var text = RichText(entry.place.title, .bold)
      text.append(" – ")
      text.append(Self.facts(of: entry))
      layout.paragraph(text)
      if entry.freshness.isStale { layout.freshness(entry.freshness) }
      layout.caveat(entry.caveat)
    }
  }

  /// References out of the catalogue, one a bullet.
  mutating func publications(_ entries: [PublicationSummary]) {
    if entries.isEmpty { paragraph(RichText("Geen publicaties gevonden.", .italic)) }
    bulleted(entries) { layout, entry in
      layout.paragraph(layout.rich(entry.reference))
      layout.evidence(entry.evidence)
      layout.caveat(entry.caveat)
    }
  }

  private mutating func bulleted<Entry>(_ entries: [Entry], item: (inout TextLayout, Entry) -> Void) {
    listDepth += 1
    for entry in entries {
      inMargin(bullet, nil, .dim) { item(&$0, entry) }
    }
    listDepth -= 1
  }

  /// What an offer is and who provides it: training, e-learning, van Kennisplatform (marktpartij).
  private static func facts(of offer: OfferSummary) -> String {
    facts(offer.kind, form: offer.form, providers: offer.providers, isCommercial: offer.isCommercial)
  }

  static func facts(_ kind: OfferKind, form: String?, providers: [String], isCommercial: Bool) -> String {
    var facts = [kind.rawValue]
    if let form { facts.append(form.lowercasedFirst) }
    if let last = providers.last {
      let others = providers.dropLast().joined(separator: ", ")
      facts.append("van " + (others.isEmpty ? last : "\(others) en \(last)"))
    }
    return facts.joined(separator: ", ") + (isCommercial ? " (marktpartij)" : "")
  }

  /// What is uncertain about a record.
  mutating func caveat(_ caveat: String?) {
    guard let caveat else { return }
    var text = RichText("Onzeker: ", .bold)
    text.append(caveat)
    paragraph(text, hanging: 2)
  }

  /// What a reference rests on, as a sentence.
  mutating func evidence(_ level: EvidenceLevel) {
    let label = level.label
    paragraph(RichText(label.prefix(1).uppercased() + label.dropFirst() + ".", .italic))
  }
}
