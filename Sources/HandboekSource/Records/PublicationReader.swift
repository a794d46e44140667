import HandboekDiagnostics
import HandboekDocument

/// Reads `publicaties/*.md`: the names of the bibliographic fields are CSL's.
enum PublicationReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    let csl = bibliography(&source)
    var publication = Publication(
      id: source.id, file: source.file, csl: csl,
      themes: source.words("themas", from: vocabularies.themes, isRequired: true),
      evidence: source.fields.choice("bewijs", of: EvidenceLevel.self, isRequired: true) ?? .unknown,
      source: source.fields.address("bron"), caveat: source.fields.prose("onzeker"),
      analysis: source.body.blocks)
    publication.footnotes = source.body.footnotes
    return .publication(publication)
  }

  private static func bibliography(_ source: inout RecordSource) -> BibliographicFields {
    var csl = BibliographicFields()
    csl.type = source.fields.choice("type", of: CSLType.self, isRequired: true)?.rawValue ?? "document"
    csl.genre = source.fields.text("genre")
    csl.title = source.fields.requiredProse("title") ?? source.id.name
    csl.authors = source.fields.list("author").compactMap { name($0, in: "author", &source) }
    csl.editors = source.fields.list("editor").compactMap { name($0, in: "editor", &source) }
    csl.issued = source.fields.date("issued")
    csl.accessed = source.fields.date("accessed", needsDay: true)
    csl.publisher = source.fields.prose("publisher")
    csl.publisherPlace = source.fields.text("publisher-place")
    csl.containerTitle = source.fields.prose("container-title")
    csl.collectionTitle = source.fields.prose("collection-title")
    csl.eventTitle = source.fields.prose("event-title")
    csl.edition = source.fields.text("edition")
    csl.volume = source.fields.text("volume")
    csl.issue = source.fields.text("issue")
    csl.page = source.fields.text("page")
    csl.number = source.fields.text("number")
    csl.version = source.fields.text("version")
    csl.url = source.fields.address("URL")
    csl.doi = source.fields.text("DOI").map(bareDOI)
    csl.language = source.fields.language("language")
    return csl
  }

  /// A DOI without the address in front of it that many people copy along.
  private static func bareDOI(_ text: String) -> String {
    let prefixes = [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:",
    ]
    for prefix in prefixes where text.lowercased().hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count)).trimmed
    }
    return text
  }

  /// A name: `{family, given, non-dropping-particle}` or `{literal}`.
  private static func name(
    _ node: YAMLNode, in field: String, _ source: inout RecordSource
  ) -> BibliographicFields.Name? {
    guard case .mapping = node.value else {
      source.fields.report(
        .fieldType, "een naam in ‘\(field)’ bestaat uit velden", node.range,
        fix: "schrijf ‘- literal: naam van de organisatie’ of ‘- family: achternaam’")
      return nil
    }
    var fields = FieldReader(node, file: source.file)
    let literal = fields.prose("literal")
    let family = fields.text("family")
    let given = fields.text("given")
    let particle = fields.text("non-dropping-particle") ?? fields.text("dropping-particle")
    fields.finish()
    for diagnostic in fields.diagnostics {
      source.fields.report(
        diagnostic.kind, diagnostic.message, diagnostic.range ?? node.range, fix: diagnostic.fix)
    }
    if let literal { return .organisation(literal) }
    if let family { return .person(family: family, given: given, particle: particle) }
    source.fields.report(.fieldMissing, "deze naam heeft geen ‘family’ en geen ‘literal’", node.range)
    return nil
  }
}
