import HandboekDocument

/// What becomes of the address of a link from outside.
enum SafeAddress {
  case link(LinkTarget)
  /// A place in the same document, by name.
  case inside(String)
  /// A file beside the document, which a handbook does not have.
  case beside(String)
  /// A scheme that runs something, or opens a file of the reader.
  case unsafe(String)

  init(_ text: String) {
    // As browsers do, without controls and spaces around it (URL Standard §4.4): `java\nscript:` is one.
    let visible = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }))
    if visible.hasPrefix("#") {
      self = .inside(String(visible.dropFirst()))
      return
    }
    let scheme = visible.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    guard visible.dropFirst(scheme.count).first == ":", scheme.first?.isLetter == true else {
      self = visible.hasPrefix("//") ? .link(.source("https:" + visible)) : .beside(visible)
      return
    }
    switch scheme.lowercased() {
    case "http", "https", "mailto", "tel":
      let rest = visible.dropFirst(scheme.count + 1)
      let isEmpty = rest.allSatisfy { $0 == "/" }
      self = isEmpty ? .beside(visible) : .link(.source(scheme.lowercased() + ":" + rest))
    default: self = .unsafe(visible)
    }
  }
}
