public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the reference list: each reference with its evidence level, analysis and ways back.
  public func references(_ publications: [Publication], into writer: inout XMLWriter) {
    section(.references, as: .bibliography, into: &writer) { writer in
      writer.element("p") {
        $0.text(
          "Bij elke publicatie staat waarop zij steunt, van zwak naar sterk: theorie (trede 1), "
            + "praktijkervaring (trede 2), onderzoek (trede 3) of effectonderzoek (trede 4).")
      }
      writer.newline()
      withdrawn(.publication, into: &writer)
      writer.element("ul") { writer in
        writer.attribute("class", "literatuur")
        writer.newline()
        for publication in publications { reference(publication, into: &writer) }
      }
      writer.newline()
    }
  }

  private func reference(_ publication: Publication, into writer: inout XMLWriter) {
    let renderer = inside(publication.id, titleLevel: 2)
    writer.element("li") { writer in
      if changes?.records[publication.id] != nil {
        writer.attribute("class", String(changeClasses(publication.id).dropFirst()))
      }
      writer.attribute("id", links.identifier(of: publication.id))
      filterValues(of: publication, into: &writer)
      writer.newline()
      pageMark(at: .record(publication.id), into: &writer)
      writer.element("p") { writer in
        writer.attribute("class", "referentie")
        if let change = changes?.records[publication.id] { mark(change, into: &writer) }
        renderer.inlines(publication.reference, into: &writer)
      }
      writer.newline()
      writer.element("p") { writer in
        evidence(publication.evidence, into: &writer)
        if let caveat = publication.caveat {
          writer.text(" ")
          self.caveat(caveat, into: &writer)
        }
      }
      writer.newline()
      renderer.blocks(publication.analysis, into: &writer)
      renderer.notes(publication.footnotes, to: publication.csl.title, hasHeading: false, into: &writer)
      if !publication.themes.isEmpty {
        line("Thema’s", class: "gegevens", into: &writer) {
          $0.text(Self.labels(publication.themes, vocabularies.themes))
        }
      }
      if let source = publication.source, source != publication.csl.url {
        line("Gezien op", class: "gegevens", into: &writer) { addressLink(source, into: &$0) }
      }
      backlinksLine("Gebruikt in", publication.backlinks, into: &writer)
      pageMarks(behind: .record(publication.id), into: &writer)
    }
    writer.newline()
  }
}
