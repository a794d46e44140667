internal import HandboekDiagnostics

/// A property has one name, with or without a prefix (EPUB 3.3 §D.1.3).
enum MalformedProperty: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-221", .error, "Een eigenschap is niet goed geschreven.",
    cure: "Schrijf één naam, zoals dcterms:issued.",
    reference: "OPF-026")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for use in PropertyUse.all(in: package) where !use.isWellFormed {
      findings.add(Self.self, "\(quoted(use.word)) is geen naam van een eigenschap", use.place)
    }
    for element in package.properties {
      for name in ["property", "scheme"] where (element[name] ?? "").words.count > 1 {
        findings.add(Self.self, "hier mag maar één naam staan", package.markup.place(element, name))
      }
      if element["property"]?.trimmed.isEmpty == true {
        findings.add(
          Self.self, "de naam van de eigenschap ontbreekt", package.markup.place(element, "property"))
      }
    }
  }
}
