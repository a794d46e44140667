public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes running text.
  public func inlines(_ inlines: [Inline], into writer: inout XMLWriter) {
    for inline in inlines { self.inline(inline, into: &writer) }
  }

  private func inline(_ inline: Inline, into writer: inout XMLWriter) {
    switch inline {
    case .text(let text): writer.text(text)
    case .emphasis(let content): writer.element("em") { inlines(content, into: &$0) }
    case .strong(let content): writer.element("strong") { inlines(content, into: &$0) }
    case .strikethrough(let content): writer.element("s") { inlines(content, into: &$0) }
    case .code(let text): writer.element("code") { $0.text(text) }
    case .lineBreak: writer.element("br") { _ in }
    case .link(let link): self.link(link, into: &writer)
    case .image(let image): self.image(image, into: &writer)
    case .citation(let citation): self.citation(citation, into: &writer)
    case .footnote(let reference): noteMark(reference, into: &writer)
    case .span(let span):
      writer.element("span") { writer in
        language(span.language, into: &writer)
        inlines(span.content, into: &writer)
      }
    }
  }

  /// Writes a picture, or in brackets what it would show when it is not available.
  func image(_ image: Image, into writer: inout XMLWriter) {
    guard case .asset(let index) = image.source else {
      writer.element("span") { writer in
        writer.attribute("class", "ontbreekt")
        writer.text(
          image.alternative.isEmpty
            ? "[Afbeelding niet beschikbaar]" : "[Afbeelding: \(image.alternative)]")
      }
      return
    }
    writer.element("img") { writer in
      writer.attribute("src", links.address(ofAsset: index))
      writer.attribute("alt", image.alternative)
    }
  }
}
