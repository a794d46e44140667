internal import HandboekDiagnostics

/// `refines` names an element of the package document (EPUB 3.3 §5.5.2.3).
enum RefinesTarget: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-214", .error, "‘refines’ wijst naar iets dat er niet is.",
    cure: "Schrijf # en de id van het gegeven.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    let ids = Set(markup.elements.compactMap { $0["id"]?.trimmed })
    for element in markup.elements {
      guard let target = element["refines"]?.trimmed else { continue }
      if target.hasPrefix("#"), !ids.contains(String(target.dropFirst())) {
        let near = NearestName.of(String(target.dropFirst()), among: ids.sorted())
        findings.add(
          Self.self, "er is geen id \(quoted(target.dropFirst()))", markup.place(element, "refines"),
          fix: near.map { "bedoelde u ‘#\($0)’?" })
      } else if URLSyntax.scheme(of: target[...]) != nil {
        findings.add(Self.self, "‘refines’ mag geen volledig adres hebben", markup.place(element, "refines"))
      }
    }
  }
}
