public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the colophon: the author's page, then the facts of the edition and how its numbers work.
  public func colophon(of handbook: Handbook, into writer: inout XMLWriter) {
    section(.colophon, as: .colophon, into: &writer) { writer in
      if let page = handbook.colophon {
        var renderer = withNotes(page.footnotes)
        renderer.record = page.id
        writer.element("div") { writer in
          writer.attribute("id", links.identifier(of: page.id))
          writer.newline()
          renderer.blocks(page.blocks, into: &writer)
          renderer.notes(page.footnotes, to: page.title, hasHeading: false, into: &writer)
        }
        writer.newline()
      }
      heading(2, "Gegevens van deze uitgave", into: &writer)
      facts(into: &writer) { edition(handbook.metadata, into: &$0) }
      if options.tellsAccessibility { accessibility(into: &writer) }
      heading(2, NumberGuide.title, into: &writer)
      explanation(handbook.pagination, into: &writer)
    }
  }

  private func edition(_ metadata: Metadata, into writer: inout XMLWriter) {
    fact("Titel", metadata.title, into: &writer)
    fact("Ondertitel", metadata.subtitle, into: &writer)
    fact(
      metadata.authors.count > 1 ? "Auteurs" : "Auteur", metadata.authors.joined(separator: ", "),
      into: &writer)
    fact("Uitgave", metadata.edition, into: &writer)
    fact("Datum", metadata.date, into: &writer)
    fact("Uitgever", metadata.publisher, into: &writer)
    for further in metadata.furtherFacts { fact(further.label, further.text, into: &writer) }
    fact("Rechten", metadata.rights, into: &writer)
    fact("Identificatie", metadata.identifier, into: &writer)
    if let contact = metadata.contact, !contact.isEmpty {
      fact("Reageren", into: &writer) { writer in
        let isBareMail = contact.contains("@") && !contact.contains(":")
        if ExternalAddress.safe(contact) != nil || isBareMail {
          externalLink(
            isBareMail ? "mailto:" + contact : contact, showsItself: true, into: &writer
          ) {
            $0.text(ExternalAddress.shown(contact))
          }
        } else {
          writer.text(contact)
        }
      }
    }
  }

  private func explanation(_ pagination: Pagination?, into writer: inout XMLWriter) {
    writer.element("ul") { writer in
      writer.newline()
      for line in NumberGuide.lines(for: pagination) {
        writer.element("li") { $0.text(line) }
        writer.newline()
      }
    }
    writer.newline()
  }
}
