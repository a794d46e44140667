public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the glossary.
  public func glossary(_ terms: [Term], into writer: inout XMLWriter) {
    section(.glossary, as: .glossary, into: &writer) { writer in
      withdrawn(.term, into: &writer)
      writer.element("dl") { writer in
        writer.attribute("class", "begrippen")
        writer.newline()
        for term in terms { self.term(term, into: &writer) }
      }
      writer.newline()
    }
  }

  private func term(_ term: Term, into writer: inout XMLWriter) {
    let renderer = inside(term.id, titleLevel: 2)
    writer.element("dt") { writer in
      if changes?.records[term.id] != nil {
        writer.attribute("class", String(changeClasses(term.id).dropFirst()))
      }
      pageMark(at: .record(term.id), into: &writer)
      writer.element("dfn") { writer in
        writer.attribute("id", links.identifier(of: term.id))
        writer.text(term.term)
      }
      if let change = changes?.records[term.id] {
        writer.text(" ")
        mark(change, into: &writer)
      }
      if let abbreviation = term.abbreviation { writer.text(" (\(abbreviation))") }
    }
    writer.newline()
    writer.element("dd") { writer in
      writer.newline()
      renderer.blocks(term.definition, into: &writer)
      renderer.notes(term.footnotes, to: term.term, hasHeading: false, into: &writer)
      if !term.synonyms.isEmpty {
        line("Ook wel", class: "gegevens", into: &writer) {
          $0.text(term.synonyms.joined(separator: ", "))
        }
      }
      if let source = term.source {
        line("Bron", class: "gegevens", into: &writer) { self.source(source, into: &$0) }
      }
      backlinksLine("Gebruikt in", term.backlinks, into: &writer)
      pageMarks(behind: .record(term.id), into: &writer)
    }
    writer.newline()
  }

  /// Writes a source, which may be an address or a name.
  private func source(_ source: String, into writer: inout XMLWriter) {
    if ExternalAddress.safe(source) == nil {
      writer.text(source)
    } else {
      addressLink(source, into: &writer)
    }
  }
}
