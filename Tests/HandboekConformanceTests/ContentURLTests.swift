import Testing

@testable import HandboekConformance

/// Addresses in a book.
struct ContentURLTests {
  private static let source = "EPUB/tekst/een.xhtml"

  @Test(arguments: [
    ("twee.xhtml", "EPUB/tekst/twee.xhtml"), ("../beeld.png", "EPUB/beeld.png"),
    ("./a/../b.css", "EPUB/tekst/b.css"),
    ("a%20b.xhtml", "EPUB/tekst/a b.xhtml"), ("#x", "EPUB/tekst/een.xhtml"), ("", "EPUB/tekst/een.xhtml"),
    ("/EPUB/x.css", "EPUB/x.css"), ("../../../x", "x"),
  ]) func local(_ text: String, _ path: String) {
    #expect(ContentURL(text, in: Self.source).path == path)
  }

  @Test func leaksAndQueries() {
    #expect(ContentURL("../../../x", in: Self.source).leaks)
    #expect(ContentURL("/x", in: Self.source).leaks)
    #expect(!ContentURL("../../x", in: Self.source).leaks)
    #expect(ContentURL("x?y=1#z", in: Self.source).hasQuery)
    #expect(ContentURL("x?y=1#z", in: Self.source).fragment == "z")
  }

  @Test func schemes() {
    #expect(ContentURL("HTTPS://example.com/a#b", in: Self.source).remote == "HTTPS://example.com/a")
    #expect(ContentURL("mailto:a@b", in: Self.source).target == .other("mailto"))
    #expect(ContentURL("file:///x", in: Self.source).target == .file)
    #expect(ContentURL("data:image/png;base64,AA", in: Self.source).target == .data(mediaType: "image/png"))
    #expect(ContentURL("//example.com/x", in: Self.source).remote == "https://example.com/x")
  }

  @Test(arguments: ["a b", "a\\b", "%zz", "x%4", "https://", "https://a b", "a#b#c", "<", "a[1]", "http:x"])
  func faults(_ text: String) {
    #expect(ContentURL(text, in: Self.source).fault != nil)
  }

  @Test(arguments: ["a%20b", "é.xhtml", "https://[::1]/x", "mailto:a@b.nl?subject=x", "a;b=c,d", "~a!b'(c)*"])
  func noFaults(_ text: String) {
    #expect(ContentURL(text, in: Self.source).fault == nil)
  }

  @Test func pointersAreNoIDs() {
    #expect(ContentURL("p.opf#epubcfi(/6/4)", in: Self.source).elementID == nil)
    #expect(ContentURL("x#", in: Self.source).elementID == nil)
    #expect(ContentURL("x#p3-12", in: Self.source).elementID == "p3-12")
  }
}
