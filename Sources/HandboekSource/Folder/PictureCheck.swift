package import HandboekDiagnostics
package import HandboekDocument
import HandboekXML

/// Checks that a picture is what its name says, and that a drawing is safe to put into a book.
package enum PictureCheck {
  /// What is wrong with a picture; nil when it can be used.
  package static func problem(in bytes: [UInt8], type: Asset.MediaType, file: String) -> Diagnostic? {
    if type == .svg { return drawingProblem(bytes, file) }
    if isSigned(bytes, type) { return nil }
    return Diagnostic(
      .pictureBroken, "de inhoud van ‘\(file)’ past niet bij de naam", file: file,
      fix: "geef het bestand de naam die bij de inhoud hoort, of bewaar het opnieuw")
  }

  /// The first bytes of each kind of file.
  private static func isSigned(_ bytes: [UInt8], _ type: Asset.MediaType) -> Bool {
    switch type {
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .gif: bytes.starts(with: Array("GIF8".utf8))
    case .webp: bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
    case .svg: true
    }
  }

  private static func drawingProblem(_ bytes: [UInt8], _ file: String) -> Diagnostic? {
    let root: XMLElement
    do throws(XMLError) {
      root = try XMLElement.parse(xml: bytes)
    } catch {
      return Diagnostic(
        .pictureBroken, "de tekening is geen geldige SVG", file: file,
        range: SourceRange(at: SourcePosition(line: max(1, error.line), column: 0)),
        fix: "bewaar de tekening opnieuw als gewone SVG")
    }
    guard root.name == "svg", root.namespace == "http://www.w3.org/2000/svg" else {
      return Diagnostic(
        .pictureBroken, "de tekening begint niet met een svg-element", file: file,
        range: SourceRange(at: SourcePosition(line: max(1, root.line), column: 0)),
        fix: "zet xmlns=\"http://www.w3.org/2000/svg\" in het eerste element")
    }
    return danger(in: root).map { element, message in
      Diagnostic(
        .pictureActive, message, file: file,
        range: SourceRange(at: SourcePosition(line: max(1, element.line), column: 0)),
        fix: "haal dit uit de tekening")
    }
  }

  /// The first element that runs something or fetches something; depth is bounded by the parser.
  private static func danger(in element: XMLElement) -> (XMLElement, String)? {
    if ["script", "foreignObject", "iframe", "object", "embed"].contains(element.name) {
      return (element, "de tekening bevat <\(element.name)>")
    }
    for attribute in element.attributes {
      if attribute.name.lowercased().hasPrefix("on") {
        return (element, "de tekening voert iets uit (\(attribute.name))")
      }
      if attribute.name == "href", !attribute.value.hasPrefix("#"), !attribute.value.hasPrefix("data:image/"),
        element.name != "a" || attribute.value.lowercased().hasPrefix("javascript:")
      {
        return (element, "de tekening haalt ‘\(attribute.value.prefix(60))’ van elders")
      }
    }
    for child in element.elements {
      if let found = danger(in: child) { return found }
    }
    return nil
  }
}
