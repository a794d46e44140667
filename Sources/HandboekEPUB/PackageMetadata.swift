import HandboekDocument
import HandboekXML

/// The bibliographic metadata of the package document (EPUB 3.3 §5.5).
struct PackageMetadata {
  private let handbook: Handbook
  private var metadata: Metadata { handbook.metadata }

  init(_ handbook: Handbook) { self.handbook = handbook }

  func write(into writer: inout XMLWriter) {
    line(
      "dc:identifier", id: "uid",
      metadata.identifier.isBlank ? metadata.derivedIdentifier : metadata.identifier, into: &writer)
    title(metadata.shownTitle, type: "main", id: "titel", into: &writer)
    title(metadata.subtitle, type: "subtitle", id: "ondertitel", into: &writer)
    title(metadata.edition, type: "edition", id: "uitgave", into: &writer)
    for language in languages { line("dc:language", language.text, into: &writer) }
    people(into: &writer)
    line("dc:publisher", metadata.publisher, into: &writer)
    line("dc:date", metadata.date?.iso, into: &writer)
    line("dc:rights", metadata.rights, into: &writer)
    line("dc:source", metadata.basedOn, into: &writer)
    line("dc:description", metadata.description, into: &writer)
    subjects(into: &writer)
    if let series = metadata.series { self.series(series, into: &writer) }
    PackageMeta("pageBreakSource", handbook.pagination?.source).write(into: &writer)
    PackageMeta("dcterms:modified", Self.modified(metadata.timestamp)).write(into: &writer)
  }

  /// The language of the book, then those of chapters in another one (EPUB 3.3 §5.5.3.3).
  private var languages: [LanguageTag] {
    var seen: Set<LanguageTag> = []
    return ([metadata.language] + handbook.chapters.map(\.language)).filter { seen.insert($0).inserted }
  }

  /// Writes authors as creators and everyone else as contributors, each with a role (EPUB 3.3 §D.3.11).
  private func people(into writer: inout XMLWriter) {
    for (index, author) in metadata.authors.enumerated() where !author.isBlank {
      let id = "auteur-\(index + 1)"
      line("dc:creator", id: id, author, into: &writer)
      role(.author, sortName: metadata.sortName(ofAuthor: author), of: id, into: &writer)
    }
    let others = metadata.contributors.filter { $0.role != .author && !$0.name.isBlank }
    for (index, contributor) in others.enumerated() {
      let id = "medewerker-\(index + 1)"
      line("dc:contributor", id: id, contributor.name, into: &writer)
      role(contributor.role, sortName: contributor.sortName, of: id, into: &writer)
    }
  }

  private func role(
    _ role: Contributor.Role, sortName: String?, of id: String, into writer: inout XMLWriter
  ) {
    PackageMeta("role", role.relator, refines: id, scheme: "marc:relators").write(into: &writer)
    PackageMeta("file-as", sortName, refines: id).write(into: &writer)
  }

  /// Writes the themes of the chapters and the book's own subjects; a list and its code always stand together
  /// (EPUB 3.3 §D.3.1 and §D.3.12).
  private func subjects(into writer: inout XMLWriter) {
    for theme in themes { line("dc:subject", theme, into: &writer) }
    for (index, subject) in metadata.subjects.enumerated() where !subject.name.isBlank {
      let id = "onderwerp-\(index + 1)"
      line("dc:subject", id: subject.source == nil ? nil : id, subject.name, into: &writer)
      guard let source = subject.source else { continue }
      PackageMeta("authority", source.authority, refines: id).write(into: &writer)
      PackageMeta("term", source.term, refines: id).write(into: &writer)
    }
  }

  /// The labels of the themes that chapters are about, in the order of the vocabulary.
  private var themes: [String] {
    let vocabulary = handbook.vocabularies.themes
    let used = handbook.chapters.flatMap(\.themes)
    var seen: Set<String> = []
    return (vocabulary.ids.filter(Set(used).contains) + used).filter { seen.insert($0).inserted }
      .map(vocabulary.label)
  }

  private func series(_ series: Series, into writer: inout XMLWriter) {
    if series.name.isBlank { return }
    PackageMeta("belongs-to-collection", series.name, id: "reeks").write(into: &writer)
    PackageMeta("collection-type", series.kind.collectionType, refines: "reeks").write(into: &writer)
    PackageMeta("group-position", series.position, refines: "reeks").write(into: &writer)
    PackageMeta("dcterms:identifier", series.identifier, refines: "reeks").write(into: &writer)
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
    PackageMeta("title-type", type, refines: id).write(into: &writer)
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
}
