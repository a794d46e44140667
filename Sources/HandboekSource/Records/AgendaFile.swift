public import HandboekDiagnostics
public import HandboekDocument

/// A small YAML file, kept with the papers of a meeting, that says what goes into a pack.
public struct AgendaFile: Sendable {
  public var agenda = Agenda()
  /// The places of the handbook, as typed.
  public var places: [String] = []
  /// The ids of questions.
  public var questions: [String] = []
  public var diagnostics: [Diagnostic] = []

  /// Nothing, as when there is no file.
  public init() {}

  /// Reads the file; whatever is wrong is a diagnostic.
  public static func read(_ bytes: [UInt8], file: String) -> AgendaFile {
    var read = AgendaFile()
    let text = SourceText(file: file, bytes: SourceBytes.normalised(bytes))
    let node = YAMLComposer.compose(text, span: 0..<text.bytes.count, into: &read.diagnostics)
    if node == nil, !read.diagnostics.isEmpty { return read }
    var fields = FieldReader(node, file: file)
    read.agenda.meeting = fields.prose("vergadering")
    read.agenda.item = fields.text("agendapunt")
    read.agenda.title = fields.prose("titel")
    read.agenda.date = fields.date("datum", needsDay: true)
    read.agenda.municipality = fields.prose("gemeente")
    read.agenda.discussion = fields.texts("bespreken").map { Typography.dutch($0.value) }
    read.places = fields.texts("plaatsen").map(\.value)
    read.questions = fields.texts("vragen").map(\.value)
    fields.finish()
    read.diagnostics += fields.diagnostics
    return read
  }
}
