import HandboekDiagnostics
import HandboekDocument

/// One file on its way to a record: its fields, its text, and what was found wrong.
struct RecordSource {
  let id: RecordID
  let text: SourceText
  var fields: FieldReader
  var body: MarkdownBody
  var references: [FieldReference] = []
  /// What the author says may stay as it is; complete after `finish()`.
  private(set) var waivers: [Waiver] = []
  /// In a file of an edition: the hash of the text of the handbook that it was written against.
  private(set) var basis: Located<String>?

  var file: String { text.file }

  /// - Parameter hasText: Whether the text below the fields is wanted too.
  init(
    id: RecordID, text: SourceText, variables: Variables = Variables(), limits: SourceLimits,
    hasText: Bool = true
  ) {
    self.id = id
    self.text = text
    var problems: [Diagnostic] = []
    var front = FrontMatter.split(text, into: &problems)
    body =
      hasText ? MarkdownBody.parse(text, from: front, variables: variables, limits: limits) : MarkdownBody()
    if Variables.mayOccur(in: text.bytes[..<front.bodyOffset]) {
      front.fields = front.fields.map { variables.fill($0, in: text.file, into: &problems) }
    }
    fields = FieldReader(front.fields, file: text.file, blockRange: front.fence)
    if text.file.hasPrefix(EditionPath.folder + "/") { basis = fields.locatedText("basis") }
    body.diagnostics = problems + body.diagnostics
    isUnreadable = front.isBroken || body.isRefused
  }

  /// Whether the fields could not be read; then missing fields are no news.
  let isUnreadable: Bool

  /// The ids a field mentions, noted for linking to check.
  mutating func identifiers(_ field: String, of kind: RecordKind) -> [String] {
    fields.texts(field).map { found in
      references.append(
        FieldReference(
          owner: id, file: file, field: field, kind: kind, name: found.value, range: found.range))
      return found.value
    }
  }

  /// One id of another record.
  mutating func identifier(_ field: String, of kind: RecordKind) -> String? {
    guard let found = fields.locatedText(field) else { return nil }
    references.append(
      FieldReference(owner: id, file: file, field: field, kind: kind, name: found.value, range: found.range))
    return found.value
  }

  /// Words out of a word list of `handboek.yml`.
  mutating func words(_ field: String, from vocabulary: Vocabulary, isRequired: Bool = false) -> [String] {
    let found = fields.texts(field)
    if found.isEmpty, isRequired { fields.reportMissing(field) }
    for word in found where !vocabulary.allows(word.value) {
      fields.reportNotAllowed(field, word, allowed: vocabulary.ids)
    }
    return found.map(\.value)
  }

  /// One word out of a word list.
  mutating func word(_ field: String, from vocabulary: Vocabulary) -> String? {
    guard let found = fields.locatedText(field) else { return nil }
    if !vocabulary.allows(found.value) { fields.reportNotAllowed(field, found, allowed: vocabulary.ids) }
    return found.value
  }

  /// The title: the field, else a heading of level 1 at the start, else what other tools call `title`,
  /// else the first heading of level 1.
  ///
  /// The field of other tools is reported as unknown all the same, with the right name.
  mutating func title() -> String? {
    let given = fields.prose("titel") ?? (body.startsWithTitle ? nil : fields.foreignProse("title"))
    return body.takeTitle(unlike: given, file: file) ?? given
  }

  /// Everything found wrong, after the last field was read.
  mutating func finish() -> [Diagnostic] {
    waivers = body.waivers + fields.waivers("negeer")
    fields.finish()
    references += body.mentions.map {
      FieldReference(owner: id, file: file, field: $0.key, kind: $0.kind, name: $0.name, range: $0.range)
    }
    let fieldProblems = isUnreadable ? [] : fields.diagnostics
    return body.diagnostics + fieldProblems
  }
}

/// What one file became.
struct ParsedRecord: Sendable {
  /// Nil when the file could not be read.
  var record: Record?
  var references: [FieldReference]
  var waivers: [Waiver]
  var diagnostics: [Diagnostic]
  var basis: Located<String>?

  enum Record: Sendable {
    case chapter(Chapter, fixedNumber: Located<Int>?)
    case publication(Publication)
    case offer(Offer)
    case partner(Partner)
    case term(Term)
    case question(Question)
    case route(Route)
    case page(Page)
  }
}
