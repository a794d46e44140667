import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes `(zie ook <a>Van Wonderen, 2019</a>, p. 12; …)` or `<a>Van Wonderen (2019, p. 12)</a>`.
  func citation(_ citation: Citation, into writer: inout XMLWriter) {
    if !citation.isNarrative { writer.text("(") }
    for (index, item) in citation.items.enumerated() {
      if index > 0 { writer.text(item.sharesAuthor ? ", " : "; ") }
      if !item.prefix.isEmpty { writer.text(item.prefix + " ") }
      if !item.isResolved {
        broken(CitationText.broken(item), into: &writer)
        writer.text(CitationText.locator(item))
      } else if citation.isNarrative, index == 0, !item.author.isEmpty {
        // The bracket stays inside the link unless other references follow in it.
        let isAlone = citation.items.count == 1
        reference(item, into: &writer) {
          author(of: item, into: &$0)
          $0.text(" (\(item.year)\(CitationText.locator(item))\(isAlone ? ")" : "")")
        }
        if isAlone { return }
      } else {
        reference(item, into: &writer) { label(item, into: &$0) }
        writer.text(CitationText.locator(item))
      }
    }
    if CitationText.closes(citation) { writer.text(")") }
  }

  /// Writes "Van Wonderen, 2019", or "2019" when the author is left out.
  private func label(_ item: CitationItem, into writer: inout XMLWriter) {
    if !item.suppressesAuthor, !item.sharesAuthor, !item.author.isEmpty {
      author(of: item, into: &writer)
      writer.text(", ")
    }
    writer.text(item.year)
  }

  /// Writes the author; a title that stands for one is slanted (APA 7 §8.14).
  private func author(of item: CitationItem, into writer: inout XMLWriter) {
    if item.isSlantedTitle {
      writer.element("cite") { $0.text(item.author) }
    } else {
      writer.text(item.author)
    }
  }

  /// Writes the link to a reference; its id is where the reference list leads back to.
  private func reference(
    _ item: CitationItem, into writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    let identifier = links.identifier(item.anchor, in: record)
    if isInsideLink {
      writer.element("span") { writer in
        writer.attribute("id", identifier)
        content(&writer)
      }
      return
    }
    writer.element("a") { writer in
      writer.attribute("id", identifier)
      writer.attribute("class", "bron")
      semantic(.biblioref, into: &writer)
      let place = Place(RecordID(.publication, item.publication), title: item.author)
      writer.attribute("href", links.address(of: place))
      content(&writer)
    }
  }
}
