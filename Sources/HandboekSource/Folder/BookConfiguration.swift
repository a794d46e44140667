import HandboekDiagnostics
import HandboekDocument

/// What `handboek.yml` says.
struct BookConfiguration {
  static let fileName = "handboek.yml"

  struct Part {
    var title: String?
    var chapters: [Located<String>]
  }

  var metadata: Metadata
  var vocabularies = Vocabularies()
  var parts: [Part] = []
  /// The pages before and behind the chapters, and the colophon.
  var frontPages: [Located<String>] = []
  var backPages: [Located<String>] = []
  var colophon: Located<String>?
  /// The words that editions fill in, with what stands there in the handbook itself.
  var variables = Variables()
  var severities: [String: SeverityOverride] = [:]
  var diagnostics: [Diagnostic] = []
  /// Whether it names no chapters; then nothing is known about the rest of the folder.
  var isBroken = false

  /// Reads the file; whatever is missing or wrong is a diagnostic.
  ///
  /// - Parameter edition: What an edition says in place of it.
  static func read(
    _ text: SourceText, diagnosticIDs: [String], edition: EditionConfiguration? = nil
  ) -> BookConfiguration {
    var problems: [Diagnostic] = []
    var node = YAMLComposer.compose(text, span: 0..<text.bytes.count, into: &problems)
    var givenFields = FieldReader(node, file: text.file)
    let resolution = VariableResolution(givenFields.variables() + (edition?.variables ?? []))
    let variables = resolution.variables
    problems += resolution.problems(in: text.file)
    if let given = node, Variables.mayOccur(in: text.bytes) {
      node = variables.fill(given, in: text.file, into: &problems)
    }
    var fields = FieldReader(node, file: text.file)
    let title = fields.requiredProse("titel") ?? "Handboek"
    var configuration = BookConfiguration(metadata: Metadata(title: title, identifier: ""))
    configuration.readMetadata(&fields)
    configuration.readParts(&fields)
    configuration.readWords(&fields)
    configuration.readSeverities(&fields, known: diagnosticIDs)
    _ = fields.variables()
    configuration.variables = variables
    configuration.frontPages = fields.texts("voorwerk")
    configuration.backPages = fields.texts("nawerk")
    configuration.colophon = fields.locatedText("colofon")
    fields.finish()
    let isUnreadable = node == nil && !problems.isEmpty
    edition?.apply(to: &configuration.metadata)
    configuration.isBroken = isUnreadable || configuration.parts.allSatisfy(\.chapters.isEmpty)
    configuration.diagnostics = problems + (isUnreadable ? [] : fields.diagnostics)
    return configuration
  }

  /// The variables as the file has them.
  static func givenVariables(_ text: SourceText) -> [VariableResolution.Given] {
    var problems: [Diagnostic] = []
    var fields = FieldReader(
      YAMLComposer.compose(text, span: 0..<text.bytes.count, into: &problems), file: text.file)
    return fields.variables()
  }

  private mutating func readMetadata(_ fields: inout FieldReader) {
    metadata.subtitle = fields.prose("ondertitel")
    if let language = fields.language("taal") { metadata.language = language }
    metadata.edition = fields.prose("uitgave")
    metadata.date = fields.date("datum", needsDay: true)
    metadata.publisher = fields.prose("uitgever")
    metadata.rights = fields.prose("rechten")
    metadata.description = fields.prose("omschrijving")
    metadata.nameOrder = fields.choice("namen", of: NameOrder.self) ?? .dutch
    metadata.contact = fields.text("reactieadres")
    BookFactsReader.read(&fields, into: &metadata)
  }

  /// The parts in `delen`, and the chapters that stand outside these.
  static func parts(_ fields: inout FieldReader) -> [Part] {
    var parts: [Part] = []
    for node in fields.list("delen") {
      let part = fields.nested(node) { part in
        Part(title: part.requiredProse("titel") ?? "", chapters: part.texts("hoofdstukken"))
      }
      parts.append(part)
    }
    let loose = fields.texts("hoofdstukken")
    if !loose.isEmpty { parts.append(Part(title: nil, chapters: loose)) }
    return parts
  }

  private mutating func readParts(_ fields: inout FieldReader) {
    parts = Self.parts(&fields)
    if parts.allSatisfy({ $0.chapters.isEmpty }) {
      fields.report(
        .bookWithoutChapters, "er staan geen hoofdstukken in \(Self.fileName)",
        fields.keyRange("delen") ?? fields.keyRange("hoofdstukken"), fix: "voeg ‘hoofdstukken: [pad.md]’ toe")
    }
  }

  private mutating func readWords(_ fields: inout FieldReader) {
    guard let node = fields.node("woordenlijsten") else { return }
    vocabularies = fields.nested(node) { lists in
      var words = Vocabularies()
      words.themes = Self.vocabulary("themas", &lists)
      words.audiences = Self.vocabulary("doelgroepen", &lists)
      words.forms = Self.vocabulary("vormen", &lists)
      words.groups = Self.vocabulary("groepen", &lists)
      return words
    }
  }

  private static func vocabulary(_ name: String, _ lists: inout FieldReader) -> Vocabulary {
    var vocabulary = Vocabulary()
    guard let node = lists.node(name) else { return vocabulary }
    guard case .mapping(let entries) = node.value else {
      lists.report(.fieldType, "‘\(name)’ bestaat uit regels als ‘naam: wat lezers zien’", node.range)
      return vocabulary
    }
    for entry in entries {
      if case .scalar(let label, _) = entry.value.value, !entry.value.isEmpty {
        vocabulary.add(entry.key, label: label)
      } else {
        vocabulary.add(entry.key, label: entry.key)
      }
    }
    return vocabulary
  }

  private mutating func readSeverities(_ fields: inout FieldReader, known: [String]) {
    guard let node = fields.node("meldingen") else { return }
    guard case .mapping(let entries) = node.value else {
      fields.report(.fieldType, "‘meldingen’ bestaat uit regels als ‘HB-CIT-001: waarschuwing’", node.range)
      return
    }
    for entry in entries {
      guard case .scalar(let text, _) = entry.value.value, let override = SeverityOverride(rawValue: text)
      else {
        fields.report(
          .fieldValue, "bij een melding hoort fout, waarschuwing of uit", entry.value.range,
          fix: "schrijf ‘\(entry.key): waarschuwing’")
        continue
      }
      if !known.isEmpty, !known.contains(entry.key) {
        fields.report(
          .fieldUnknown, "de melding ‘\(entry.key)’ bestaat niet", entry.keyRange,
          fix: NearestName.of(entry.key, among: known).map { "bedoelde u ‘\($0)’?" })
      }
      severities[entry.key] = override
    }
  }
}
