import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the questions of municipalities by group, each with its first answer and what helps.
  public func questions(_ groups: [QuestionGroup], into writer: inout XMLWriter) {
    section(.questions, as: .questions, into: &writer) { writer in
      paragraph(
        "Zoek de vraag die het meest op die van jou lijkt. Bij elke vraag staan een eerste antwoord, wat je kunt "
          + "lezen, waar je kunt leren, en wie je kunt bellen of mailen.", into: &writer)
      groupList(groups, into: &writer)
      withdrawn(.question, into: &writer)
      for group in groups { questionGroup(group, into: &writer) }
    }
  }

  private func questionGroup(_ group: QuestionGroup, into writer: inout XMLWriter) {
    heading(2, into: &writer) { writer in
      writer.attribute("id", group.identifier)
      writer.text(group.title)
    }
    if group.questions.count > 1 {
      placeList(
        group.questions.map { Place($0.id, title: $0.question) }, class: "vragenlijst", into: &writer)
    }
    for question in group.questions { self.question(question, into: &writer) }
  }

  private func question(_ question: Question, into writer: inout XMLWriter) {
    let renderer = inside(question.id, titleLevel: 3)
    writer.element("article") { writer in
      writer.attribute("class", "record" + changeClasses(question.id))
      writer.attribute("id", links.identifier(of: question.id))
      writer.attribute("aria-label", question.question)
      filterValues(of: question, into: &writer)
      writer.newline()
      pageMark(at: .record(question.id), into: &writer)
      heading(3, question.question, into: &writer)
      changeLine(question.id, into: &writer)
      renderer.blocks(question.answer, into: &writer)
      renderer.notes(question.footnotes, to: question.question, hasHeading: false, into: &writer)
      reading(of: question, into: &writer)
      learning(of: question, into: &writer)
      contacts(of: question, into: &writer)
      if hasFacts(question) {
        facts(into: &writer) { writer in
          fact("Voor wie", Self.labels(question.audiences, vocabularies.audiences), into: &writer)
          fact("Thema’s", Self.labels(question.themes, vocabularies.themes), into: &writer)
          backlinksFact("Besproken in", question.backlinks, into: &writer)
        }
      }
      pageMarks(behind: .record(question.id), into: &writer)
    }
    writer.newline()
  }

  /// Writes the passages to read.
  private func reading(of question: Question, into writer: inout XMLWriter) {
    if question.chapterPlaces.isEmpty { return }
    step("Lees", into: &writer)
    placeList(question.chapterPlaces, into: &writer)
  }

  /// Writes what to learn from: offers, then references with an analysis.
  private func learning(of question: Question, into writer: inout XMLWriter) {
    let lessons = question.lessons
    let publications = question.furtherPublications
    if lessons.isEmpty, publications.isEmpty, question.lessonLead == nil { return }
    step("Leer", into: &writer)
    if let lead = question.lessonLead { self.lead("Geen aanbod bij deze vraag zelf.", lead, into: &writer) }
    if lessons.isEmpty, publications.isEmpty { return }
    writer.element("ul") { writer in
      writer.attribute("class", "lijst")
      writer.newline()
      for offer in lessons {
        writer.element("li") { self.offer(offer, into: &$0) }
        writer.newline()
      }
      for place in publications {
        writer.element("li") { writer in
          writer.text("Publicatie: ")
          placeLink(place, into: &writer)
        }
        writer.newline()
      }
    }
    writer.newline()
  }

  /// Writes whom to call or to mail.
  private func contacts(of question: Question, into writer: inout XMLWriter) {
    let contacts = question.contacts
    if contacts.isEmpty, question.contactLead == nil { return }
    step("Bel of mail", into: &writer)
    if let lead = question.contactLead {
      self.lead("Bij deze vraag staat geen eigen contactpunt.", lead, into: &writer)
    }
    if contacts.isEmpty { return }
    offerList(contacts, into: &writer)
    writer.newline()
  }

  private func lead(_ text: String, _ lead: GuideLead, into writer: inout XMLWriter) {
    writer.element("p") { writer in
      writer.text(text + " Kijk bij: ")
      self.lead(lead, into: &writer)
      writer.text(".")
    }
    writer.newline()
  }

  private func step(_ title: String, into writer: inout XMLWriter) {
    writer.element("p") { writer in
      writer.attribute("class", "stap")
      label(title + ":", into: &writer)
    }
    writer.newline()
  }

  /// An empty `dl` is no valid list.
  private func hasFacts(_ question: Question) -> Bool {
    !(question.audiences.isEmpty && question.themes.isEmpty && question.backlinks.isEmpty)
  }
}
