internal import HandboekDiagnostics

/// Properties that refine, refine what they are meant for (EPUB 3.3 §D.3).
enum RefinedKind: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-216", .error, "Een eigenschap hoort bij een ander gegeven.",
    cure: "Laat ‘refines’ wijzen naar het gegeven waar de eigenschap bij hoort.", reference: "RSC-005")

  private static let targets: [String: [String]] = [
    "title-type": ["title"], "role": ["creator", "contributor", "publisher"],
    "identifier-type": ["identifier", "source"], "source-of": ["source"], "authority": ["subject"],
    "term": ["subject"], "collection-type": ["belongs-to-collection"],
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    var names: [String: String] = [:]
    for element in markup.elements {
      guard let id = element["id"]?.trimmed else { continue }
      names[id] = element.name == "meta" ? element["property"]?.trimmed ?? "" : element.name
    }
    for element in package.properties {
      let property = element["property"]?.trimmed ?? ""
      let refined = element["refines"].flatMap {
        $0.trimmed.hasPrefix("#") ? names[String($0.trimmed.dropFirst())] : nil
      }
      if let wanted = targets[property], !wanted.contains(refined ?? "") {
        findings.add(
          Self.self, "\(quoted(property)) hoort bij \(wanted.map { quoted($0) }.joined(separator: " of "))",
          markup.place(element, "property"))
      }
      if property == "belongs-to-collection", element["refines"] != nil, refined != "belongs-to-collection" {
        findings.add(
          Self.self, "een collectie kan alleen bij een andere collectie horen",
          markup.place(element, "refines"))
      }
      if property == "source-of", markup.text(element).trimmed != "pagination" {
        findings.add(Self.self, "‘source-of’ heeft als enige waarde ‘pagination’", markup.place(element))
      }
    }
  }
}
