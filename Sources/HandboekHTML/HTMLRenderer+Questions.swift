public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the questions of municipalities by group, each with its first answer and what helps.
  public func questions(_ questions: [Question], into writer: inout XMLWriter) {
    section(.questions, into: &writer) { writer in
      var group: String??
      for question in questions {
        if group != .some(question.group) {
          group = .some(question.group)
          heading(2, Self.groupTitle(question.group), into: &writer)
        }
        self.question(question, into: &writer)
      }
    }
  }

  /// What readers see for a group: "Een persoon" for `een-persoon`.
  public static func groupTitle(_ group: String?) -> String {
    guard let group, !group.isEmpty else { return "Overige vragen" }
    return capitalised(String(group.map { $0 == "-" ? " " : $0 }))
  }

  private func question(_ question: Question, into writer: inout XMLWriter) {
    let renderer = inside(question.id, titleLevel: 3)
    writer.element("article") { writer in
      writer.attribute("class", "record")
      writer.attribute("id", links.identifier(of: question.id))
      writer.attribute("aria-label", question.question)
      filterValues(of: question, into: &writer)
      writer.newline()
      heading(3, question.question, into: &writer)
      renderer.blocks(question.answer, into: &writer)
      renderer.notes(question.footnotes, to: question.question, hasHeading: false, into: &writer)
      if !question.offerPlaces.isEmpty {
        writer.element("p") { label("Aanbod:", into: &$0) }
        writer.newline()
        offerList(question.offerPlaces, into: &writer)
        writer.newline()
      }
      if hasFacts(question) {
        facts(into: &writer) { writer in
          fact("Lees", question.chapterPlaces, into: &writer)
          fact("Publicaties", question.publicationPlaces, into: &writer)
          fact("Voor wie", Self.labels(question.audiences, vocabularies.audiences), into: &writer)
          fact("Thema’s", Self.labels(question.themes, vocabularies.themes), into: &writer)
          backlinksFact("Besproken in", question.backlinks, into: &writer)
        }
      }
    }
    writer.newline()
  }

  /// An empty `dl` is no valid list.
  private func hasFacts(_ question: Question) -> Bool {
    !(question.chapterPlaces.isEmpty && question.publicationPlaces.isEmpty && question.audiences.isEmpty
      && question.themes.isEmpty && question.backlinks.isEmpty)
  }
}
