import Testing

@testable import HandboekXML

@Suite struct XMLParsingTests {
  private func parse(_ text: String) throws(XMLError) -> XMLElement {
    try XMLElement.parse(xml: Array(text.utf8))
  }

  private func error(_ text: String) -> XMLError? {
    do {
      _ = try parse(text)
      return nil
    } catch { return error }
  }

  @Test func keepsNamesNamespacesAttributesTextAndLines() throws {
    let root = try parse(
      """
      <?xml version="1.0"?>
      <a xmlns="urn:a" xmlns:e="urn:e" z="1" e:b="2 &amp; 3"><!-- weg -->
      <b/>één<![CDATA[ <twee>]]></a>
      """)
    #expect(root.name == "a")
    #expect(root.namespace == "urn:a")
    #expect(
      root.attributes == [
        XMLAttribute(name: "z", value: "1"), XMLAttribute(name: "b", namespace: "urn:e", value: "2 & 3"),
      ])
    #expect(root.attribute("b", namespace: "urn:e") == "2 & 3")
    #expect(root.line == 2)
    #expect(root.elements.map(\.line) == [3])
    #expect(root.children.count == 3)
    #expect(root.text == "\néén <twee>")
  }

  @Test func tellsLineAndMessage() {
    let found = error("<a>\n<b>\n</a>")
    #expect(found?.reason == .malformed)
    #expect(found?.line == 3)
    #expect(found?.message.contains("mismatch") == true)
  }

  @Test(arguments: ["", " ", "tekst", "<a>", "<a b=1/>", "<a/><b/>", "<a>\u{0}</a>", "<a>&nbsp;</a>"])
  func refusesWhatIsNotXML(_ text: String) {
    #expect(error(text)?.reason == .malformed)
  }

  @Test(arguments: ["<a>\n<e:b/></a>", "<a>\n<b e:c=\"\"/></a>", "<a xmlns:e=\"\">\n</a>"])
  func refusesPrefixesThatNothingBinds(_ text: String) throws {
    #expect(error(text)?.reason == .namespace)
    #expect(try XMLElement.parse(brokenXML: Array(text.utf8)).name == "a")
  }

  @Test func mendsEntitiesOfBrokenXML() throws {
    let text = "<a>A & B &amp; caf&eacute; &#65; &eigen; &#0; <![CDATA[& &lt;]]>"
    let mended = try XMLElement.parse(brokenXML: Array(text.utf8))
    #expect(mended.text == "A & B & café A &eigen; &#0; & &lt;")
  }

  @Test func takesHTMLEntitiesOfADocumentWithDTD() throws {
    let dtd = #"<!DOCTYPE a PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://example.invalid/x.dtd">"#
    #expect(try parse(dtd + "<a>x&nbsp;y</a>").text == "x\u{A0}y")
  }

  @Test func neverExpandsEntitiesOfItsOwn() {
    let laughs = (1...9).map { #"<!ENTITY l\#($0) "&l\#($0 - 1);&l\#($0 - 1);&l\#($0 - 1);">"# }.joined()
    #expect(error(#"<!DOCTYPE a [<!ENTITY l0 "ha">\#(laughs)]><a>&l9;</a>"#)?.reason == .entity)
    let file = #"<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>"#
    #expect(error(file)?.reason == .entity)
    #expect(error(#"<!DOCTYPE a [<!ENTITY nbsp "vals">]><a>&nbsp;</a>"#)?.reason == .entity)
    #expect(error(#"<!DOCTYPE a [<!ENTITY x "y">]><a b="&x;"/>"#)?.reason == .entity)
  }

  @Test func boundsDepth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try parse(nested(250)).name == "a")
    #expect(error(nested(300))?.reason == .tooDeep)
    #expect(error(nested(100_000))?.reason == .tooDeep)
    #expect(throws: XMLError.self) {
      try XMLElement.parse(xml: Array(nested(11).utf8), limits: XMLLimits(bytes: 1000, depth: 10))
    }
  }

  @Test func boundsSizeNodesAndAttributes() {
    #expect(throws: XMLError(.tooLarge, line: 0, message: "12 bytes; the limit is 11")) {
      try XMLElement.parse(xml: Array("<a>12345</a>".utf8), limits: XMLLimits(bytes: 11))
    }
    #expect(throws: XMLError(.tooLarge, line: 1, message: "more than 3 nodes")) {
      try XMLElement.parse(xml: Array("<a><b/><b/><b/></a>".utf8), limits: XMLLimits(bytes: 99, nodes: 3))
    }
    let attributes = (0..<100_000).map { #" a\#($0)="""# }.joined()
    #expect(error("<a\(attributes)/>")?.reason == .tooLarge)
    #expect(error(String(repeating: "<a ", count: 200_000))?.reason == .tooLarge)
  }

  /// libxml2 makes its whole tree before the nodes can be counted: what is too much must never come to it.
  @Test(arguments: ["<b>x", "<!---->", "<?p?>", "</p>", "<p a=b>", "x&eacute;<!-- -->"])
  func countsBeforeTheTreeIsBuilt(_ piece: String) {
    let limits = XMLLimits(bytes: 1 << 20, nodes: 1_000)
    let page = { Array(("<p>" + String(repeating: piece, count: $0)).utf8) }
    #expect((try? XMLElement.parse(html: page(100), limits: limits)) != nil)
    // By libxml2 an end without a begin makes no node, and the depth is refused only after the tree is there.
    #expect(throws: XMLError.self) { try TagScan.check(page(2_100), limits: limits) }
  }

  @Test func parsesInParallel() async {
    let text = "<a>" + String(repeating: "<b c='d'>tekst</b>", count: 200) + "</a>"
    let expected = try? parse(text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 { group.addTask { (try? self.parse(text)) == expected && expected != nil } }
      for await same in group { #expect(same) }
    }
  }
}
