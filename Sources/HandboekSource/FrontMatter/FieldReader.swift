import HandboekDiagnostics
import HandboekDocument

/// Reads the fields of one record by name and type, and reports what does not fit.
///
/// Each field that is asked for counts as known; `finish()` reports the others with the nearest
/// known name.
struct FieldReader {
  let file: String
  private let entries: [YAMLNode.Entry]
  /// Where to point when a required field is missing.
  private let blockRange: SourceRange?
  /// Whether the fields are no fields at all; then missing ones are no news.
  private var isNoMapping = false
  private var known: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - node: The fields; anything but a mapping is reported.
  ///   - blockRange: Where to point when a required field is missing; nil for the file as a whole.
  init(_ node: YAMLNode?, file: String, blockRange: SourceRange? = nil) {
    self.file = file
    self.blockRange = blockRange
    switch node?.value {
    case .mapping(let entries):
      self.entries = entries
    case nil:
      entries = []
    case .scalar, .sequence:
      entries = []
      if let node, !node.isEmpty {
        isNoMapping = true
        diagnostics.append(
          Diagnostic(
            .fieldType, "hier horen velden te staan, geen \(node.kindLabel)", file: file, range: node.range,
            fix: "schrijf ‘naam: waarde’"))
      }
    }
  }

  /// The value of a field; nil when it is absent or empty.
  mutating func node(_ name: String) -> YAMLNode? {
    known.append(name)
    guard let entry = entries.first(where: { $0.key == name }), !entry.value.isEmpty else { return nil }
    return entry.value
  }

  /// A text; a single value of any look counts as text.
  mutating func text(_ name: String) -> String? { locatedText(name)?.value }

  /// A text for readers, with typographic quotes.
  mutating func prose(_ name: String) -> String? { text(name).map { Typography.dutch($0) } }

  /// A text for readers that must be there.
  mutating func requiredProse(_ name: String) -> String? {
    requiredText(name).map { Typography.dutch($0) }
  }

  /// A field that this program does not know but another one does; it stays unknown.
  func foreignProse(_ name: String) -> String? {
    guard case .scalar(let text, _)? = entries.first(where: { $0.key == name })?.value.value, !text.isEmpty
    else { return nil }
    return Typography.dutch(text)
  }

  mutating func locatedText(_ name: String) -> Located<String>? {
    guard let node = node(name) else { return nil }
    return text(of: node, name)
  }

  /// A text that must be there.
  mutating func requiredText(_ name: String) -> String? {
    if let value = text(name) { return value }
    reportMissing(name)
    return nil
  }

  /// A list of texts; a single text counts as a list of one.
  mutating func texts(_ name: String) -> [Located<String>] {
    guard let node = node(name) else { return [] }
    switch node.value {
    case .scalar:
      return text(of: node, name).map { [$0] } ?? []
    case .sequence(let items):
      return items.compactMap { $0.isEmpty ? nil : text(of: $0, name) }
    case .mapping:
      report(.fieldType, "het veld ‘\(name)’ moet een lijst zijn, geen \(node.kindLabel)", node.range)
      return []
    }
  }

