extension XMLElement {
  /// Parses an XML document and returns its root element.
  ///
  /// Nothing is fetched, no DTD is loaded and no entity is expanded but the five of XML 1.0 §4.6 and,
  /// in the text of a document that names a DTD, those of HTML (libxml2 leaves them out of attributes).
  /// Each prefix must be bound (Namespaces in XML 1.0 §8).
  public static func parse(
    xml bytes: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLElement {
    try TagScan.check(bytes, limits: limits)
    try XMLDocument.checkSize(bytes, limits)
    if let root = XMLEvents.root(xml: bytes, limits: limits) { return root }
    return try XMLDocument.parse(xml: bytes, limits: limits).root(limits: limits)
  }

  /// Parses an XML document that is not well-formed as far as sense can be made of it.
  ///
  /// What is broken is left out without a word: only for documents that were refused first. Entities of HTML and a lone
  /// `&` are text.
  public static func parse(
    brokenXML bytes: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLElement {
    try TagScan.check(bytes, limits: limits)
    let mended = EntityMending.mended(bytes)
    // Five bytes for one may be too much where the document itself is not.
    let bytes = mended.count <= limits.bytes ? mended : bytes
    return try XMLDocument.parse(xml: bytes, isMending: true, limits: limits).root(limits: limits)
  }

  /// Parses an HTML page, UTF-8, as browsers do; what is broken is mended.
  ///
  /// Names have no namespace: an attribute `epub:type` is called so.
  public static func parse(
    html bytes: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLElement {
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      throw XMLError(.malformed, line: 1, message: "not valid UTF-8 text")
    }
    try TagScan.check(bytes, limits: limits)
    return try XMLDocument.parse(html: bytes, limits: limits).root(limits: limits)
  }
}

extension XMLNode {
  /// Parses an XML document and returns its root element as a node.
  public static func parse(xml bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLError) -> XMLNode {
    .element(try XMLElement.parse(xml: bytes, limits: limits))
  }

  /// Parses a piece of HTML, UTF-8, as browsers do; what is broken is mended.
  public static func parse(
    htmlFragment bytes: [UInt8], limits: XMLLimits = .fragment
  ) throws(XMLError) -> [XMLNode] {
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      throw XMLError(.malformed, line: 1, message: "not valid UTF-8 text")
    }
    try TagScan.check(bytes, limits: limits)
    // On the first line, so that line numbers stay those of the fragment.
    let page = Array("<!DOCTYPE html><html><body>".utf8) + bytes + Array("</body></html>".utf8)
    var wider = limits
    wider.bytes += page.count - bytes.count
    return try XMLDocument.parse(html: page, limits: wider).body(limits: limits)
  }
}
