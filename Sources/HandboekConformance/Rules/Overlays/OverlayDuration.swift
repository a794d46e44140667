internal import HandboekDiagnostics

/// The package document tells how long each overlay and the book lasts (EPUB 3.3 §9.3.3.2).
enum OverlayDuration: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-803", .error, "De duur van het voorlezen ontbreekt.",
    cure: "Voeg media:duration toe: één keer voor het boek, en met refines voor elke media-overlay.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let ids = Set(package.items.compactMap(\.mediaOverlay))
    guard !ids.isEmpty, let metadata = package.metadata else { return }
    let durations = package.properties.filter { $0["property"]?.trimmed == "media:duration" }
    if !durations.contains(where: { $0["refines"] == nil }) {
      findings.add(Self.self, "de duur van het hele boek ontbreekt", package.markup.place(metadata))
    }
    for id in ids.sorted() where !durations.contains(where: { $0["refines"]?.trimmed == "#" + id }) {
      findings.add(Self.self, "de duur van \(quoted(id)) ontbreekt", package.markup.place(metadata))
    }
    for duration in durations where TextForms.clockMilliseconds(package.markup.text(duration)) == nil {
      findings.add(
        Self.self, "\(quoted(package.markup.text(duration).trimmed)) is geen duur",
        package.markup.place(duration))
    }
  }
}
