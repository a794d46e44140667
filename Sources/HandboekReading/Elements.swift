internal import HandboekXML

extension XMLElement {
  /// The name in small letters: in XHTML it has no others, in what calls itself so it may.
  var tag: String { name.utf8.contains { (0x41...0x5A).contains($0) } ? name.lowercased() : name }

  /// The words of `epub:type` and `role`, with a space around each.
  ///
  /// A page that was parsed as HTML has no namespaces.
  var semantics: String {
    var words = ""
    for attribute in attributes where Self.isSemantic(attribute) {
      words += " " + attribute.value.lowercased()
    }
    return words.isEmpty ? "" : String(words.map { $0.isWhitespace ? " " : $0 }) + " "
  }

  /// Whether one of the words, in small letters, is among its `epub:type` and `role`.
  ///
  /// Asked of every element, several times: no text is made for it.
  func isType(_ words: StaticString...) -> Bool {
    for attribute in attributes where Self.isSemantic(attribute) {
      if MarkupWords.contains(attribute.value, oneOf: words) { return true }
    }
    return false
  }

  private static func isSemantic(_ attribute: XMLAttribute) -> Bool {
    // Most names are shorter or longer, which says enough.
    let length = attribute.name.utf8.count
    guard length == 4 || length == 9 else { return false }
    return switch attribute.name {
    case "type": attribute.namespace == Namespaces.ops
    case "epub:type", "role": true
    default: false
    }
  }

  /// Whether it has a class by this name.
  func hasClass(_ name: StaticString) -> Bool {
    attribute("class").map { MarkupWords.contains($0, oneOf: [name]) } ?? false
  }

  var classes: [String] { attribute("class").map(MarkupWords.split) ?? [] }

  /// The id; old books name an `a` instead.
  var identifier: String? {
    let found = attribute("id") ?? (name == "a" ? attribute("name") : nil)
    return found?.isEmpty == false ? found : nil
  }

  /// Whether it is not to be seen.
  var isHidden: Bool {
    if attributes.isEmpty { return false }
    if attribute("hidden") != nil || attribute("aria-hidden") == "true" { return true }
    guard let style = attribute("style") else { return false }
    return style.filter { !$0.isWhitespace }.lowercased().contains("display:none")
  }

  /// The first element among the children; with this name, when one is given.
  ///
  /// Its siblings are not copied, as `elements` does.
  func child(_ wanted: String? = nil) -> XMLElement? {
    for index in children.indices {
      if case .element(let element) = children[index], wanted == nil || element.tag == wanted {
        return element
      }
    }
    return nil
  }

  /// The first element inside with this name, in document order.
  func first(_ wanted: String) -> XMLElement? {
    for case .element(let element) in children {
      if element.tag == wanted { return element }
      if let found = element.first(wanted) { return found }
    }
    return nil
  }

  /// Every element inside with this name, in document order.
  func all(_ wanted: String) -> [XMLElement] {
    elements.flatMap { ($0.tag == wanted ? [$0] : []) + $0.all(wanted) }
  }
}

/// The namespaces of EPUB.
enum Namespaces {
  static let ops = "http://www.idpf.org/2007/ops"
}

/// What HTML's elements are for a reader.
enum ElementKinds {
  /// The elements that begin a block.
  static let block: MarkupNames = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div",
    "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "li", "main", "menu", "nav", "ol", "optgroup", "p", "pre", "search", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// The elements that hold nothing to read.
  static let skipped: MarkupNames = [
    "script", "style", "head", "template", "link", "meta", "title", "base", "param", "source", "track", "col",
    "colgroup", "area", "map", "input", "select", "textarea", "datalist", "progress", "meter", "rp",
    "annotation",
    "annotation-xml", "trigger",
  ]

  /// Whether a block stands in an element, at any depth.
  static func containsBlock(_ element: XMLElement) -> Bool {
    for case .element(let child) in element.children {
      if block.contains(child.tag) || containsBlock(child) { return true }
    }
    return false
  }
}
