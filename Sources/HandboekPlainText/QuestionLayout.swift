import HandboekDocument

extension TextLayout {
  /// A question with its first answer and what helps further.
  mutating func question(_ question: Question, vocabularies: Vocabularies) {
    pageMark(at: .record(question.id))
    entry(head(RichText(question.question, .bold), of: question.id)) { entry in
      entry.prose(question.answer, question.footnotes)
      entry.titles("Lees", question.chapterPlaces)
      entry.lessons(of: question)
      entry.contacts(of: question)
      entry.labelled("Voor", vocabularies.audiences.list(question.audiences))
      entry.labelled("Thema’s", vocabularies.themes.list(question.themes))
      entry.places("Besproken in", question.backlinks)
    }
    pageMarks(behind: .record(question.id))
  }

  /// What to learn from: offers, then references.
  private mutating func lessons(of question: Question) {
    if let lead = question.lessonLead {
      labelled("Leer", "geen aanbod bij deze vraag zelf; kijk bij \(Self.list([lead]))")
    }
    let lessons = question.lessons
    let publications = question.furtherPublications
    if lessons.isEmpty, publications.isEmpty { return }
    paragraph(RichText("Leer:", .bold))
    if !lessons.isEmpty { offers(lessons) }
    for place in publications {
      inMargin("• ", nil, .dim) { $0.paragraph(RichText("\(place.title) – publicatie")) }
    }
  }

  /// Whom to call or to mail.
  private mutating func contacts(of question: Question) {
    if let lead = question.contactLead {
      labelled("Bel of mail", "geen eigen contactpunt bij deze vraag; kijk bij \(Self.list([lead]))")
    }
    let contacts = question.contacts
    if contacts.isEmpty { return }
    paragraph(RichText("Bel of mail:", .bold))
    offers(contacts)
  }

  /// The questions, with a heading where a new group begins.
  mutating func questions(_ questions: [Question], vocabularies: Vocabularies) {
    var group: String??
    for question in questions {
      if group != .some(question.group) { subheading(vocabularies.groupTitle(question.group)) }
      group = .some(question.group)
      self.question(question, vocabularies: vocabularies)
    }
  }

  /// A learning path with its stops.
  mutating func route(_ route: Route) {
    pageMark(at: .record(route.id))
    entry(head(RichText(route.title, .bold), of: route.id)) { entry in
      entry.labelled("Voor", route.role)
      entry.prose(route.introduction, route.footnotes)
      for (index, stop) in route.stops.enumerated() {
        entry.inMargin("\(index + 1). ", nil, .dim) { item in
          var text = RichText(stop.place.map(Self.name(of:)) ?? stop.target, .link)
          if let time = stop.time { text.append(", \(time)") }
          item.paragraph(text)
          if let reason = stop.reason { item.paragraph(RichText(reason)) }
        }
      }
      entry.places("Gebruikt in", route.backlinks)
    }
    pageMarks(behind: .record(route.id))
  }
}
