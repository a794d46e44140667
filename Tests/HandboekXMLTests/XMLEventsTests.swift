import HandboekTestSupport
import Testing

@testable import HandboekXML

/// The two ways to read a document, with and without a tree of libxml2, give the same or the first gives up.
struct XMLEventsTests {
  private static func tree(_ bytes: [UInt8], _ limits: XMLLimits = .standard) -> XMLElement? {
    try? XMLDocument.parse(xml: bytes, limits: limits).root(limits: limits)
  }

  private static let documents = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="nl">
    <head><title>Eén &amp; twee</title><?pi x?><!-- c --></head>
    <body epub:type="bodymatter" class='a b'><p>Zo<!-- x -->, <b>één</b> &#38; &lt;<![CDATA[<i>]]>&#x1F600;</p>
    <svg xmlns="http://www.w3.org/2000/svg"><use xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/></svg>
    <br/>\t\t<a href="x?a=1&amp;b=&#9;2">  </a></body></html><!-- na -->
    """,
    "<?xml version='1.0' encoding='iso-8859-1'?><a><b c=\"\u{E9}\">é</b></a>",
    "<!DOCTYPE a PUBLIC \"x\" \"y.dtd\"><a>&nbsp;<b c=\"&eacute;\"/>&eacute;</a>",
    "<!DOCTYPE a [<!ENTITY e \"<b/>\"><!ATTLIST a c CDATA \"d\">]><a>&e;</a>",
    "<a xmlns=\"\" xmlns:x=\"u\"><x:b x:c=\"1\" c=\"2\"/></a>",
  ]

  @Test(arguments: documents) func bothGiveTheSame(_ text: String) {
    let bytes = Array(text.utf8)
    guard let found = XMLEvents.root(xml: bytes, limits: .standard) else { return }
    #expect(found == Self.tree(bytes))
  }

  @Test func ordinaryPagesNeedNoTree() throws {
    let page = try #require(XMLEvents.root(xml: Array(Self.documents[0].utf8), limits: .standard))
    #expect(page.elements[1].elements[0].text == "Zo, één & <<i>😀")
    #expect(page.elements[1].elements[2].line == 7)
    // A text on both sides of a comment is one.
    #expect(page.elements[1].elements[0].children.count == 3)
  }

  @Test(arguments: [
    "<a><b></a>", "<a/><b/>", "<a>&x;</a>", "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>", documents[2], documents[3],
    "<!DOCTYPE a [<!NOTATION n SYSTEM \"n\">]><a/>", "<!DOCTYPE a [%x;]><a/>", "<p:a/>", "<a p:b=\"\"/>", "",
    "<!DOCTYPE a [<!ENTITY % x \"\">]><a/>", "<!DOCTYPE a [<!ATTLIST a b (c|d) \"c\">]><a/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM \"n\"><!ENTITY e SYSTEM \"f\" NDATA n>]><a/>",
  ]) func givesUpOnAnythingElse(_ text: String) {
    #expect(XMLEvents.root(xml: Array(text.utf8), limits: .standard) == nil)
  }

  @Test func limitsAreThoseOfTheTree() {
    let document = Array("<a>1<!-- x -->2<b/><?p?><c>3</c></a>".utf8)
    for nodes in 1...12 {
      var limits = XMLLimits.standard
      limits.nodes = nodes
      let found = XMLEvents.root(xml: document, limits: limits)
      #expect(found == Self.tree(document, limits))
    }
    var limits = XMLLimits.standard
    limits.depth = 2
    #expect(XMLEvents.root(xml: Array("<a><b/></a>".utf8), limits: limits) != nil)
    #expect(XMLEvents.root(xml: Array("<a><b><c/></b></a>".utf8), limits: limits) == nil)
  }

  @Test func changedDocumentsGiveTheSame() {
    var random = SeededRandom(seed: 1123)
    let pieces = [
      "<", ">", "</a>", "<b>", "<b/>", "&amp;", "&", ";", "\"", "'", " x=\"1\"", "<!--", "-->", "]]>",
      "<![CDATA[",
      "xmlns:q=\"u\"", "q:", "é", "\u{85}", "&#x0;", "&#13;", "\r", "<?p", "?>", "\u{FEFF}", "<!DOCTYPE a>",
    ].map { Array($0.utf8) }
    var read = 0
    for round in 0..<6_000 {
      var bytes = Array(Self.documents[round % Self.documents.count].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &random)))
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      guard let found = XMLEvents.root(xml: bytes, limits: .standard) else { continue }
      read += 1
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(found == Self.tree(bytes), "\(text)")
    }
    #expect(read > 100)
  }
}
