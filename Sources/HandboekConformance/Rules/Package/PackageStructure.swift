internal import HandboekDiagnostics

/// Which elements stand where in the package document (EPUB 3.3 §5.4 to §5.8).
enum PackageStructure: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-203", .error, "Een element staat in het pakketdocument op de verkeerde plaats of ontbreekt.",
    cure: "Houd de volgorde metadata, manifest, spine, en daarna zo nodig guide, bindings en collection.",
    reference: "RSC-005")

  private static let order = ["metadata", "manifest", "spine", "guide", "bindings", "collection"]
  private static let children: [String: Set<String>] = [
    "package": Set(order), "metadata": ["meta", "link"], "manifest": ["item"], "spine": ["itemref"],
    "guide": ["reference"], "bindings": ["mediaType"], "collection": ["metadata", "collection", "link"],
    "item": [], "itemref": [], "meta": [], "link": [], "reference": [], "mediaType": [],
  ]
  private static let dublinCore: Set<String> = [
    "contributor", "coverage", "creator", "date", "description", "format", "identifier", "language",
    "publisher",
    "relation", "rights", "source", "subject", "title", "type",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, package.markup.root.namespace == Namespace.opf else { return }
    let markup = package.markup
    checkChildren(markup, &findings)
    checkOrder(markup, &findings)
    for (parent, child) in [("spine", "itemref"), ("guide", "reference"), ("manifest", "item")] {
      for element in markup.elements where element.name == parent && element.parent == 0 {
        if !markup.children(element).contains(where: { $0.name == child }) {
          findings.add(Self.self, "‘\(parent)’ is leeg", markup.place(element))
        }
      }
    }
    for element in markup.elements where element.name == "collection" {
      if !markup.children(element).contains(where: { $0.name == "link" || $0.name == "collection" }) {
        findings.add(Self.self, "‘collection’ is leeg", markup.place(element))
      }
    }
    for element in markup.elements {
      if element.namespace == Namespace.dc, let child = markup.children(element).first {
        findings.add(Self.self, "in \(quoted("dc:" + element.name)) hoort alleen tekst", markup.place(child))
      }
      if element.namespace == Namespace.opf, element.hasText, children[element.name]?.isEmpty == false {
        findings.add(
          Self.self, "in \(quoted(element.name)) mag geen losse tekst staan", markup.place(element))
      }
    }
    let dates = package.dublinCore("date")
    if dates.count > 1 {
      findings.add(Self.self, "‘dc:date’ mag er maar één keer staan", markup.place(dates[1]))
    }
  }

  private static func checkChildren(_ markup: MarkupDocument, _ findings: inout Findings) {
    for element in markup.elements.dropFirst() {
      guard let parent = markup.parent(element), parent.namespace == Namespace.opf else { continue }
      if parent.name == "metadata", element.namespace == Namespace.dc {
        if !dublinCore.contains(element.name) {
          findings.add(Self.self, "Dublin Core kent geen \(quoted(element.name))", markup.place(element))
        }
      } else if element.namespace != Namespace.opf || children[parent.name]?.contains(element.name) == false {
        findings.add(
          Self.self, "het element \(quoted(element.name)) hoort niet in \(quoted(parent.name))",
          markup.place(element))
      }
    }
  }

  private static func checkOrder(_ markup: MarkupDocument, _ findings: inout Findings) {
    var last = -1
    let parts = markup.children(markup.root)
    for part in parts {
      guard let rank = order.firstIndex(of: part.name) else { continue }
      if rank < last || (rank == last && part.name != "collection") {
        findings.add(Self.self, "\(quoted(part.name)) staat niet op zijn plaats", markup.place(part))
      }
      last = max(last, rank)
    }
    for name in order.prefix(3) where !parts.contains(where: { $0.name == name }) {
      findings.add(Self.self, "\(quoted(name)) ontbreekt", markup.place(markup.root))
    }
  }
}
