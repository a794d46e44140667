import HandboekXML

/// Finds what a drawing runs, fetches or makes too large.
///
/// The bytes themselves go into the book, so that everything counts that a browser would act on: also what the
/// parser leaves out, such as processing instructions, and what stands in styles.
struct DrawingCheck {
  struct Finding {
    var line: Int
    /// What is wrong, in Dutch.
    var message: String
  }

  /// The first such thing in the order of the source.
  static func finding(in root: XMLElement, source: String, limits: SourceLimits) -> Finding? {
    if let message = prolog(source) { return Finding(line: 1, message: message) }
    // A stack rather than recursion: the depth comes from outside.
    var pending = [root]
    while let element = pending.popLast() {
      if let message = element.danger { return Finding(line: element.line, message: message) }
      pending += element.elements.reversed()
    }
    guard DrawingSize.count(root, limit: limits.drawingElements) < limits.drawingElements else {
      return Finding(line: 1, message: "de tekening herhaalt delen tot meer dan \(limits.drawingElements)")
    }
    return nil
  }

  /// Whether a drawing does not say that it is in another encoding.
  static func isUTF8(declared source: String) -> Bool {
    guard source.hasPrefix("<?xml") || source.hasPrefix("\u{FEFF}<?xml") else { return true }
    let declaration = source.prefix { $0 != ">" }
    guard let place = declaration.firstRange(of: "encoding") else { return true }
    let value = declaration[place.upperBound...].drop { $0.isWhitespace || "=\"'".contains($0) }
    let name = value.prefix { $0 != "\"" && $0 != "'" }.lowercased()
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name)
  }

  /// What stands outside the elements: an internal DTD can give each element a handler or a text.
  private static func prolog(_ source: String) -> String? {
    if source.contains("<?xml-stylesheet") {
      return "de tekening vraagt om een stijlblad (<?xml-stylesheet>)"
    }
    if source.contains("<!ENTITY") || source.contains("<!ATTLIST") {
      return "de tekening heeft een eigen DTD (<!DOCTYPE … [)"
    }
    return nil
  }
}

extension XMLElement {
  /// Elements that run or show something of another kind; those of HTML are refused altogether.
  private static let refused: Set<String> = [
    "script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "audio", "video", "canvas",
  ]

  private static let refusedNamespaces: Set<String> = [
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/2001/xml-events",
  ]

  /// What is wrong with this element itself, in Dutch; nil when nothing is.
  fileprivate var danger: String? {
    if Self.refused.contains(name.lowercased()) || Self.refusedNamespaces.contains(namespace ?? "") {
      return "de tekening bevat <\(name.prefix(40))>"
    }
    if name == "style", let found = StyleReferences.outside(in: text) {
      return "de tekening haalt iets van elders (\(found.prefix(60)))"
    }
    for attribute in attributes {
      if let message = danger(of: attribute) { return message }
    }
    return nil
  }

  private func danger(of attribute: XMLAttribute) -> String? {
    let name = attribute.name.lowercased()
    let shown = attribute.value.prefix(60)
    if name.hasPrefix("on") { return "de tekening voert iets uit (\(attribute.name.prefix(40)))" }
    switch name {
    case "href" where !isHarmless(address: attribute.value):
      return self.name == "a"
        ? "een link in de tekening leidt naar ‘\(shown)’" : "de tekening haalt ‘\(shown)’ van elders"
    case "src": return "de tekening haalt ‘\(shown)’ van elders"
    case "base": return "de tekening verzet haar adressen naar ‘\(shown)’"
    case "attributename":
      let changed = attribute.value.lowercased().filter { !$0.isWhitespace }
      let local = changed.split(separator: ":").last ?? ""
      if local == "href" || local.hasPrefix("on") { return "de tekening verandert \(shown)" }
    default: break
    }
    guard name == "style" || attribute.value.contains("(") else { return nil }
    return StyleReferences.outside(in: attribute.value).map {
      "de tekening haalt iets van elders (\($0.prefix(60)))"
    }
  }

  /// Whether an address stays in the drawing, is a picture in itself, or is an ordinary link.
  private func isHarmless(address: String) -> Bool {
    let bare = DrawingAddress.seen(address).lowercased()
    if bare.isEmpty || bare.hasPrefix("#") { return true }
    switch name {
    case "a": return ["https:", "http:", "mailto:", "tel:"].contains { bare.hasPrefix($0) }
    case "image", "feImage": return StyleReferences.isPicture(bare)
    default: return false
    }
  }
}
