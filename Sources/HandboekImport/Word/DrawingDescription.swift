import HandboekXML

/// What the author says is to be seen.
struct DrawingDescription {
  var text: String?
  var isDecorative = false

  init(of element: XMLElement) {
    var walk = ElementWalk(element)
    while let child = walk.next() {
      switch child.name {
      case "txbxContent": continue
      case "docPr", "cNvPr":
        text = text ?? Self.words(child.attribute("descr")) ?? Self.words(child.attribute("title"))
      case "shape", "rect": text = text ?? Self.words(child.attribute("alt"))
      case "imagedata": text = text ?? Self.words(child.attribute("title"))
      case "decorative": isDecorative = isDecorative || WordValue.isOn(child)
      default: break
      }
      walk.descend(child)
    }
    if isDecorative { text = nil }
  }

  /// The words that are drawn as letters of their own (WordArt; ECMA-376 part 4, §19.1.2.23).
  static func lettering(of element: XMLElement) -> String {
    let found = ElementWalk.find(["textpath"], in: element).compactMap { $0.attribute("string") }
    return ImportedText.clean(found.joined(separator: " ")) { _ in }.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Shapes of which nothing is taken over, as no words and no picture are in them.
  static func hasBareShape(_ element: XMLElement) -> Bool {
    let shapes = ElementWalk.find(shapes, in: element)
    return shapes.contains { shape in
      if shape.attribute("hr") != nil { return false }
      if !lettering(of: shape).isEmpty || !ElementWalk.words(of: shape).isEmpty { return false }
      return ElementWalk.find(filling, in: shape).isEmpty
    }
  }

  private static let shapes: Set<String> = [
    "wsp", "sp", "cxnSp", "shape", "rect", "oval", "line", "roundrect", "polyline", "curve", "arc",
  ]
  private static let filling: Set<String> = [
    "blip", "imagedata", "chart", "relIds", "OLEObject", "contentPart", "oMath", "tbl",
  ]

  var suffix: String { text.map { ": " + $0.quotedShort } ?? "" }

  private static func words(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = ImportedText.clean(text) { _ in }.split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    return line.isEmpty || isFileName(line) ? nil : line
  }

  /// Whether a description is only the name of the file, as programs fill it in.
  private static func isFileName(_ text: String) -> Bool {
    let ending = text.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return !text.contains(" ") && text.contains(".")
      && ["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "emf", "wmf", "tif", "tiff"].contains(ending)
  }
}
