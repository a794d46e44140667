import HandboekDocument
import HandboekJSON

/// Reads the records of a catalogue.
enum RecordReading {
  static func offer(_ fields: JSONFields) throws(JSONFault) -> Offer {
    var offer = Offer(
      id: RecordID(.offer, try fields.required("id")), file: try fields.text("file") ?? "",
      title: try fields.required("titel"), kind: try fields.word("soort"), form: try fields.text("vorm"),
      providers: try fields.texts("aanbieders"), themes: try fields.texts("themas"),
      audiences: try fields.texts("doelgroepen"), url: try fields.text("url"),
      description: try BlockReading.paragraphs(fields))
    offer.publication = try fields.text("publicatie")
    offer.verified = try fields.date("gecontroleerd")
    offer.reviewBefore = try fields.date("herzien_voor")
    offer.lastSeen = try fields.date("laatst_gezien")
    offer.source = try fields.text("bron")
    offer.region = try fields.text("regio")
    offer.caveat = try fields.text("onzeker")
    offer.isCommercial = try fields.flag("commercial")
    offer.backlinks = try PlaceReading.backlinks(fields)
    return offer
  }

  static func publication(_ fields: JSONFields) throws(JSONFault) -> Publication {
    guard let csl = try fields.object("csl", bibliography) else { throw .damaged("publicaties.csl") }
    var publication = Publication(
      id: RecordID(.publication, try fields.required("id")), file: try fields.text("file") ?? "", csl: csl,
      themes: try fields.texts("themas"), evidence: try fields.word("bewijs"),
      source: try fields.text("bron"), caveat: try fields.text("onzeker"),
      analysis: try BlockReading.paragraphs(fields))
    publication.shortAuthor = try fields.text("author") ?? ""
    publication.yearLabel = try fields.text("year") ?? ""
    publication.reference = try BlockReading.words(fields, "reference")
    publication.backlinks = try PlaceReading.backlinks(fields)
    return publication
  }

  static func partner(_ fields: JSONFields) throws(JSONFault) -> Partner {
    var partner = Partner(
      id: RecordID(.partner, try fields.required("id")), file: try fields.text("file") ?? "",
      name: try fields.required("naam"), abbreviation: try fields.text("afkorting"),
      url: try fields.text("url"), source: try fields.text("bron"),
      isCommercial: try fields.flag("marktpartij"), mergedInto: try fields.text("opgegaan_in"),
      caveat: try fields.text("onzeker"), description: try BlockReading.paragraphs(fields))
    partner.backlinks = try PlaceReading.backlinks(fields)
    return partner
  }

  static func term(_ fields: JSONFields) throws(JSONFault) -> Term {
    var term = Term(
      id: RecordID(.term, try fields.required("id")), file: try fields.text("file") ?? "",
      term: try fields.required("term"), abbreviation: try fields.text("afkorting"),
      synonyms: try fields.texts("synoniemen"), source: try fields.text("bron"),
      definition: try BlockReading.paragraphs(fields))
    term.backlinks = try PlaceReading.backlinks(fields)
    return term
  }

  static func question(_ fields: JSONFields) throws(JSONFault) -> Question {
    var question = Question(
      id: RecordID(.question, try fields.required("id")), file: try fields.text("file") ?? "",
      question: try fields.required("vraag"), group: try fields.text("groep"),
      themes: try fields.texts("themas"), audiences: try fields.texts("doelgroepen"),
      offers: try fields.texts("aanbod"), publications: try fields.texts("publicaties"),
      chapters: try fields.texts("hoofdstukken"), answer: try BlockReading.paragraphs(fields))
    question.chapterPlaces = try fields.list("chapters", PlaceReading.place)
    question.lessonLead = try fields.object("lessonLead", PlaceReading.lead)
    question.contactLead = try fields.object("contactLead", PlaceReading.lead)
    question.backlinks = try PlaceReading.backlinks(fields)
    return question
  }

  static func route(_ fields: JSONFields) throws(JSONFault) -> Route {
    let stops = try fields.list("haltes") { (stop) throws(JSONFault) in
      var found = Route.Stop(
        target: try stop.required("plek"), time: try stop.text("tijd"), reason: try stop.text("waarom"))
      found.place = try stop.object("place", PlaceReading.place)
      return found
    }
    var route = Route(
      id: RecordID(.route, try fields.required("id")), file: try fields.text("file") ?? "",
      title: try fields.required("titel"), role: try fields.text("rol") ?? "", stops: stops,
      introduction: try BlockReading.paragraphs(fields))
    route.backlinks = try PlaceReading.backlinks(fields)
    return route
  }

  /// A CSL item, in the members that a handbook uses.
  private static func bibliography(_ fields: JSONFields) throws(JSONFault) -> BibliographicFields {
    var csl = BibliographicFields()
    csl.type = try fields.required("type")
    csl.title = try fields.required("title")
    csl.genre = try fields.text("genre")
    csl.authors = try fields.list("author", name)
    csl.editors = try fields.list("editor", name)
    csl.issued = try fields.object("issued", date) ?? nil
    csl.accessed = try fields.object("accessed", date) ?? nil
    csl.publisher = try fields.text("publisher")
    csl.publisherPlace = try fields.text("publisher-place")
    csl.containerTitle = try fields.text("container-title")
    csl.collectionTitle = try fields.text("collection-title")
    csl.eventTitle = try fields.text("event-title")
    csl.edition = try fields.text("edition")
    csl.volume = try fields.text("volume")
    csl.issue = try fields.text("issue")
    csl.page = try fields.text("page")
    csl.number = try fields.text("number")
    csl.version = try fields.text("version")
    csl.url = try fields.text("URL")
    csl.doi = try fields.text("DOI")
    csl.language = try fields.text("language").flatMap { LanguageTag($0) }
    return csl
  }

  private static func name(_ fields: JSONFields) throws(JSONFault) -> BibliographicFields.Name {
    if let literal = try fields.text("literal") { return .organisation(literal) }
    return .person(
      family: try fields.required("family"), given: try fields.text("given"),
      particle: try fields.text("non-dropping-particle"))
  }

  private static func date(_ fields: JSONFields) throws(JSONFault) -> CalendarDate? {
    guard case .array(let parts)? = try fields.elements("date-parts").first else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard case .integer(let number) = part else { throw .damaged("publicaties.csl.issued") }
      numbers.append(number)
    }
    guard let year = numbers.first else { return nil }
    return CalendarDate(
      year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }
}
