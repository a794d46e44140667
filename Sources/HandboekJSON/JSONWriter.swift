public import HandboekDocument

/// Writes a handbook as JSON, in the schema of `handboek.schema.json`.
///
/// The document is the linked tree as it is: a reader of it has nothing to look up or to number. Each
/// block and record has a line of its own, so that two editions can be compared with `diff`.
public enum JSONWriter {
  /// The version of the schema (semantic versioning): new members raise the second number.
  public static let version = "1.2.0"

  /// About what a record takes.
  ///
  /// Growing by doubling held the 34 MB catalogue of a book of 2.8 million words twice; what is reserved and not written
  /// is never there.
  private static let bytesPerRecord = 2_048

  /// The bytes of the JSON document, UTF-8, with a final line end.
  public static func write(_ handbook: Handbook) async -> [UInt8] {
    let chapters = await inParallel(handbook.chapters) { chapter in
      var buffer = JSONBuffer(handbook.pagination)
      buffer.chapter(chapter)
      return buffer.bytes
    }
    return document(handbook, chapters: chapters)
  }

  /// The same bytes, made on one core: for a handbook with little text.
  public static func writeInOrder(_ handbook: Handbook) -> [UInt8] {
    let chapters = handbook.chapters.map { chapter in
      var buffer = JSONBuffer(handbook.pagination)
      buffer.chapter(chapter)
      return buffer.bytes
    }
    return document(handbook, chapters: chapters)
  }

  private static func document(_ handbook: Handbook, chapters: [[UInt8]]) -> [UInt8] {
    var buffer = JSONBuffer(handbook.pagination)
    buffer.reserve(chapters.reduce(handbook.recordCount * bytesPerRecord) { $0 + $1.count })
    buffer.object {
      $0.member("formaat", "handboek")
      $0.member("versie", version)
      $0.member("asOf", handbook.asOf?.iso)
      $0.lineKey("metadata")
      $0.metadata(handbook.metadata)
      if let pagination = handbook.pagination {
        $0.lineKey("pagination")
        $0.pagination(pagination)
      }
      $0.lineKey("woordenlijsten")
      $0.vocabularies(handbook.vocabularies)
      $0.lineKey("delen")
      $0.array(handbook.parts, lines: true) { $0.part($1, chapters: handbook.chapters) }
      $0.lineKey("voorwerk")
      $0.array(handbook.frontPages, lines: true) { $0.page($1) }
      $0.lineKey("hoofdstukken")
      $0.array(chapters, lines: true) { $0.raw($1) }
      $0.records(of: handbook)
      $0.lineKey("beelden")
      $0.array(handbook.assets, lines: true) { $0.asset($1) }
    }
    buffer.newline()
    return buffer.bytes
  }

  private static func inParallel(
    _ chapters: [Chapter], _ write: @escaping @Sendable (Chapter) -> [UInt8]
  ) async -> [[UInt8]] {
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, chapter) in chapters.enumerated() {
        group.addTask { (index, write(chapter)) }
      }
      var results = [[UInt8]](repeating: [], count: chapters.count)
      for await (index, bytes) in group { results[index] = bytes }
      return results
    }
  }
}

extension Handbook {
  /// How many records there are besides chapters.
  fileprivate var recordCount: Int {
    publications.count + offers.count + partners.count + terms.count + questions.count + routes.count
  }
}

extension JSONBuffer {
  fileprivate mutating func records(of handbook: Handbook) {
    lineKey("publicaties")
    array(handbook.publications, lines: true) { $0.publication($1) }
    lineKey("aanbod")
    array(handbook.offers, lines: true) { $0.offer($1) }
    lineKey("partners")
    array(handbook.partners, lines: true) { $0.partner($1) }
    lineKey("begrippen")
    array(handbook.terms, lines: true) { $0.term($1) }
    lineKey("vraagstukken")
    array(handbook.questions, lines: true) { $0.question($1) }
    lineKey("leerroutes")
    array(handbook.routes, lines: true) { $0.route($1) }
    lineKey("wegwijzer")
    guide(handbook.guide)
    lineKey("nawerk")
    array(handbook.backPages, lines: true) { $0.page($1) }
    if let colophon = handbook.colophon {
      lineKey("colofon")
      page(colophon)
    }
  }
}
