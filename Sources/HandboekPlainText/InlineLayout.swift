import HandboekDocument

extension TextLayout {
  /// Turns running text into one buffer with styles.
  mutating func rich(_ inlines: [Inline], _ style: TextStyle = []) -> RichText {
    var text = RichText()
    append(inlines, to: &text, style)
    return text
  }

  mutating func append(_ inlines: [Inline], to text: inout RichText, _ style: TextStyle = []) {
    for inline in inlines {
      switch inline {
      case .text(let part): text.append(part, style)
      case .emphasis(let content): append(content, to: &text, style.union(.italic))
      case .strong(let content): append(content, to: &text, style.union(.bold))
      case .strikethrough(let content):
        // Without the marks, text that was withdrawn would read as text that holds.
        text.append("~~", style)
        append(content, to: &text, style.union(.strikethrough))
        text.append("~~", style)
      case .code(let code):
        text.append("`", style)
        text.append(code, style)
        text.append("`", style)
      case .lineBreak: text.lineBreak()
      case .link(let link): append(link, to: &text, style)
      case .image(let image):
        if !image.alternative.isEmpty {
          text.append("[Afbeelding: \(image.alternative)]", style)
        } else if !image.isDecorative {
          text.append("[Afbeelding zonder beschrijving]", style)
        }
      case .citation(let citation): text.append(citation.plainText, style)
      case .footnote(let reference):
        mentioned.addFootnote(reference.number)
        linked(to: .footnote(reference.number), in: &text) {
          $1.append("[\(reference.number)]", style.union(.accent))
        }
      case .span(let span): append(span.content, to: &text, style)
      }
    }
  }

  private mutating func append(_ link: Link, to text: inout RichText, _ style: TextStyle) {
    switch link.target {
    case .source, .broken: append(link.content, to: &text, style)
    case .external(let address):
      linked(to: .external(address), in: &text) { $0.append(link.content, to: &$1, style.union(.link)) }
      // A reader on a screen goes there; the address would only be in the way.
      if trace != nil || link.showsItsAddress(address) { return }
      if let number = addresses?.number(of: address) {
        mentioned.addAddress(number)
        text.append("[→\(number)]", style.union(.accent))
      } else {
        text.append(" <\(address)>", style)
      }
    case .place(let place):
      linked(to: .place(place), in: &text) {
        $0.append(link.content, to: &$1, style.union(.link))
      }
      if trace == nil, let label = Self.label(for: place), !link.content.plainText.hasSuffix(label) {
        text.append(" (→\u{A0}\(label))", style)
      }
    }
  }

  /// How to find a place in this text: by its number, if it has one.
  private static func label(for place: Place) -> String? {
    switch place.record.kind {
    case .chapter: place.label
    // The label of a partner is its abbreviation, which says nothing about where it stands.
    case .publication, .offer, .partner, .term, .question, .route, .page: nil
    }
  }
}
