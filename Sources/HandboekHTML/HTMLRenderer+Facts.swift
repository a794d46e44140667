import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes a list of facts: names with their values.
  func facts(into writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
    writer.element("dl") { writer in
      writer.attribute("class", "feiten")
      writer.newline()
      content(&writer)
    }
    writer.newline()
  }

  /// Writes one fact; a name and its value stand in a `div` of their own (HTML Living Standard §4.4.9).
  func fact(_ name: String, into writer: inout XMLWriter, _ value: (inout XMLWriter) -> Void) {
    writer.element("div") { writer in
      writer.element("dt") { $0.text(name) }
      writer.text(" ")
      writer.element("dd", value)
    }
    writer.newline()
  }

  /// Writes one fact of plain text, when there is one.
  func fact(_ name: String, _ value: String?, into writer: inout XMLWriter) {
    guard let value, !value.isEmpty else { return }
    fact(name, into: &writer) { $0.text(value) }
  }

  /// Writes a date, when there is one.
  func fact(_ name: String, _ date: CalendarDate?, into writer: inout XMLWriter) {
    guard let date else { return }
    fact(name, into: &writer) { self.date(date, into: &$0) }
  }

  func date(_ date: CalendarDate, into writer: inout XMLWriter) {
    writer.element("time") { writer in
      writer.attribute("datetime", date.iso)
      writer.text(date.dutch)
    }
  }

  /// Writes an outside address, when there is one.
  func addressFact(_ name: String, _ address: String?, into writer: inout XMLWriter) {
    guard let address, !address.isEmpty else { return }
    fact(name, into: &writer) { addressLink(address, into: &$0) }
  }

  /// Writes links to places, when there are any.
  func fact(_ name: String, _ places: [Place], into writer: inout XMLWriter) {
    if places.isEmpty { return }
    fact(name, into: &writer) { writer in
      for (index, place) in places.enumerated() {
        if index > 0 { writer.text(", ") }
        placeLink(place, into: &writer)
      }
    }
  }

  /// Writes the ways back to the passages that mention a record, as a fact.
  func backlinksFact(_ name: String, _ passages: [Passage], into writer: inout XMLWriter) {
    if passages.isEmpty { return }
    fact(name, into: &writer) { backlinks(passages, into: &$0) }
  }

  /// Writes "Gebruikt in: 3.12, 4.2", when there is anything to lead back to.
  func backlinksLine(_ name: String, _ passages: [Passage], into writer: inout XMLWriter) {
    if passages.isEmpty { return }
    line(name, class: "gebruikt", into: &writer) { backlinks(passages, into: &$0) }
  }

  /// Writes one way back for each passage, also when it mentions the record more than once.
  private func backlinks(_ passages: [Passage], into writer: inout XMLWriter) {
    var seen: Set<Place> = []
    for passage in passages where seen.insert(passage.place).inserted {
      if seen.count > 1 { writer.text(", ") }
      var target = passage.place
      target.anchor = passage.citationAnchor ?? target.anchor
      let label = passage.place.label ?? passage.place.title
      writer.element("a") { writer in
        writer.attribute("class", "terug")
        semantic(.backlink, into: &writer)
        writer.attribute("href", links.address(of: target))
        writer.attribute("aria-label", "Terug naar \(label)")
        writer.text(label)
      }
    }
  }

  /// The labels of themes or audiences in one line.
  static func labels(_ ids: [String], _ vocabulary: Vocabulary) -> String {
    ids.map { vocabulary.label($0) }.joined(separator: ", ")
  }
}
