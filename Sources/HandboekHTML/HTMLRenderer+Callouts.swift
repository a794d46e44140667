import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes a box with its label and title in plain sight.
  ///
  /// None of the roles is a landmark, and none of the elements has one of its own: a book with 200 boxes
  /// would drown its own landmarks.
  func callout(_ callout: Callout, into writer: inout XMLWriter) {
    switch callout.kind {
    case .brief: marked(callout, .abstract, into: &writer)
    case .example: marked(callout, .example, into: &writer)
    case .attention: marked(callout, .notice, into: &writer)
    case .steps: writer.element("div") { box(callout, role: "group", into: &$0) }
    case .reaction, .frame, .evidence: writer.element("aside") { box(callout, role: "note", into: &$0) }
    case .pullQuote: pullQuote(callout, into: &writer)
    }
  }

  private func marked(_ callout: Callout, _ semantic: Semantic, into writer: inout XMLWriter) {
    writer.element("div") { writer in
      self.semantic(semantic, into: &writer)
      box(callout, role: nil, into: &writer)
    }
  }

  private func box(_ callout: Callout, role: String?, into writer: inout XMLWriter) {
    let title = callout.ownTitle.plainText
    let label = callout.kind.label + (title.isEmpty || callout.kind.label.hasSuffix("?") ? "" : ":")
    writer.attribute("role", role)
    writer.attribute("class", "vak vak-" + callout.kind.rawValue)
    writer.attribute("aria-label", title.isEmpty ? label : "\(label) \(title)")
    writer.newline()
    writer.element("div") { writer in
      writer.attribute("class", "vak-kop")
      self.label(label, into: &writer)
      if !title.isEmpty {
        writer.text(" ")
        writer.element("strong") { inlines(callout.title, into: &$0) }
      }
    }
    writer.newline()
    blocks(callout.blocks, into: &writer)
  }

  /// Writes a quotation that stands out; the title says whose it is.
  private func pullQuote(_ callout: Callout, into writer: inout XMLWriter) {
    writer.element("div") { writer in
      semantic(.pullQuote, into: &writer)
      writer.attribute("class", "vak vak-citaat")
      writer.newline()
      writer.element("blockquote") { writer in
        writer.newline()
        blocks(callout.blocks, into: &writer)
      }
      writer.newline()
      if !callout.title.isEmpty {
        writer.element("p") { writer in
          writer.attribute("class", "spreker")
          inlines(callout.title, into: &writer)
        }
        writer.newline()
      }
    }
  }

  /// Writes a small label before a line of text, such as "Let op:".
  func label(_ text: String, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", "etiket")
      writer.text(text)
    }
  }

  /// Writes one line "Label: text".
  func line(
    _ label: String, class name: String, into writer: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    writer.element("p") { writer in
      writer.attribute("class", name)
      self.label(label + ":", into: &writer)
      writer.text(" ")
      content(&writer)
    }
    writer.newline()
  }
}
