import HandboekDiagnostics
import HandboekDocument
import Testing

@testable import HandboekSource

/// Drawings come from others: nothing in one may run, fetch or lead elsewhere.
///
/// `Tools/hostile` builds the same attacks into a book and reads all outputs.
struct DrawingCheckTests {
  private static func drawing(_ inner: String, _ attributes: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"\(attributes)>\(inner)</svg>"
  }

  private static func problem(_ text: String, _ limits: SourceLimits = .standard) -> Diagnostic? {
    PictureCheck.problem(in: Array(text.utf8), type: .svg, file: "a.svg", limits: limits)
  }

  @Test(arguments: [
    "<script>x</script>", "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x</h:script>",
    "<metadata><img xmlns=\"http://www.w3.org/1999/xhtml\" alt=\"\"/></metadata>", "<foreignObject/>",
    "<rect OnClick=\"x\"/>", "<use xlink:href=\"https://example.org/x.svg#a\"/>", "<use href=\"x.svg#a\"/>",
    "<use href=\"data:image/svg+xml,x#a\"/>", "<image href=\"/etc/passwd\"/>",
    "<image href=\"data:image/svg+xml,x\"/>",
    "<a href=\"java&#10;script:x\"/>", "<a href=\" JavaScript:x\"/>", "<a href=\"pagina.html\"/>",
    "<a href=\"htt ps://example.org/\"/>", "<use href=\"\u{85}#a\"/>",
    "<a><animate attributeName=\"xlink:href\" to=\"x\"/></a>", "<set attributeName=\"onclick\" to=\"x\"/>",
    "<style>@IMPORT 'x'</style>", "<style>@\\69mport 'x'</style>", "<style>a{b:u\\72 l(//x)}</style>",
    "<style><![CDATA[a{b:url( 'http://x')}]]></style>", "<style>a{b:image-set('x' 1x)}</style>",
    "<rect style=\"fill:url(&quot;http://x&quot;)\"/>", "<rect fill=\"url(http://x#a)\"/>",
    "<rect style=\"mask:url(''#g')\"/>", "<rect style='mask:url(\"&apos;#g\")'/>", "<rect src=\"x\"/>",
    "<g xml:base=\"http://x\"/>",
  ])
  func isRefused(_ inner: String) {
    #expect(Self.problem(Self.drawing(inner))?.kind.id == DiagnosticKind.pictureActive.id)
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?><?xml-stylesheet href=\"x\"?>",
    "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x\">]>", "<!DOCTYPE svg [<!ENTITY a \"x\">]>",
  ])
  func prologsAreRefused(_ prolog: String) {
    #expect(Self.problem(prolog + Self.drawing(""))?.kind.id == DiagnosticKind.pictureActive.id)
  }

  @Test(arguments: [
    "<?xml version='1.0' encoding='UTF-7'?>", "<?xml version=\"1.0\" encoding = \"iso-8859-1\"?>",
  ])
  func otherEncodingsAreRefused(_ declaration: String) {
    #expect(Self.problem(declaration + Self.drawing(""))?.kind.id == DiagnosticKind.pictureBroken.id)
  }

  /// The XML parser passes over them; a reading system does not show the picture.
  @Test(arguments: ["<i:g/>", "<rect xl:href=\"#a\"/>", "<g i:label=\"Laag\"><rect/></g>"])
  func prefixesWithoutNamespaceAreRefused(_ inner: String) {
    #expect(Self.problem(Self.drawing(inner))?.kind.id == DiagnosticKind.pictureBroken.id)
  }

  /// Well-formed by the fifth edition of XML 1.0 only: Firefox and EPUBCheck go by the fourth.
  @Test(arguments: [
    "<g xml:b\u{FEFF}ase=\"x\"/>", "<é/>", "<g\n a='>' é='1'/>", "<!-- < --><g é=\"1\"/>",
    "<desc><![CDATA[<a é>]]></desc><g é=\"1\"/>", "<?x é?><g é=\"1\"/>",
  ])
  func namesThatNotEveryReaderTakesAreRefused(_ inner: String) {
    #expect(Self.problem(Self.drawing(inner))?.kind.id == DiagnosticKind.pictureBroken.id)
  }

  @Test(arguments: [
    "<g id=\"é\" a='\"é<'/>", "<!-- <é é=\"1\"> --><g/>", "<desc>é > é</desc>",
    "<desc><![CDATA[<a é>]]></desc>", "<?x <a é>?>",
  ])
  func otherLettersElsewhereAreAccepted(_ inner: String) {
    #expect(DrawingNames.lineOfForeign(in: Self.drawing(inner)) == nil)
  }

  @Test(arguments: [
    "<linearGradient id=\"g\"/><rect fill=\"url(#g)\" style=\"mask:url(' #g')\"/><use href=\"#g\"/>",
    "<style>text{font-family:'O\\'Neil';src:url(data:font/woff2;base64,AA)}</style>",
    "<a href=\"https://example.org\"/><a xlink:href=\"#g\"/><a href=\" #g\n\"/>",
    "<image href=\"data:image/png;base64,AA\"/>",
    "<rect transform=\"rotate(3)\"/><animate attributeName=\"fill\" to=\"red\"/>",
    "<g id=\"a\"><use href=\"#a\"/></g>",
    "<g xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:label=\"Laag\"/>",
  ])
  func isAccepted(_ inner: String) {
    #expect(Self.problem(Self.drawing(inner)) == nil)
    #expect(Self.problem("<?xml version=\"1.0\" encoding\n=\"utf-8\"?>" + Self.drawing(inner)) == nil)
  }

  /// Each level uses the next one ten times, in each way that browsers follow.
  @Test(arguments: [
    "href=\"#a", "href=\" #a", "href=\"#%61", "href=\"#&#9;a", "href=\"#b\" xlink:href=\"#a",
  ])
  func whatMultipliesIsCounted(_ address: String) {
    var limits = SourceLimits()
    limits.drawingElements = 1_500
    let levels = (0..<3).map { level in
      "<g id=\"a\(level)\">" + String(repeating: "<use \(address)\(level + 1)\"/>", count: 10) + "</g>"
    }.joined()
    let text = Self.drawing(levels + "<g id=\"a3\"><rect/></g>")
    #expect(Self.problem(text, limits)?.message.contains("herhaalt") == true)
    limits.drawingElements = 10_000
    #expect(Self.problem(text, limits) == nil)
  }

  /// What stands in for a refused drawing can be used itself.
  @Test func theEmptyDrawingIsAccepted() {
    #expect(Self.problem(String(decoding: PictureCheck.emptyDrawing, as: UTF8.self)) == nil)
  }
}
