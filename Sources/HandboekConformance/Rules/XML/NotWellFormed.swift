internal import HandboekDiagnostics
internal import HandboekXML

/// Each XML file is well-formed, also with its namespaces (XML 1.0 §2.1, Namespaces in XML 1.0 §7).
enum NotWellFormed: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-131", .error, "Een bestand is geen welgevormde XML.",
    cure: "Sluit elk element, zet waarden tussen aanhalingstekens en schrijf &amp; voor & en &lt; voor <.",
    reference: "RSC-016")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for (path, error) in book.malformed where error.reason == .malformed || error.reason == .namespace {
      let range = error.line > 0 ? SourceRange(at: SourcePosition(line: error.line, column: 0)) : nil
      let entry = book.prologs.first { $0.path == path }
      if entry?.prolog.entities.isEmpty == false, isAboutEntity(error.message) { continue }
      findings.add(Self.self, message(error.message), Place(path, range))
    }
    let markups = book.documents.map(\.markup) + [book.container, book.package?.markup].compactMap(\.self)
    for markup in markups {
      for element in markup.elements {
        if element.namespace == nil, element.name.contains(":") {
          findings.add(
            Self.self, "het voorvoegsel van het element \(quoted(element.name)) is niet verklaard",
            markup.place(element))
        }
        for attribute in element.attributes where attribute.namespace == nil && attribute.name.contains(":") {
          findings.add(
            Self.self, "het voorvoegsel van het attribuut \(quoted(attribute.name)) is niet verklaard",
            markup.place(element))
        }
      }
    }
  }

  private static func isAboutEntity(_ message: String) -> Bool { message.hasPrefix("Entity '") }

  /// What libxml2 says, in Dutch where it is a common fault.
  private static func message(_ text: String) -> String {
    let names = text.split(whereSeparator: { $0 == "'" || $0 == " " }).map(String.init)
    if text.hasPrefix("Opening and ending tag mismatch:"), names.count > 8 {
      return "het element \(quoted(names[5])) wordt niet gesloten voor ‘</\(names.last ?? "")>’"
    }
    if text.hasPrefix("Entity '"), names.count > 1 {
      return "de entiteit \(quoted(names[1])) bestaat niet in XML"
    }
    if text.hasPrefix("Attribute "), text.hasSuffix("redefined") {
      return "het attribuut \(quoted(names[1])) staat er twee keer"
    }
    if text.hasPrefix("AttValue") { return "een waarde staat niet tussen aanhalingstekens" }
    if text.hasPrefix("xmlParseEntityRef: no name") { return "een los &-teken; schrijf &amp;" }
    if text.hasPrefix("StartTag: invalid element name") { return "een los <-teken; schrijf &lt;" }
    if text.hasPrefix("Premature end") || text.hasPrefix("EndTag") { return "het bestand eindigt te vroeg" }
    if text.hasPrefix("Document is empty") || text == "no root element" { return "het bestand is leeg" }
    if text.hasPrefix("Input is not proper UTF-8") { return "het bestand is geen geldige UTF-8" }
    if text.hasPrefix("Extra content") { return "na het buitenste element staat nog iets" }
    return "dit is geen welgevormde XML (\(text))"
  }
}
