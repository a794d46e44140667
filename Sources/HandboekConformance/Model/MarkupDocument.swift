internal import HandboekDiagnostics
internal import HandboekXML

/// An XML document as a flat list of elements in document order, with their places.
///
/// Flat, so that no rule recurses over what comes from outside.
struct MarkupDocument: Sendable {
  /// Where the file stands in the container.
  let path: String
  let prolog: XMLProlog
  let elements: [MarkupElement]
  private let map: SourceMap
  private let texts: [String]

  init(path: String, bytes: [UInt8], limits: XMLLimits) throws(XMLError) {
    self.path = path
    prolog = XMLProlog(bytes)
    map = SourceMap(bytes)
    let expanded = EntityExpansion.expand(bytes, prolog)
    var builder = MarkupBuilder(try Self.tree(expanded, limits))
    builder.build()
    var elements = builder.elements
    let tags = prolog.encoding == .utf8 ? TagScanner.startTags(bytes) : []
    if tags.count == elements.count {
      for index in elements.indices { elements[index].tag = tags[index] }
    }
    self.elements = elements
    texts = builder.texts
  }

  /// The elements; a prefix that nothing binds stays in the name, for the rule that says where it stands.
  private static func tree(_ bytes: [UInt8], _ limits: XMLLimits) throws(XMLError) -> XMLElement {
    do throws(XMLError) {
      return try XMLElement.parse(xml: bytes, limits: limits)
    } catch {
      guard error.reason == .namespace, error.message.hasPrefix("Namespace prefix") else { throw error }
      return try XMLElement.parse(brokenXML: bytes, limits: limits)
    }
  }

  var root: MarkupElement { elements[0] }

  /// All text inside an element, in document order.
  func text(_ element: MarkupElement) -> String { texts[element.texts].joined() }

  /// The stretches of text inside an element, between tags.
  func pieces(_ element: MarkupElement) -> ArraySlice<String> { texts[element.texts] }

  /// The elements inside an element, in document order.
  func descendants(_ element: MarkupElement) -> ArraySlice<MarkupElement> {
    elements[(element.index + 1)..<element.end]
  }

  func children(_ element: MarkupElement) -> [MarkupElement] { element.children.map { elements[$0] } }

  func parent(_ element: MarkupElement) -> MarkupElement? {
    element.parent >= 0 ? elements[element.parent] : nil
  }

  /// The elements that an element stands in, nearest first.
  func ancestors(_ element: MarkupElement) -> [MarkupElement] {
    var found: [MarkupElement] = []
    var index = element.parent
    while index >= 0 {
      found.append(elements[index])
      index = elements[index].parent
    }
    return found
  }

  /// The start tag of an element, up to its name's end.
  func place(_ element: MarkupElement) -> Place {
    guard element.tag >= 0 else { return Place(path, Self.range(ofLine: element.line)) }
    return Place(path, map.range(TagScanner.name(map.bytes, tag: element.tag)))
  }

  /// The value of an attribute, else the element.
  func place(_ element: MarkupElement, _ attribute: String, isPrefixed: Bool = false) -> Place {
    guard element.tag >= 0,
      let value = TagScanner.value(map.bytes, tag: element.tag, of: attribute, isPrefixed: isPrefixed)
    else { return place(element) }
    return Place(path, map.range(value))
  }

  /// The value of an attribute as it is written, also of a namespace declaration.
  func value(_ element: MarkupElement, _ attribute: String, isPrefixed: Bool) -> String? {
    guard element.tag >= 0,
      let range = TagScanner.value(map.bytes, tag: element.tag, of: attribute, isPrefixed: isPrefixed)
    else { return nil }
    return String(decoding: map.bytes[range], as: UTF8.self)
  }

  /// A stretch of bytes.
  func place(_ range: Range<Int>?) -> Place { Place(path, range.map { map.range($0) }) }

  private static func range(ofLine line: Int) -> SourceRange? {
    line > 0 ? SourceRange(at: SourcePosition(line: line, column: 0)) : nil
  }
}

/// An element of a flat document.
struct MarkupElement: Sendable {
  let index: Int
  /// The index of the element around it; -1 for the root.
  let parent: Int
  let name: String
  let namespace: String?
  let attributes: [XMLAttribute]
  let line: Int
  /// The index after the last element inside.
  var end = 0
  var children: [Int] = []
  /// Whether text other than space stands directly inside.
  var hasText = false
  /// Where the texts inside stand in the list of the document.
  var texts = 0..<0
  /// The offset of the start tag; -1 when unknown.
  var tag = -1

  /// The value of an attribute without a namespace.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }

  /// The value of an attribute in a namespace.
  func attribute(_ name: String, _ namespace: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// Whether this is an HTML element with the name.
  func isHTML(_ name: String) -> Bool { self.name == name && namespace == Namespace.html }

  var isHTML: Bool { namespace == Namespace.html }

  /// The words of `epub:type`.
  var epubTypes: [Substring] { (attribute("type", Namespace.ops) ?? "").split(whereSeparator: \.isXMLSpace) }

  /// The first word of `role`.
  var role: String? { self["role"]?.split(whereSeparator: \.isXMLSpace).first.map(String.init) }
}

/// The namespaces that EPUB documents use.
enum Namespace {
  static let html = "http://www.w3.org/1999/xhtml"
  static let ops = "http://www.idpf.org/2007/ops"
  static let opf = "http://www.idpf.org/2007/opf"
  static let dc = "http://purl.org/dc/elements/1.1/"
  static let svg = "http://www.w3.org/2000/svg"
  static let mathML = "http://www.w3.org/1998/Math/MathML"
  static let xlink = "http://www.w3.org/1999/xlink"
  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let ssml = "http://www.w3.org/2001/10/synthesis"
  static let container = "urn:oasis:names:tc:opendocument:xmlns:container"
  static let encryption = "http://www.w3.org/2001/04/xmlenc#"
  static let smil = "http://www.w3.org/ns/SMIL"
  static let ncx = "http://www.daisy.org/z3986/2005/ncx/"
}

extension Character {
  /// Whether this is white space of XML (XML 1.0 §2.3).
  var isXMLSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\r\n" }
}

extension String {
  /// Without white space at the ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isXMLSpace == true { text.removeFirst() }
    while text.last?.isXMLSpace == true { text.removeLast() }
    return String(text)
  }

  /// The words between white space.
  var words: [String] { split(whereSeparator: \.isXMLSpace).map(String.init) }
}
