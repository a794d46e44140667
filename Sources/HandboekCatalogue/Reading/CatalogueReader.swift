import HandboekDiagnostics
public import HandboekDocument
import HandboekJSON

extension Catalogue {
  /// The name of the file that an EPUB carries the catalogue in.
  public static let fileName = "catalogus.json"

  /// Whether a file of that name that begins so is one that handboek wrote.
  public static func isOwn(_ start: [UInt8]) -> Bool {
    String(decoding: start.prefix(200), as: UTF8.self).contains("\"formaat\":\"handboek\"")
  }

  /// The catalogue as JSON, in the form of `handboek.json`, without what follows from the rest of it.
  public var json: [UInt8] { JSONWriter.writeInOrder(CataloguePacking.packed(book)) }

  /// What of a catalogue is read.
  public enum Extent: Sendable {
    case whole
    /// What records tell themselves: without chapters, and without where they are named. That is two fifths of a file,
    /// and all that a search for words needs.
    case records
  }

  /// Reads a catalogue that `json` wrote; its bytes may come from anywhere.
  ///
  /// - Parameter asOf: The date by which to judge freshness; nil for the date that the catalogue has.
  public init(
    json: [UInt8], asOf: CalendarDate? = nil, extent: Extent = .whole
  ) throws(CatalogueError) {
    let root = try CatalogueError.of { () throws(JSONFault) in
      try JSONFields(
        JSONParser.parse(json, without: extent == .whole ? [] : ["hoofdstukken", "backlinks"]), "catalogus")
    }
    let format = try CatalogueError.of { () throws(JSONFault) in
      (name: try root.text("formaat"), version: try root.text("versie"))
    }
    guard format.name == "handboek", let version = format.version else { throw .otherFormat }
    guard version.split(separator: ".").first == JSONWriter.version.split(separator: ".").first else {
      throw .laterVersion(version)
    }
    self.init(
      light: try CatalogueError.of { () throws(JSONFault) in try CatalogueReader.book(root, asOf: asOf) })
  }
}

/// Makes a light handbook of the members of `catalogus.json`.
enum CatalogueReader {
  static func book(_ root: JSONFields, asOf: CalendarDate?) throws(JSONFault) -> Handbook {
    guard let metadata = try root.object("metadata", MetadataReading.metadata) else {
      throw .damaged("catalogus.metadata")
    }
    var book = Handbook(metadata: metadata)
    book.asOf = try root.date("asOf")
    book.vocabularies = try root.object("woordenlijsten", vocabularies) ?? Vocabularies()
    book.offers = try root.list("aanbod", RecordReading.offer)
    judge(&book, asOf: asOf)
    book.publications = try root.list("publicaties", RecordReading.publication)
    book.partners = try root.list("partners", RecordReading.partner)
    book.terms = try root.list("begrippen", RecordReading.term)
    book.questions = try root.list("vraagstukken", RecordReading.question)
    book.routes = try root.list("leerroutes", RecordReading.route)
    book.chapters = try root.list("hoofdstukken", chapter)
    book.parts = try parts(root, chapters: book.chapters)
    CatalogueRelinking.relink(&book)
    return book
  }

  /// Judges the offers and, by another date than that of the book, orders them anew.
  private static func judge(_ book: inout Handbook, asOf: CalendarDate?) {
    let isOwnDate = asOf == nil || asOf == book.asOf
    book.asOf = asOf ?? book.asOf
    OfferFreshness.judge(&book)
    if isOwnDate { return }
    book.offers = book.offers.sortedInDutch(by: \.title, then: \.id.name).staleLast(\.freshness.isStale)
  }

  private static func vocabularies(_ fields: JSONFields) throws(JSONFault) -> Vocabularies {
    func vocabulary(_ key: String) throws(JSONFault) -> Vocabulary {
      var vocabulary = Vocabulary()
      let entries = try fields.list(key) { (entry) throws(JSONFault) in
        (id: try entry.required("id"), label: try entry.required("label"))
      }
      for entry in entries { vocabulary.add(entry.id, label: entry.label) }
      return vocabulary
    }
    var vocabularies = Vocabularies()
    vocabularies.themes = try vocabulary("themas")
    vocabularies.audiences = try vocabulary("doelgroepen")
    vocabularies.forms = try vocabulary("vormen")
    vocabularies.groups = try vocabulary("groepen")
    return vocabularies
  }

  private static func chapter(_ fields: JSONFields) throws(JSONFault) -> Chapter {
    var chapter = Chapter(
      id: RecordID(.chapter, try fields.required("id")), file: try fields.text("file") ?? "",
      title: try fields.required("titel"), number: try fields.integer("nummer") ?? 0)
    chapter.question = try fields.text("vraag")
    chapter.summary = try fields.text("samenvatting")
    chapter.themes = try fields.texts("themas")
    chapter.language = try fields.text("taal").flatMap { LanguageTag($0) } ?? .dutch
    chapter.blocks = try BlockReading.lists(fields, chapter: chapter.number)
    chapter.backlinks = try PlaceReading.backlinks(fields)
    return chapter
  }

  /// The parts name their chapters; a chapter that is unknown ends its part.
  private static func parts(
    _ root: JSONFields, chapters: [Chapter]
  ) throws(JSONFault) -> [Part] {
    var start = 0
    let read = try root.list("delen") { (part) throws(JSONFault) in
      (
        number: try part.integer("number"), title: try part.text("titel") ?? "",
        count: try part.texts("hoofdstukken").count
      )
    }
    return read.map { part in
      let end = min(chapters.count, start + part.count)
      defer { start = end }
      return Part(number: part.number, title: part.title, chapters: start..<end)
    }
  }
}
