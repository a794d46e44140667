public import HandboekDocument

extension SearchText {
  /// A chapter: itself, its sections, its passages with their notes.
  public init(_ chapter: Chapter) {
    let number = String(chapter.number)
    var builder = SearchTextBuilder(notes: chapter.footnotes)
    builder.unit(.chapter, number, number: number, level: 1)
    builder.field(.title, chapter.title)
    builder.field(.text, pieces: [chapter.question ?? "", chapter.summary ?? ""])
    for block in chapter.blocks {
      if case .heading(let heading) = block.content {
        builder.heading(
          .chapter, heading.number ?? "\(number)#\(heading.id)", number: heading.number, level: heading.level,
          heading.content)
      } else if let label = block.number?.label {
        builder.passage(.chapter, label, number: label, block)
      }
    }
    self = builder.text
  }

  /// Pages that are no chapter, each found as a whole.
  public init(_ pages: [Page]) {
    self.init(records: pages) { builder, page in builder.field(.text, page.blocks) }
  }

  public init(_ terms: [Term]) {
    self.init(records: terms) { builder, term in
      builder.field(.title, pieces: [term.abbreviation ?? ""] + term.synonyms)
      builder.field(.text, term.definition)
    }
  }

  public init(_ questions: [Question], _ words: Vocabularies) {
    self.init(records: questions) { builder, question in
      builder.field(.text, question.answer)
      builder.field(
        .facts,
        pieces: question.themes.map(words.themes.label) + question.audiences.map(words.audiences.label))
    }
  }

  public init(_ offers: [Offer], _ words: Vocabularies) {
    self.init(records: offers) { builder, offer in
      builder.field(.text, offer.description)
      var facts = [offer.kind.rawValue, offer.form.map(words.forms.label) ?? "", offer.region ?? ""]
      for place in offer.providerPlaces { facts += [place.title, place.label ?? ""] }
      facts += offer.themes.map(words.themes.label) + offer.audiences.map(words.audiences.label)
      builder.field(.facts, pieces: facts)
    }
  }

  public init(_ publications: [Publication], _ words: Vocabularies) {
    self.init(records: publications) { builder, publication in
      builder.field(.text, publication.analysis)
      builder.field(
        .facts,
        pieces: [publication.reference.plainText, publication.csl.genre ?? ""]
          + publication.themes.map(words.themes.label))
    }
  }

  public init(_ partners: [Partner]) {
    self.init(records: partners) { builder, partner in
      builder.field(.title, partner.abbreviation)
      builder.field(.text, partner.description)
    }
  }

  public init(_ routes: [Route]) {
    self.init(records: routes) { builder, route in
      builder.field(.text, route.introduction)
      builder.field(
        .facts,
        pieces: [route.role] + route.stops.flatMap { [$0.place?.title ?? "", $0.reason ?? ""] })
    }
  }

  /// Records with their titles; `content` adds the other fields, their notes come last.
  private init<Record: TextRecord>(
    records: [Record], _ content: (inout SearchTextBuilder, Record) -> Void
  ) {
    var builder = SearchTextBuilder()
    for record in records {
      builder.unit(record.id.kind, "\(record.id.kind.rawValue)/\(record.id.name)", level: 1)
      builder.field(.title, record.displayTitle)
      content(&builder, record)
      for note in record.footnotes { builder.field(.facts, note.blocks) }
    }
    self = builder.text
  }
}
