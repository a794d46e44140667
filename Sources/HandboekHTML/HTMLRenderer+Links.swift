import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes a link of the text.
  func link(_ link: Link, into writer: inout XMLWriter) {
    if isInsideLink {
      inlines(link.content, into: &writer)
      return
    }
    switch link.target {
    case .place(let place):
      writer.element("a") { writer in
        if place.record.kind == .term { semantic(.glossref, into: &writer) }
        writer.attribute("href", links.address(of: place))
        insideLink.inlines(link.content, into: &writer)
      }
      if options.hasPlaceNumbers { paperNumber(of: place, behind: link.content.plainText, into: &writer) }
    case .external(let address):
      let text = link.content.plainText
      externalLink(
        address, showsItself: text == address || text == ExternalAddress.shown(address), into: &writer
      ) { insideLink.inlines(link.content, into: &$0) }
    case .source, .broken:
      writer.element("span") { writer in
        writer.attribute("class", "gebroken")
        inlines(link.content, into: &writer)
      }
    }
  }

  /// Writes the number of a place behind a link to it, which only paper shows.
  private func paperNumber(of place: Place, behind text: String, into writer: inout XMLWriter) {
    guard place.record.kind == .chapter, let label = place.label, !text.hasSuffix(label) else { return }
    writer.element("span") { writer in
      writer.attribute("class", "papier")
      writer.text("\u{A0}(\(label))")
    }
  }

  /// Writes a link to an outside address, or only its text when the address cannot be trusted.
  ///
  /// - Parameter showsItself: Whether the text is the address; else paper shows the address after the text.
  func externalLink(
    _ address: String, showsItself: Bool = false, into writer: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    guard let safe = ExternalAddress.safe(address) else {
      writer.element("span") { writer in
        writer.attribute("class", "gebroken")
        content(&writer)
      }
      return
    }
    writer.element("a") { writer in
      writer.attribute("class", showsItself ? "extern adres" : "extern")
      writer.attribute("href", safe)
      content(&writer)
    }
  }

  /// Writes an outside address as a link that shows itself.
  func addressLink(_ address: String, into writer: inout XMLWriter) {
    externalLink(address, showsItself: true, into: &writer) { $0.text(ExternalAddress.shown(address)) }
  }

  /// Writes a link with the place's own name, such as "3.B Stappen" or "Training X".
  func placeLink(_ place: Place, into writer: inout XMLWriter) {
    writer.element("a") { writer in
      writer.attribute("href", links.address(of: place))
      writer.text(Self.name(of: place))
    }
  }

  /// Writes a list of such links.
  func placeList(_ places: [Place], class name: String = "lijst", into writer: inout XMLWriter) {
    writer.element("ul") { writer in
      writer.attribute("class", name)
      writer.newline()
      for place in places {
        writer.element("li") { placeLink(place, into: &$0) }
        writer.newline()
      }
    }
    writer.newline()
  }

  /// Writes text that stands for something missing.
  func broken(_ text: String, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", "gebroken")
      writer.text(text)
    }
  }

  /// How a list of links names a place.
  static func name(of place: Place) -> String {
    guard place.record.kind == .chapter, let label = place.label else { return place.title }
    if place.anchor == nil { return "\(label.uppercasedFirst). \(place.title)" }
    return "\(label) \(place.title)"
  }
}
