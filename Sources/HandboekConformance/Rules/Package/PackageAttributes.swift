internal import HandboekDiagnostics
internal import HandboekXML

/// Which attributes the elements of the package document have and need (EPUB 3.3 §5.3 to §5.8).
enum PackageAttributes: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-204", .error, "Een attribuut in het pakketdocument ontbreekt of hoort er niet.",
    cure: "Voeg het toe, of haal het weg.", reference: "RSC-005")

  private static let required: [String: [String]] = [
    "package": ["version", "unique-identifier"], "item": ["id", "href", "media-type"], "itemref": ["idref"],
    "link": ["href", "rel"], "collection": ["role"], "reference": ["type", "href"],
    "mediaType": ["media-type", "handler"],
  ]
  private static let allowed: [String: Set<String>] = [
    "package": ["version", "unique-identifier", "prefix", "dir", "id"],
    "metadata": [], "manifest": ["id"],
    "item": ["id", "href", "media-type", "fallback", "media-overlay", "properties"],
    "spine": ["id", "toc", "page-progression-direction"],
    "itemref": ["id", "idref", "linear", "properties"],
    "meta": ["id", "property", "refines", "scheme", "dir", "name", "content"],
    "link": ["id", "href", "hreflang", "rel", "media-type", "properties", "refines"],
    "guide": [], "reference": ["type", "title", "href"], "bindings": [],
    "mediaType": ["media-type", "handler"],
    "collection": ["id", "role", "dir"],
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, package.markup.root.namespace == Namespace.opf else { return }
    let markup = package.markup
    for element in markup.elements {
      if element.namespace == Namespace.dc {
        check(element, allowed: ["id", "dir"], markup, &findings)
        continue
      }
      guard let names = allowed[element.name], element.namespace == Namespace.opf else { continue }
      check(element, allowed: names, markup, &findings)
      // A link in a collection has no relation.
      let isInCollection = markup.parent(element)?.name == "collection"
      for name in required[element.name] ?? [] where element[name] == nil {
        if name == "rel", isInCollection { continue }
        findings.add(
          Self.self, "bij \(quoted(element.name)) ontbreekt \(quoted(name))", markup.place(element))
      }
      if element.name == "meta", element["property"] == nil,
        element["name"] == nil || element["content"] == nil
      {
        findings.add(Self.self, "bij ‘meta’ ontbreekt ‘property’", markup.place(element))
      }
    }
  }

  private static func check(
    _ element: MarkupElement, allowed: Set<String>, _ markup: MarkupDocument, _ findings: inout Findings
  ) {
    for attribute in element.attributes {
      if attribute.namespace == Namespace.xml, attribute.name == "lang" { continue }
      if attribute.namespace == nil, allowed.contains(attribute.name) { continue }
      findings.add(
        Self.self, "bij \(quoted(element.name)) hoort geen \(quoted(attribute.name))",
        markup.place(element, attribute.name, isPrefixed: attribute.namespace != nil))
    }
  }
}
