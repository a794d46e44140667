internal import CLibXML2

/// Owns a document of libxml2 and frees it.
///
/// It reads HTML, XML that is not well-formed, and XML with a DTD or entities of its own; `XMLEvents` reads the rest
/// without a tree. What leaves the module is plain values.
@safe struct XMLDocument: ~Copyable {
  private let document: xmlDocPtr

  private init(_ document: xmlDocPtr) { unsafe self.document = unsafe document }

  deinit { unsafe xmlFreeDoc(document) }

  /// Parses XML: no network, no external files, no entities of its own.
  ///
  /// - Parameter isMending: Whether what is not well-formed is skipped rather than refused.
  static func parse(
    xml bytes: [UInt8], isMending: Bool = false, limits: XMLLimits
  ) throws(XMLError) -> XMLDocument {
    try checkSize(bytes, limits)
    let mending = isMending ? XML_PARSE_RECOVER.rawValue : 0
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_COMPACT.rawValue | mending)
    let context = try XMLParserContext(isHTML: false)
    let parsed = unsafe bytes.withUnsafeBytes {
      unsafe xmlCtxtReadMemory(
        context.pointer, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, nil, options)
    }
    guard let parsed = unsafe parsed else { throw context.firstError }
    let document = unsafe XMLDocument(parsed)
    guard unsafe isMending || context.pointer.pointee.nsWellFormed != 0 else {
      // Only a mere error to libxml2, where browsers stop (Namespaces in XML 1.0 §8).
      let error = context.firstError
      throw XMLError(.namespace, line: error.line, message: error.message)
    }
    return document
  }

  /// Parses HTML as browsers do, mending what is broken.
  static func parse(html bytes: [UInt8], limits: XMLLimits) throws(XMLError) -> XMLDocument {
    try checkSize(bytes, limits)
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_COMPACT.rawValue)
    let context = try XMLParserContext(isHTML: true)
    let parsed = unsafe bytes.withUnsafeBytes {
      unsafe htmlCtxtReadMemory(
        context.pointer, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, "UTF-8", options)
    }
    guard let parsed = unsafe parsed else { throw context.lastError }
    let document = unsafe XMLDocument(parsed)
    // Set only when libxml2 gave up, such as at its own limit of depth: the tree is not whole.
    if unsafe context.pointer.pointee.disableSAX != 0 { throw context.lastError }
    return document
  }

  /// The tree under the root element.
  func root(limits: XMLLimits) throws(XMLError) -> XMLElement {
    guard let root = unsafe xmlDocGetRootElement(document) else { throw Self.noRoot }
    var builder = XMLTreeBuilder(limits: limits)
    // The root's siblings are comments and the like: only the root itself is an element.
    guard let node = unsafe try builder.build(root, includingSiblings: false).first,
      case .element(let element) = node
    else { throw Self.noRoot }
    return element
  }

  /// The trees of the children of `body`, and of what stands after its end.
  func body(limits: XMLLimits) throws(XMLError) -> [XMLNode] {
    guard let root = unsafe xmlDocGetRootElement(document) else { return [] }
    var builder = XMLTreeBuilder(limits: limits)
    return Self.content(
      Self.content(unsafe try builder.build(root, includingSiblings: true), of: "html"), of: "body")
  }

  /// The nodes with the elements `name` replaced by what they hold, and without `head`.
  private static func content(_ nodes: [XMLNode], of name: String) -> [XMLNode] {
    nodes.flatMap { node -> [XMLNode] in
      guard let element = node.element else { return [node] }
      return element.name == name ? element.children : element.name == "head" ? [] : [node]
    }
  }

  /// Readies the library, and refuses what is larger than it may be.
  static func checkSize(_ bytes: [UInt8], _ limits: XMLLimits) throws(XMLError) {
    _ = libraryIsReady
    guard bytes.count <= min(limits.bytes, Int(Int32.max)) else {
      throw XMLError(.tooLarge, line: 0, message: "\(bytes.count) bytes; the limit is \(limits.bytes)")
    }
  }

  private static var noRoot: XMLError { XMLError(.malformed, line: 1, message: "no root element") }
}

/// Readies libxml2 for use by several threads, and keeps it from writing to standard error; Swift runs
/// this once.
private let libraryIsReady: Void = {
  xmlInitParser()
  hb_xml_silence()
}()
