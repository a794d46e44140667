import HandboekDocument
import HandboekJSON

/// An edition of a handbook as its `handboek.json` tells it, reduced to what two editions are compared by.
///
/// Both editions are read from JSON, also the one that is being made: then there is one rule for what counts as
/// the same.
public struct Edition: Sendable {
  var metadata: EditionMetadata
  var chapters: [EditionChapter]
  /// All records but chapters.
  var records: [EditionRecord]
  /// Whether the document has the digests of the pictures (schema 1.2).
  var hasDigests: Bool

  /// Reads the JSON of an edition; its bytes may come from anywhere.
  public init(json: [UInt8]) throws(EditionError) {
    do throws(JSONFault) {
      let root = try JSONFields(JSONParser.parse(json), "handboek")
      try self.init(root, hasDigests: true)
    } catch {
      throw EditionError(error, in: json)
    }
    if metadata.format != "handboek" { throw .otherFormat }
    let major = metadata.version.split(separator: ".").first
    if major != JSONWriter.version.split(separator: ".").first { throw .laterVersion(metadata.version) }
  }

  /// The edition that is being made.
  ///
  /// - Parameter earlier: What it is to be compared with; what that does not tell is left out.
  init(of book: Handbook, besides earlier: Edition) async throws(EditionError) {
    let json = await JSONWriter.write(book)
    do throws(JSONFault) {
      let root = try JSONFields(JSONParser.parse(json), "handboek")
      try self.init(root, hasDigests: earlier.hasDigests)
    } catch {
      throw EditionError(error, in: json)
    }
  }

  /// A handbook that is not kept as JSON.
  init(of book: Handbook) async throws(EditionError) {
    let json = await JSONWriter.write(book)
    do throws(JSONFault) {
      try self.init(JSONFields(JSONParser.parse(json), "handboek"), hasDigests: true)
    } catch {
      throw EditionError(error, in: json)
    }
  }

  private init(_ root: JSONFields, hasDigests: Bool) throws(JSONFault) {
    metadata = try EditionMetadata(root)
    guard metadata.format == "handboek" else {
      (chapters, records, self.hasDigests) = ([], [], false)
      return
    }
    let pictures = try EditionPictures(root, hasDigests: hasDigests)
    self.hasDigests = pictures.hasDigests
    chapters = try root.list("hoofdstukken") { (fields) throws(JSONFault) in
      try EditionChapter(fields, pictures)
    }
    records = []
    for (member, kind) in Self.lists {
      records += try root.list(member) { (fields) throws(JSONFault) in
        try EditionRecord(kind, fields, pictures)
      }
    }
    if let colophon = try root.object(
      "colofon", { (fields) throws(JSONFault) in try EditionRecord(.page, fields, pictures) })
    {
      records.append(colophon)
    }
  }

  /// The members that are lists of records, with their kinds.
  private static let lists: [(String, RecordKind)] = [
    ("voorwerk", .page), ("vraagstukken", .question), ("leerroutes", .route), ("aanbod", .offer),
    ("publicaties", .publication), ("partners", .partner), ("begrippen", .term), ("nawerk", .page),
  ]
}

/// What an edition says about itself.
struct EditionMetadata: Sendable {
  var format: String
  var version: String
  var title = ""
  var identifier = ""
  var edition: String?
  var date: CalendarDate?

  init(_ root: JSONFields) throws(JSONFault) {
    format = try root.text("formaat") ?? ""
    version = try root.text("versie") ?? ""
    if format != "handboek" { return }
    let read = try root.object("metadata") { (fields) throws(JSONFault) in
      (
        title: try fields.required("titel"), identifier: try fields.required("identificatie"),
        edition: try fields.text("uitgave"), date: try fields.date("datum")
      )
    }
    guard let read else { throw .damaged("handboek.metadata") }
    (title, identifier, edition, date) = (read.title, read.identifier, read.edition, read.date)
  }

  /// What readers call it: "Uitgave 1, 3 mei 2026".
  var name: String {
    let parts = [edition.map { EditionText.cut($0, at: 80) }, date?.dutch].compactMap { $0 }
    return parts.isEmpty ? "de vorige uitgave" : parts.joined(separator: ", ")
  }
}

/// The pictures of an edition: what each index stands for.
struct EditionPictures: Sendable {
  private(set) var names: [String] = []
  private(set) var hasDigests = false

  init(_ root: JSONFields, hasDigests wanted: Bool) throws(JSONFault) {
    let assets = try root.list("beelden") { (fields) throws(JSONFault) in
      (path: try fields.required("path"), size: try fields.integer("size"), digest: try fields.text("sha256"))
    }
    hasDigests = wanted && assets.allSatisfy { $0.digest != nil }
    names = assets.map { asset in
      hasDigests ? asset.digest ?? "" : "\(asset.path) \(asset.size ?? 0)"
    }
  }

  func name(_ index: Int) -> String { names.indices.contains(index) ? names[index] : "" }
}
