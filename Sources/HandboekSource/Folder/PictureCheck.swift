package import HandboekDiagnostics
package import HandboekDocument
import HandboekXML

/// Checks that a picture is what its name says, and that a drawing is safe to put into a book.
package enum PictureCheck {
  /// What stands in for a drawing that is refused.
  static let emptyDrawing = Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#.utf8)

  /// What is wrong with a picture; nil when it can be used.
  package static func problem(
    in bytes: [UInt8], type: Asset.MediaType, file: String, limits: SourceLimits = .standard
  ) -> Diagnostic? {
    if type == .svg { return drawingProblem(bytes, file, limits) }
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

  private static func drawingProblem(_ bytes: [UInt8], _ file: String, _ limits: SourceLimits) -> Diagnostic?
  {
    // EPUB 3.3 §3.9; in another encoding the check below would read other signs than a browser.
    guard let source = String(validating: bytes, as: UTF8.self), DrawingCheck.isUTF8(declared: source) else {
      return Diagnostic(
        .pictureBroken, "de tekening is niet in UTF-8", file: file,
        fix: "bewaar de tekening opnieuw als UTF-8")
    }
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
    if let line = DrawingNames.lineOfForeign(in: source) {
      return Diagnostic(
        .pictureBroken, "een naam in de tekening bestaat niet uit ASCII; niet elk programma toont haar",
        file: file,
        range: SourceRange(at: SourcePosition(line: line, column: 0)),
        fix: "bewaar de tekening opnieuw als gewone SVG")
    }
    return DrawingCheck.finding(in: root, source: source, limits: limits).map { finding in
      Diagnostic(
        .pictureActive, finding.message, file: file,
        range: SourceRange(at: SourcePosition(line: max(1, finding.line), column: 0)),
        fix: "haal dit uit de tekening")
    }
  }
}
