internal import HandboekDiagnostics

/// The file `mimetype` holds twenty bytes and nothing else (EPUB 3.3 §4.2.6.1).
enum MimetypeContent: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-113", .error, "In ‘mimetype’ staat iets anders dan application/epub+zip.",
    cure: "Schrijf precies application/epub+zip, zonder regeleinde en zonder teken ervoor.",
    reference: "PKG-007")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard book.facts.firstName == "mimetype", book.facts.firstMethod == 0,
      !book.facts.firstData.elementsEqual("application/epub+zip".utf8)
    else { return }
    let text = String(decoding: book.facts.firstData, as: UTF8.self)
    findings.add(Self.self, "in ‘mimetype’ staat \(quoted(text))", Place("mimetype"))
  }
}
