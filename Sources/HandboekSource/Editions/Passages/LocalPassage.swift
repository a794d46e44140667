import HandboekDiagnostics
import HandboekDocument

/// A file in the folder `passages` of an edition: a section or passage that it replaces, adds or leaves out.
struct LocalPassage: Sendable {
  enum Action: String, CaseIterable, Sendable {
    case replace = "vervang"
    case before = "ervoor"
    case after = "erna"
    case hide = "verberg"

    /// Whether the text of the handbook is no longer there.
    var takesAway: Bool { self == .replace || self == .hide }
  }

  /// The folder in an edition with these files.
  static let folder = "passages/"

  var text: SourceText
  var front: FrontMatter
  var action: Action
  var target: PassageTarget

  var file: String { text.file }

  /// Reads a file; nil when it says nothing that can be done, with the reason as a diagnostic.
  static func read(
    _ file: String, in root: String, limits: SourceLimits, into diagnostics: inout [Diagnostic]
  ) -> LocalPassage? {
    guard let text = SourceFileReader.read(file, in: root, limits: limits, into: &diagnostics) else {
      return nil
    }
    let front = FrontMatter.split(text, into: &diagnostics)
    if front.isBroken { return nil }
    var fields = FieldReader(front.fields, file: file, blockRange: front.fence)
    let place = fields.locatedText("bij")
    if place == nil { fields.reportMissing("bij") }
    let action = fields.choice("doe", of: Action.self, isRequired: true)
    var target = PassageTarget(place: place?.value ?? "", range: place?.range)
    // An empty field is no section as a whole: that would take away far more than its editor meant.
    target.quote =
      fields.locatedText("passage") ?? fields.keyRange("passage").map { Located(value: "", range: $0) }
    target.basis = fields.locatedText("basis")
    target.was = fields.text("was")
    fields.finish()
    diagnostics += fields.diagnostics
    guard place != nil, let action else { return nil }
    let isEmpty = text.bytes[front.bodyOffset...].allSatisfy { $0 <= 0x20 }
    if isEmpty != (action == .hide) {
      diagnostics.append(
        Diagnostic(
          .localPassageWrong,
          isEmpty ? "onder de velden staat geen tekst" : "bij ‘doe: verberg’ hoort geen tekst",
          file: file, range: fields.keyRange("doe"),
          fix: isEmpty
            ? "schrijf de tekst onder de velden, of kies ‘doe: verberg’"
            : "haal de tekst weg, of kies ‘doe: vervang’"))
      return nil
    }
    return LocalPassage(text: text, front: front, action: action, target: target)
  }
}

/// What an edition names of the handbook: a section by its heading, a passage by the words that it begins with.
struct PassageTarget: Sendable {
  /// The chapter or page, as a path in the handbook.
  var path: String
  /// The heading of the section; nil for the whole file.
  var anchor: String?
  /// Where that stands.
  var range: SourceRange?
  /// The words that the passage begins with; nil for the section as a whole.
  var quote: Located<String>?
  /// The hash of the text of the handbook that the edition was written against.
  var basis: Located<String>?
  /// That text itself, when the editor kept it.
  var was: String?

  /// - Parameter place: `hoofdstukken/03-x.md#kop`.
  init(place: String, range: SourceRange?) {
    let parts = place.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    path = (parts.first ?? "").split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    anchor = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
    self.range = range
  }
}
