internal import HandboekDiagnostics

/// What the collections with a known role hold (EPUB 3.3 §5.9.3 and the modules on indexes and previews).
enum CollectionRole: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-231", .error, "Een ‘collection’ heeft een rol of inhoud die niet klopt.",
    cure: "Haal ‘collection’ weg; het is verouderd.", reference: "OPF-071")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    for element in markup.elements where element.name == "collection" {
      let role = element["role"]?.trimmed ?? ""
      let children = markup.children(element)
      let isNested = markup.parent(element)?.name == "collection"
      switch role {
      case "manifest" where !isNested:
        findings.add(
          Self.self, "‘manifest’ staat alleen binnen een andere collectie", markup.place(element, "role"))
      case "preview":
        if children.count(where: { $0.name == "collection" && $0["role"]?.trimmed == "manifest" }) != 1 {
          findings.add(
            Self.self, "bij ‘preview’ hoort één collectie met rol ‘manifest’", markup.place(element, "role"))
        }
        check(children, in: package, onlyXHTML: false, &findings)
      case "index": check(children, in: package, onlyXHTML: true, &findings)
      default: break
      }
    }
  }

  private static func check(
    _ children: [MarkupElement], in package: PackageDocument, onlyXHTML: Bool, _ findings: inout Findings
  ) {
    for link in children where link.name == "link" {
      guard let path = link["href"].flatMap({ ContentURL($0, in: package.markup.path).path }),
        let item = package.item(at: path).map({ package.items[$0] })
      else { continue }
      let isRight = onlyXHTML ? item.mediaType == "application/xhtml+xml" : item.isContentDocument
      if !isRight {
        findings.add(Self.self, "\(quoted(path)) is geen document", package.markup.place(link, "href"))
      }
    }
  }
}
