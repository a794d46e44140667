public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the title page; its title is an `h1` in every output.
  public func titlePage(_ metadata: Metadata, into writer: inout XMLWriter) {
    writer.element("section") { writer in
      writer.attribute("id", BookSection.titlePage.identifier)
      writer.attribute("class", "titelblad")
      semantic(.titlePage, into: &writer)
      writer.newline()
      pageMark(at: .section(.titlePage), into: &writer)
      pageMarks(behind: .section(.titlePage), into: &writer)
      writer.element("h1") { $0.text(metadata.shownTitle) }
      writer.newline()
      paragraph("ondertitel", metadata.subtitle, into: &writer)
      paragraph("auteurs", metadata.authors.joined(separator: ", "), into: &writer)
      paragraph("omschrijving", metadata.description, into: &writer)
      let edition = [metadata.edition, metadata.date?.dutch, metadata.publisher].compactMap { $0 }
      paragraph("uitgave", edition.joined(separator: " · "), into: &writer)
    }
    writer.newline()
  }

  private func paragraph(_ name: String, _ text: String?, into writer: inout XMLWriter) {
    guard let text, !text.isEmpty else { return }
    writer.element("p") { writer in
      writer.attribute("class", name)
      writer.text(text)
    }
    writer.newline()
  }
}