  /// One of the values of an enumeration.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Value.Type, isRequired: Bool = false
  ) -> Value? {
    guard let found = locatedText(name) else {
      if isRequired { reportMissing(name) }
      return nil
    }
    if let value = Value(rawValue: found.value) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    reportNotAllowed(name, found, allowed: allowed)
    return nil
  }

  /// A date of the form yyyy, yyyy-mm or yyyy-mm-dd.
  mutating func date(_ name: String, needsDay: Bool = false) -> CalendarDate? {
    locatedDate(name, needsDay: needsDay)?.value
  }

  mutating func locatedDate(_ name: String, needsDay: Bool = false) -> Located<CalendarDate>? {
    guard let found = locatedText(name) else { return nil }
    if let date = CalendarDate(found.value), !needsDay || date.day != nil {
      return Located(value: date, range: found.range)
    }
    report(
      .fieldType, "‘\(found.value)’ in het veld ‘\(name)’ is geen bestaande datum", found.range,
      fix: needsDay ? "schrijf jaar-maand-dag, zoals 2026-03-31" : "schrijf 2026, 2026-03 of 2026-03-31")
    return nil
  }

  /// A yes or no: `ja` or `nee` (also `true` and `false`).
  mutating func flag(_ name: String) -> Bool {
    guard let found = locatedText(name) else { return false }
    switch found.value.lowercased() {
    case "ja", "true": return true
    case "nee", "false": return false
    default:
      report(
        .fieldType, "‘\(found.value)’ in het veld ‘\(name)’ is geen ja of nee", found.range,
        fix: "schrijf ja of nee")
      return false
    }
  }

  /// A whole number within bounds.
  mutating func number(_ name: String, in bounds: ClosedRange<Int>) -> Located<Int>? {
    guard let found = locatedText(name) else { return nil }
    if let value = Int(found.value), bounds.contains(value) {
      return Located(value: value, range: found.range)
    }
    report(
      .fieldType,
      "‘\(found.value)’ in het veld ‘\(name)’ is geen heel getal van \(bounds.lowerBound) tot en met "
        + "\(bounds.upperBound)", found.range)
    return nil
  }

  /// A language code.
  mutating func language(_ name: String) -> LanguageTag? {
    guard let found = locatedText(name) else { return nil }
    if let language = LanguageTag(found.value) { return language }
    report(.fieldType, "‘\(found.value)’ is geen taalcode", found.range, fix: "schrijf nl, en, fr, …")
    return nil
  }

  /// A web address with `https:`, `http:` or `mailto:`.
  mutating func address(_ name: String) -> String? {
    guard let found = locatedText(name) else { return nil }
    if ["https://", "http://", "mailto:"].contains(where: { found.value.hasPrefix($0) }) {
      return found.value
    }
    report(
      .fieldType, "‘\(found.value)’ in het veld ‘\(name)’ is geen webadres", found.range,
      fix: "begin met https://")
    return nil
  }

  /// The list behind a field: its items, or a complaint.
  mutating func list(_ name: String) -> [YAMLNode] {
    guard let node = node(name) else { return [] }
    if case .sequence(let items) = node.value { return items }
    report(.fieldType, "het veld ‘\(name)’ moet een lijst zijn, geen \(node.kindLabel)", node.range)
    return []
  }

  /// Reports a required field that is missing; one with a wrong value is reported already.
  mutating func reportMissing(_ name: String) {
    if isNoMapping { return }
    if let entry = entries.first(where: { $0.key == name }) {
      switch entry.value.value {
      case .scalar: break
      case .sequence(let items): if !items.isEmpty { return }
      case .mapping: return
      }
    }
    diagnostics.append(
      Diagnostic(
        .fieldMissing, "het verplichte veld ‘\(name)’ ontbreekt", file: file,
        range: entries.first { $0.key == name }?.keyRange ?? blockRange,
        fix: entries.contains { $0.key == name }
          ? "vul achter ‘\(name):’ iets in" : "voeg de regel ‘\(name): …’ toe"))
  }

  /// Reports a value that is none of the allowed ones.
  mutating func reportNotAllowed(_ name: String, _ found: Located<String>, allowed: [String]) {
    let nearest = NearestName.of(found.value, among: allowed)
    let list = allowed.count <= 12 ? "kies uit: \(allowed.joined(separator: ", "))" : nil
    report(
      .fieldValue, "‘\(found.value)’ kan niet in het veld ‘\(name)’", found.range,
      fix: nearest.map { "bedoelde u ‘\($0)’?" } ?? list)
  }

  /// What a field says may stay as it is: `{HB-STIJL-003: de reden}`.
  mutating func waivers(_ name: String) -> [Waiver] {
    guard let node = node(name) else { return [] }
    guard case .mapping(let entries) = node.value else {
      report(
        .fieldType, "het veld ‘\(name)’ bestaat uit regels als ‘HB-STIJL-003: de reden’", node.range)
      return []
    }
    return entries.map { entry in
      var reason = ""
      if case .scalar(let text, _) = entry.value.value { reason = Self.oneLine(text) }
      return Waiver(id: entry.key, reason: reason, file: file, range: entry.keyRange, lines: nil)
    }
  }

  /// Where the name of a field stands; nil when it is absent.
  func keyRange(_ name: String) -> SourceRange? { entries.first { $0.key == name }?.keyRange }

  mutating func report(_ kind: DiagnosticKind, _ message: String, _ range: SourceRange?, fix: String? = nil) {
    diagnostics.append(Diagnostic(kind, message, file: file, range: range, fix: fix))
  }

  /// Reports every field nobody asked for.
  mutating func finish() {
    for entry in entries where !known.contains(entry.key) {
      let nearest = NearestName.of(entry.key, among: known)
      report(
        .fieldUnknown, "het veld ‘\(entry.key)’ is hier niet bekend", entry.keyRange,
        fix: nearest.map { "bedoelde u ‘\($0)’?" }
          ?? "bekende velden: \(known.sorted().joined(separator: ", "))")
    }
  }

  /// A text without white space at its ends and, after a block scalar, without line ends.
  private static func oneLine(_ text: String) -> String {
    // 0xC2 and 0xE2 begin U+0085, U+2028 and U+2029, which end lines too.
    guard
      text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 })
        || text.utf8.first == 0x20 || text.utf8.last == 0x20
    else { return text }
    return text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ").trimmed
  }

  private mutating func text(of node: YAMLNode, _ name: String) -> Located<String>? {
    if case .scalar(let text, _) = node.value { return Located(value: Self.oneLine(text), range: node.range) }
    report(.fieldType, "het veld ‘\(name)’ moet tekst zijn, geen \(node.kindLabel)", node.range)
    return nil
  }
}

/// A value with its place in the file.
struct Located<Value: Sendable>: Sendable {
  var value: Value
  var range: SourceRange
}
