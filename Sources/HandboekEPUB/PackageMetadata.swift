import HandboekContainer
import HandboekDocument
import HandboekXML

/// The bibliographic metadata of the package document (EPUB 3.3 §5.5).
struct PackageMetadata {
  private let handbook: Handbook
  private var metadata: Metadata { handbook.metadata }

  init(_ handbook: Handbook) { self.handbook = handbook }

  func write(into writer: inout XMLWriter) {
    line("dc:identifier", id: "uid", identifier, into: &writer)
    title(metadata.shownTitle, type: "main", id: "titel", into: &writer)
    title(metadata.subtitle, type: "subtitle", id: "ondertitel", into: &writer)
    title(metadata.edition, type: "edition", id: "uitgave", into: &writer)
    line("dc:language", metadata.language.text, into: &writer)
    for (index, author) in metadata.authors.enumerated() where !author.isBlank {
      line("dc:creator", id: "auteur-\(index + 1)", author, into: &writer)
      refinement("role", of: "auteur-\(index + 1)", "aut", scheme: "marc:relators", into: &writer)
    }
    line("dc:publisher", metadata.publisher, into: &writer)
    line("dc:date", metadata.date?.iso, into: &writer)
    line("dc:rights", metadata.rights, into: &writer)
    line("dc:description", metadata.description, into: &writer)
    for theme in themes { line("dc:subject", theme, into: &writer) }
    if let pagination = handbook.pagination {
      property("pageBreakSource", pagination.source, into: &writer)
    }
    property("dcterms:modified", Self.modified(metadata.timestamp), into: &writer)
  }

  /// The author's identifier; without one, a name-based UUID of title and subtitle (RFC 9562 §5.8).
  private var identifier: String {
    if !metadata.identifier.isBlank { return metadata.identifier }
    var bytes = Array(SHA256.hash(Array("\(metadata.title)\u{0}\(metadata.subtitle ?? "")".utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text = "urn:uuid:"
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
    }
    return text
  }

  /// The labels of the themes that chapters are about, in the order of the vocabulary.
  private var themes: [String] {
    let vocabulary = handbook.vocabularies.themes
    let used = handbook.chapters.flatMap(\.themes)
    var seen: Set<String> = []
    return (vocabulary.ids.filter(Set(used).contains) + used).filter { seen.insert($0).inserted }
      .map(vocabulary.label)
  }

  /// The time stamp as `CCYY-MM-DDThh:mm:ssZ` (EPUB 3.3 §5.5.4).
  static func modified(_ timestamp: Int) -> String {
    guard let date = CalendarDate(secondsSince1970: timestamp) else { return "1970-01-01T00:00:00Z" }
    let seconds = (timestamp % 86_400 + 86_400) % 86_400
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(date.iso)T\(parts.joined(separator: ":"))Z"
  }

  private func title(_ text: String?, type: String, id: String, into writer: inout XMLWriter) {
    guard let text, !text.isBlank else { return }
    line("dc:title", id: id, text, into: &writer)
    refinement("title-type", of: id, type, into: &writer)
  }

  private func line(
    _ name: StaticString, id: String? = nil, _ text: String?, into writer: inout XMLWriter
  ) {
    guard let text, !text.isBlank else { return }
    writer.element(name) { writer in
      writer.attribute("id", id)
      writer.text(text)
    }
    writer.newline()
  }

  private func refinement(
    _ property: String, of id: String, _ text: String, scheme: String? = nil, into writer: inout XMLWriter
  ) {
    writer.element("meta") { writer in
      writer.attribute("refines", "#" + id)
      writer.attribute("property", property)
      writer.attribute("scheme", scheme)
      writer.text(text)
    }
    writer.newline()
  }

  private func property(_ property: String, _ text: String, into writer: inout XMLWriter) {
    writer.element("meta") { writer in
      writer.attribute("property", property)
      writer.text(text)
    }
    writer.newline()
  }
}
