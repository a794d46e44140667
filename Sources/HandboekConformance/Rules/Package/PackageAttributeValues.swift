internal import HandboekDiagnostics

/// The values of attributes in the package document (EPUB 3.3 §5.3, §5.6, §5.7).
enum PackageAttributeValues: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-205", .error, "Een attribuut in het pakketdocument heeft een waarde die niet mag.",
    cure: "Kies een van de toegestane waarden.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    func check(_ element: MarkupElement, _ name: String, _ values: [String]) {
      guard let value = element[name], !values.contains(value.trimmed) else { return }
      findings.add(
        Self.self, "\(quoted(value)) is geen waarde van \(quoted(name))", markup.place(element, name),
        fix: "kies \(values.joined(separator: ", "))")
    }
    for element in markup.elements {
      check(element, "dir", ["ltr", "rtl", "auto"])
      check(element, "page-progression-direction", ["ltr", "rtl", "default"])
      check(element, "linear", ["yes", "no"])
      if let id = element["id"], !XMLNames.isNCName(id.trimmed) {
        findings.add(Self.self, "\(quoted(id)) kan geen id zijn", markup.place(element, "id"))
      }
      if let type = element["media-type"], element.name == "item" || element.name == "link",
        !isMediaType(type.trimmed)
      {
        findings.add(Self.self, "\(quoted(type)) is geen mediatype", markup.place(element, "media-type"))
      }
      if element.name == "item", (element["href"] ?? "x").isEmpty {
        findings.add(Self.self, "het adres is leeg", markup.place(element, "href"))
      }
    }
  }

  /// A type and a subtype (RFC 4288 §4.2), perhaps with parameters.
  private static func isMediaType(_ text: String) -> Bool {
    let name = text.prefix { $0 != ";" }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.trimmedEnd.utf8.allSatisfy {
            $0 > 0x20 && $0 < 0x7F && !"\"(),:;<>@[\\]{}".utf8.contains($0)
          }
      }
  }
}

extension Substring {
  /// Without white space at the end.
  fileprivate var trimmedEnd: Substring {
    var text = self
    while text.last?.isXMLSpace == true { text.removeLast() }
    return text
  }
}
