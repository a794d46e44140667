internal import HandboekDiagnostics

/// The total is the sum of the parts (EPUB 3.3 §9.3.3.2).
enum OverlayTotal: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-804", .warning, "De duur van het boek is niet de som van de delen.", cure: "Tel de delen op.",
    reference: "MED-016")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    var total: (value: Int, element: MarkupElement)?
    var sum = 0
    var isPartial = false
    for element in package.properties where element["property"]?.trimmed == "media:duration" {
      guard let value = TextForms.clockMilliseconds(package.markup.text(element)) else { return }
      if element["refines"] == nil {
        total = (value, element)
      } else {
        sum += value
        isPartial = true
      }
    }
    if let total, isPartial, abs(total.value - sum) >= 1_000 {
      findings.add(
        Self.self, "het boek duurt \(total.value / 1_000) s, de delen samen \(sum / 1_000) s",
        package.markup.place(total.element))
    }
  }
}
