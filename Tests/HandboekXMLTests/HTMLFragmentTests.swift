import HandboekXML
import Testing

@Suite struct HTMLFragmentTests {
  private func parse(_ text: String) throws(XMLError) -> [XMLNode] {
    try XMLNode.parse(htmlFragment: Array(text.utf8))
  }

  /// A short form of a tree, to compare with.
  private func outline(_ nodes: [XMLNode]) -> String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(let element):
        "(\(element.name)"
          + element.attributes.map { " \($0.name)=\($0.value)" }.joined()
          + (element.children.isEmpty ? "" : ":" + outline(element.children)) + ")"
      }
    }.joined()
  }

  @Test(arguments: [
    ("", ""),
    ("kale tekst", "kale tekst"),
    ("een <b>twee</b> drie", "een (b:twee) drie"),
    ("<P CLASS=x>een<p>twee", "(p class=x:een)(p:twee)"),
    ("x &eacute;&nbsp;&amp; y", "x é\u{A0}& y"),
    ("<b>open", "(b:open)"),
    ("los</div> eind", "los eind"),
    ("<!-- weg -->tekst", "tekst"),
    ("<details><summary>Meer</summary>in</details>", "(details:(summary:Meer)in)"),
    ("<br><img src='a.png' alt>", "(br)(img src=a.png alt=)"),
    ("</body></html>na", "(p:na)"),
    ("<table><tr><td>een<td>twee</table>", "(table:(tr:(td:een)(td:twee)))"),
  ])
  func mendsWhatIsBroken(_ source: String, _ expected: String) throws {
    #expect(outline(try parse(source)) == expected)
  }

  @Test func keepsLines() throws {
    let nodes = try parse("<p>een</p>\n<p>\ntwee</p>\n<p>drie</p>")
    #expect(nodes.compactMap(\.element).map(\.line) == [1, 2, 4])
  }

  @Test func refusesWhatIsNoText() {
    #expect(throws: XMLError.self) { try XMLNode.parse(htmlFragment: [0x3C, 0x61, 0xFF]) }
    #expect(throws: XMLError.self) { try XMLNode.parse(htmlFragment: [0x61, 0]) }
  }

  @Test func boundsDepthAndAttributes() {
    func reason(_ text: String) -> XMLError.Reason? {
      do {
        _ = try parse(text)
        return nil
      } catch { return error.reason }
    }
    #expect(reason(String(repeating: "<div>", count: 20_000)) == .tooDeep)
    #expect(reason("<a " + (0..<100_000).map { "b\($0) " }.joined() + ">") == .tooLarge)
    #expect(reason("<a " + (0..<100_000).map { #"b\#($0)="><""# }.joined() + ">") == .tooLarge)
    #expect(reason(String(repeating: "<p>", count: 60_000)) == nil)
  }
}
