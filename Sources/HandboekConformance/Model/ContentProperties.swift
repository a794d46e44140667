internal import HandboekXML

/// What a document holds that its item in the manifest must tell (EPUB 3.3 §D.5).
struct ContentProperties {
  var isScripted = false
  var hasSVG = false
  var hasMathML = false
  var hasSwitch = false
  /// The elements that show it, for the place.
  private(set) var witnesses: [String: MarkupElement] = [:]

  init(_ document: ContentDocument) {
    for element in document.markup.elements {
      switch element.namespace {
      case Namespace.html:
        if element.name == "form" || element.name == "script" && Self.isScript(element) { scripted(element) }
      case Namespace.svg:
        if element.name == "script" && Self.isScript(element) { scripted(element) }
        if element.name == "svg", document.kind == .xhtml {
          hasSVG = true
          note("svg", element)
        }
      case Namespace.mathML where element.name == "math":
        hasMathML = true
        note("mathml", element)
      case Namespace.ops where element.name == "switch":
        hasSwitch = true
        note("switch", element)
      default: break
      }
      if element.attributes.contains(where: {
        $0.namespace == nil && $0.name.hasPrefix("on") && $0.name.count > 3
      }),
        element.isHTML || element.namespace == Namespace.svg
      {
        scripted(element)
      }
    }
  }

  /// The names of the properties that the item must have.
  var names: [String] {
    [("scripted", isScripted), ("svg", hasSVG), ("mathml", hasMathML), ("switch", hasSwitch)].filter(\.1).map(
      \.0)
  }

  private mutating func scripted(_ element: MarkupElement) {
    isScripted = true
    note("scripted", element)
  }

  private mutating func note(_ name: String, _ element: MarkupElement) {
    if witnesses[name] == nil { witnesses[name] = element }
  }

  /// Whether a `script` is a program, not a block of data (HTML §4.12.1).
  private static func isScript(_ element: MarkupElement) -> Bool {
    guard let type = element["type"]?.trimmed.lowercased(), !type.isEmpty else { return true }
    return MediaTypes.scripts.contains(MediaTypes.normalised(type)) || type.hasPrefix("text/javascript")
  }
}
