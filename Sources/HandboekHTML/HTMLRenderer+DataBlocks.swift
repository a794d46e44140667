import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes a list out of the catalogue.
  func offerList(_ entries: [OfferSummary], into writer: inout XMLWriter) {
    if entries.isEmpty {
      nothing("Hierover is nu geen aanbod bekend.", into: &writer)
      return
    }
    writer.element("ul") { writer in
      writer.attribute("class", "lijst")
      writer.newline()
      for entry in entries {
        writer.element("li") { offer(entry, into: &$0) }
        writer.newline()
      }
    }
  }

  func offer(_ entry: OfferSummary, into writer: inout XMLWriter) {
    placeLink(entry.place, into: &writer)
    writer.text(" – ")
    writer.element("span") { writer in
      writer.attribute("class", "gegevens")
      var facts = entry.kind.rawValue
      if let form = entry.form.map(\.lowercasedFirst), form != facts { facts += " (\(form))" }
      if !entry.providers.isEmpty { facts += " van " + entry.providers.joined(separator: ", ") }
      writer.text(facts + ".")
    }
    market(entry, into: &writer)
    if entry.freshness.isStale {
      writer.text(" ")
      freshness(entry.freshness, into: &writer)
    }
    if let caveat = entry.caveat {
      writer.text(" ")
      self.caveat(caveat, into: &writer)
    }
  }

  /// Writes whether an offer is sold.
  func market(_ entry: OfferSummary, into writer: inout XMLWriter) {
    if !entry.isCommercial { return }
    writer.text(" ")
    writer.element("span") { writer in
      writer.attribute("class", "markt")
      writer.text("Marktpartij.")
    }
  }

  /// Writes how far a reader can rely on an offer.
  func freshness(_ freshness: Freshness, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", freshness.isStale ? "controle verouderd" : "controle")
      writer.text(freshness.dutch + ".")
    }
  }

  /// Writes a list of references with what they stand on.
  func publicationList(_ entries: [PublicationSummary], into writer: inout XMLWriter) {
    if entries.isEmpty {
      nothing("Hierover zijn nu geen publicaties bekend.", into: &writer)
      return
    }
    writer.element("ul") { writer in
      writer.attribute("class", "lijst")
      writer.newline()
      for entry in entries {
        writer.element("li") { writer in
          publication(entry, into: &writer)
        }
        writer.newline()
      }
    }
  }

  private func publication(_ entry: PublicationSummary, into writer: inout XMLWriter) {
    inlines(entry.reference, into: &writer)
    writer.text(" ")
    writer.element("span") { writer in
      writer.attribute("class", "regel")
      evidence(entry.evidence, into: &writer)
      writer.text(" ")
      writer.element("a") { writer in
        writer.attribute("class", "analyse")
        writer.attribute("href", links.address(of: entry.place))
        // Many of these stand under each other: the name tells them apart (WCAG 2.4.9).
        writer.attribute("aria-label", "Korte analyse: \(entry.place.title)")
        writer.text("Korte analyse")
      }
    }
    if let caveat = entry.caveat {
      writer.text(" ")
      self.caveat(caveat, into: &writer)
    }
  }

  /// Writes the evidence level in words, with its step on the scale of 1 to 4.
  func evidence(_ level: EvidenceLevel, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", "bewijs")
      let last = EvidenceLevel.allCases.count - 1
      if level.step > 0 {
        // The dots repeat what the words say, for the eye only.
        writer.element("span") { writer in
          writer.attribute("class", "stippen")
          writer.attribute("aria-hidden", "true")
          writer.text(
            String(repeating: "\u{25CF}", count: level.step)
              + String(repeating: "\u{25CB}", count: last - level.step))
        }
        writer.text(" ")
      }
      writer.text(level.label.uppercasedFirst)
      writer.text(level.step > 0 ? " (trede \(level.step) van \(last))." : ".")
    }
  }

  /// Writes what is uncertain about a record.
  func caveat(_ text: String, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", "onzeker")
      label("Onzeker:", into: &writer)
      writer.text(" " + text)
    }
  }

  private func nothing(_ text: String, into writer: inout XMLWriter) {
    writer.element("p") { writer in
      writer.attribute("class", "leeg")
      writer.text(text)
    }
  }
}
