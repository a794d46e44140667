import HandboekDocument

extension TextLayout {
  /// A question with its first answer and what helps further.
  mutating func question(_ question: Question, vocabularies: Vocabularies) {
    entry(RichText(question.question, .bold)) { entry in
      entry.labelled("Thema’s", vocabularies.themes.list(question.themes))
      entry.labelled("Voor", vocabularies.audiences.list(question.audiences))
      entry.prose(question.answer, question.footnotes)
      entry.titles("Lezen", question.chapterPlaces)
      entry.titles("Publicaties", question.publicationPlaces)
      if !question.offerPlaces.isEmpty {
        entry.paragraph(RichText("Aanbod:", .bold))
        entry.offers(question.offerPlaces)
      }
      entry.places("Gebruikt in", question.backlinks)
    }
  }

  /// The questions, with a heading where a new group begins.
  mutating func questions(_ questions: [Question], vocabularies: Vocabularies) {
    var group: String?
    for question in questions {
      if let name = question.group, name != group {
        subheading(String(name.map { $0 == "-" ? " " : $0 }).capitalizedFirst)
      }
      group = question.group
      self.question(question, vocabularies: vocabularies)
    }
  }

  /// A learning path with its stops.
  mutating func route(_ route: Route) {
    entry(RichText(route.title, .bold)) { entry in
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
  }
}
