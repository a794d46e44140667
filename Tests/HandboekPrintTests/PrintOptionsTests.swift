import HandboekDocument
import HandboekPrint
import HandboekTestSupport
import Testing

/// What the options of the HTML change, and that they change nothing else.
@Suite struct PrintOptionsTests {
  private func text(_ options: PrintOptions) async -> String {
    String(decoding: await PrintWriter.write(SampleHandbook.make(), options: options), as: UTF8.self)
  }

  private func body(_ page: String) -> Substring {
    page.firstRange(of: "<body").map { page[$0.lowerBound...] } ?? ""
  }

  @Test func notesForTheFootStandBehindTheirMark() async {
    let bytes = await PrintWriter.write(SampleHandbook.make(), options: PrintOptions(hasNotesAtFoot: true))
    let walk = MarkupWalk(bytes)
    #expect(walk.faults == [])
    #expect(walk.repeatedIdentifiers == [])
    // Only the way back from a note is gone, for it stands at its mark.
    #expect(walk.deadAddresses == [])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#"<span class="voetnoot" id="h1-noot_1"><span class="nummer">1</span>Eerder"#))
    #expect(!text.contains(#"class="noten""#))
    #expect(text.contains("float: footnote"))
  }

  @Test func paperIsAMatterOfStyle() async {
    let plain = await text(PrintOptions())
    for paper in PrintOptions.Paper.allCases {
      let other = await text(PrintOptions(paper: paper))
      #expect(body(other) == body(plain))
      #expect(other.contains("size: A5") == (paper == .a5))
    }
  }

  @Test func aPackSaysSo() async {
    let pack = await text(PrintOptions(isPack: true, hasNotesAtFoot: false))
    #expect(pack.contains(#"<body class="raadstuk">"#))
    #expect(!pack.contains("@page kop1"))
    #expect(!(await text(PrintOptions())).contains(#"class="raadstuk""#))
  }

  @Test func theChecksumStandsBehindTheColophon() async {
    var options = PrintOptions()
    options.checksum = "0123abcd"
    let page = await text(options)
    #expect(page.contains("<code>0123abcd</code></p>\n</main>"))
    #expect(!(await text(PrintOptions())).contains("controlegetal\""))
  }
}
