import HandboekDocument

extension JSONBuffer {
  mutating func inlines(_ name: StaticString, _ inlines: [Inline]) {
    key(name)
    array(inlines) { $0.inline($1) }
  }

  private mutating func inline(_ inline: Inline) {
    object {
      switch inline {
      case .text(let text):
        $0.member("type", "text")
        $0.member("text", text)
      case .emphasis(let content):
        $0.member("type", "emphasis")
        $0.inlines("content", content)
      case .strong(let content):
        $0.member("type", "strong")
        $0.inlines("content", content)
      case .strikethrough(let content):
        $0.member("type", "strikethrough")
        $0.inlines("content", content)
      case .code(let text):
        $0.member("type", "code")
        $0.member("text", text)
      case .lineBreak: $0.member("type", "lineBreak")
      case .link(let link): $0.link(link)
      case .image(let image):
        $0.member("type", "image")
        $0.image(image)
      case .citation(let citation): $0.citation(citation)
      case .footnote(let reference):
        $0.member("type", "footnote")
        $0.member("number", reference.number)
        $0.member("occurrence", reference.occurrence)
      case .span(let span):
        $0.member("type", "span")
        $0.member("language", span.language.text)
        $0.inlines("content", span.content)
      }
    }
  }

  private mutating func link(_ link: Link) {
    member("type", "link")
    key("target")
    object { target in
      switch link.target {
      case .external(let address):
        target.member("type", "external")
        target.member("address", address)
      case .place(let place):
        target.member("type", "place")
        target.fields(of: place)
      case .broken(let address), .source(let address):
        target.member("type", "broken")
        target.member("address", address)
      }
    }
    inlines("content", link.content)
  }

  /// The members of a picture, inside the object that holds it.
  mutating func image(_ image: Image) {
    switch image.source {
    case .asset(let index): member("asset", index)
    case .unavailable(let address), .source(let address): member("unavailable", address)
    }
    member("alternative", image.alternative)
    member("decorative", image.isDecorative)
  }

  private mutating func citation(_ citation: Citation) {
    member("type", "citation")
    member("narrative", citation.isNarrative)
    key("items")
    array(citation.items) { buffer, item in
      buffer.object {
        $0.member("publication", item.publication)
        $0.member("prefix", item.prefix)
        $0.member("suffix", item.suffix)
        $0.member("suppressesAuthor", item.suppressesAuthor)
        $0.member("author", item.author)
        if item.isSlantedTitle { $0.member("slantedTitle", true) }
        if item.sharesAuthor { $0.member("sharesAuthor", true) }
        $0.member("year", item.year)
        $0.member("resolved", item.isResolved)
        $0.member("anchor", item.anchor)
      }
    }
  }
}
