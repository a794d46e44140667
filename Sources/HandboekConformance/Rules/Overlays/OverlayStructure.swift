internal import HandboekDiagnostics

/// The parts of an overlay: `body`, `seq`, `par`, `text`, `audio` (EPUB 3.3 §9.3.2).
enum OverlayStructure: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-805", .error, "De opbouw van een media-overlay klopt niet.",
    cure: "Een ‘par’ heeft eerst ‘text’ en dan zo nodig ‘audio’, allebei met src.", reference: "RSC-005")

  private static let children: [String: Set<String>] = [
    "smil": ["head", "body"], "body": ["seq", "par"], "seq": ["seq", "par"], "par": ["text", "audio"],
    "text": [],
    "audio": [],
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .overlay {
      let markup = document.markup
      guard markup.root.name == "smil", markup.root.namespace == Namespace.smil else {
        findings.add(Self.self, "het buitenste element is geen ‘smil’", markup.place(markup.root))
        continue
      }
      if markup.root["version"] != "3.0" {
        findings.add(Self.self, "bij ‘smil’ hoort version=\"3.0\"", markup.place(markup.root, "version"))
      }
      for element in markup.elements where element.namespace == Namespace.smil {
        check(element, markup, &findings)
      }
    }
  }

  private static func check(_ element: MarkupElement, _ markup: MarkupDocument, _ findings: inout Findings) {
    let parts = markup.children(element).map(\.name)
    if let parent = markup.parent(element), children[parent.name]?.contains(element.name) == false {
      findings.add(Self.self, "\(quoted(element.name)) mag hier niet", markup.place(element))
    }
    switch element.name {
    case "smil" where !parts.contains("body"):
      findings.add(Self.self, "‘body’ ontbreekt", markup.place(element))
    case "body" where parts.isEmpty, "seq" where parts.isEmpty:
      findings.add(Self.self, "\(quoted(element.name)) is leeg", markup.place(element))
    case "par" where parts.first != "text" || parts.count > 2 || (parts.count == 2 && parts[1] != "audio"):
      findings.add(Self.self, "een ‘par’ heeft ‘text’ en dan zo nodig ‘audio’", markup.place(element))
    case "text" where element["src"] == nil, "audio" where element["src"] == nil:
      findings.add(Self.self, "bij \(quoted(element.name)) ontbreekt src", markup.place(element))
    case "body" where element["textref"] == nil && element.attribute("textref", Namespace.ops) == nil: break
    case "seq" where element.attribute("textref", Namespace.ops) == nil:
      findings.add(Self.self, "bij ‘seq’ ontbreekt epub:textref", markup.place(element))
    default: break
    }
  }
}
