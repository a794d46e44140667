import HandboekDiagnostics
import HandboekDocument

/// What `editie.yml` says: how an edition of the handbook differs from the handbook itself.
struct EditionConfiguration {
  /// The name of its folder.
  let id: String
  /// For whom the edition is: "gemeente Voorbeelddam".
  var name: String
  /// Whether it only shows what an edition can be.
  var isExample = false
  var title: String?
  var subtitle: String?
  var identifier: String?
  var date: CalendarDate?
  var publisher: String?
  var contact: String?
  var description: String?
  /// Further parts, behind those of the handbook.
  var parts: [BookConfiguration.Part] = []
  /// Further pages before the chapters.
  var frontPages: [Located<String>] = []
  /// The files of the handbook that this edition leaves out.
  var hidden: [Located<String>] = []
  /// The sections of its chapters that this edition leaves out.
  var hiddenSections: [PassageTarget] = []
  /// Its own variables, with the values of those that they use.
  var variables: [VariableResolution.Given] = []
  var diagnostics: [Diagnostic] = []

  /// Reads the file; whatever is missing or wrong is a diagnostic.
  ///
  /// - Parameter base: The variables of the handbook, which its fields can use too; asked for only when they do.
  static func read(
    _ text: SourceText, id: String, base: () -> [VariableResolution.Given] = { [] }
  ) -> EditionConfiguration {
    var problems: [Diagnostic] = []
    var node = YAMLComposer.compose(text, span: 0..<text.bytes.count, into: &problems)
    if let given = node, Variables.mayOccur(in: text.bytes) {
      var own = FieldReader(given, file: text.file)
      let resolution = VariableResolution(base() + own.variables())
      node = resolution.variables.fill(given, in: text.file, into: &problems)
      problems += resolution.problems(in: text.file)
    }
    var fields = FieldReader(node, file: text.file)
    var edition = EditionConfiguration(id: id, name: fields.requiredProse("naam") ?? "")
    edition.isExample = fields.flag("voorbeeld")
    edition.title = fields.prose("titel")
    edition.subtitle = fields.prose("ondertitel")
    edition.identifier = fields.text("identificatie")
    edition.date = fields.date("datum", needsDay: true)
    edition.publisher = fields.prose("uitgever")
    edition.contact = fields.text("reactieadres")
    edition.description = fields.prose("omschrijving")
    edition.parts = BookConfiguration.parts(&fields)
    edition.frontPages = fields.texts("voorwerk")
    for entry in fields.texts("verberg") {
      if entry.value.contains("#") {
        edition.hiddenSections.append(PassageTarget(place: entry.value, range: entry.range))
      } else {
        edition.hidden.append(entry)
      }
    }
    edition.variables = fields.variables()
    fields.finish()
    let isUnreadable = node == nil && !problems.isEmpty
    edition.diagnostics = problems + (isUnreadable ? [] : fields.diagnostics)
    return edition
  }

  /// Changes what the handbook says about itself.
  func apply(to metadata: inout Metadata) {
    if let title { metadata.title = title }
    if let subtitle { metadata.subtitle = subtitle }
    if let date { metadata.date = date }
    if let publisher { metadata.publisher = publisher }
    if let contact { metadata.contact = contact }
    if let description { metadata.description = description }
    metadata.localEdition = LocalEdition(
      id: id, name: name, isExample: isExample, identifier: identifier)
  }
}

extension FieldReader {
  /// The field `variabelen`: lines of `naam: waarde`.
  mutating func variables() -> [VariableResolution.Given] {
    guard let node = node("variabelen") else { return [] }
    guard case .mapping(let entries) = node.value else {
      report(.fieldType, "‘variabelen’ bestaat uit regels als ‘gemeente: Voorbeelddam’", node.range)
      return []
    }
    var found: [VariableResolution.Given] = []
    for entry in entries {
      guard case .scalar(let text, _) = entry.value.value else {
        report(
          .fieldType, "de variabele ‘\(entry.key)’ moet tekst zijn, geen \(entry.value.kindLabel)",
          entry.value.range)
        continue
      }
      let isName =
        !entry.key.isEmpty
        && entry.key.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
      guard isName else {
        report(
          .fieldValue, "‘\(entry.key)’ kan geen naam van een variabele zijn", entry.keyRange,
          fix: "gebruik kleine letters, cijfers en streepjes")
        continue
      }
      found.append(
        VariableResolution.Given(
          name: entry.key, value: Typography.dutch(text.trimmed), file: file, range: entry.value.range))
    }
    return found
  }
}
