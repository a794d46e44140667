import HandboekDiagnostics
import HandboekPrint
import HandboekTestSupport
import Testing

@testable import HandboekPreview

/// What a window is told, wherever it was.
@Suite struct BoardTests {
  private func parts(_ main: [(String, String)], head: String = "<title>Boek</title>") -> PageParts {
    func part(_ name: String, _ html: String) -> PageParts.Part { .init(name: name, html: Array(html.utf8)) }
    return PageParts(
      language: "nl", head: part("hoofd", head), opening: [part("titel", "<h1>Boek</h1>")],
      main: main.map { part($0.0, $0.1) }, closing: part("filters", ""))
  }

  private func text(_ update: PreviewBoard.Update?) -> String? {
    guard case .changes(let text, _)? = update else { return nil }
    return text
  }

  @Test func onlyWhatChangedIsSent() {
    let board = PreviewBoard(run: "r")
    board.publish(parts([("een", "<p>1</p>"), ("twee", "<p>2</p>")]))
    #expect(board.update(since: .init(run: "r", change: 1)) == nil)
    board.publish(parts([("een", "<p>1</p>"), ("twee", "<p>\"3\"</p>")]))
    #expect(
      text(board.update(since: .init(run: "r", change: 1)))
        == #"{"versie":2,"stukken":{"twee":"<p>\"3\"</p>"}}"#)
    // A window that missed a change gets both.
    board.publish(parts([("een", "<p>4</p>"), ("twee", "<p>\"3\"</p>")]))
    #expect(
      text(board.update(since: .init(run: "r", change: 1)))
        == #"{"versie":3,"stukken":{"een":"<p>4</p>","twee":"<p>\"3\"</p>"}}"#)
    #expect(
      text(board.update(since: .init(run: "r", change: 2))) == #"{"versie":3,"stukken":{"een":"<p>4</p>"}}"#)
  }

  @Test func newStretchesAndNewOrderAreTold() {
    let board = PreviewBoard(run: "r")
    board.publish(parts([("een", "1"), ("twee", "2")]))
    board.publish(parts([("twee", "2"), ("nieuw", "3"), ("een", "1")]))
    #expect(
      text(board.update(since: .init(run: "r", change: 1)))
        == #"{"versie":2,"stukken":{"nieuw":"3"},"orde":["twee","nieuw","een"]}"#)
    board.publish(parts([("een", "1")]))
    #expect(
      text(board.update(since: .init(run: "r", change: 2))) == #"{"versie":3,"stukken":{},"orde":["een"]}"#)
  }

  @Test func theSameBookIsNoNews() {
    let board = PreviewBoard(run: "r")
    let report = PreviewReport([], source: { _ in nil })
    #expect(board.publish(parts([("een", "1")]), report))
    #expect(!board.publish(parts([("een", "1")]), report))
    #expect(board.update(since: .init(run: "r", change: 1)) == nil)
  }

  @Test func aWindowOfAnotherRunLoadsAnew() {
    let board = PreviewBoard(run: "r")
    board.publish(parts([("een", "1")]))
    #expect(board.update(since: .init(run: "eerder", change: 1)) == .reload)
    #expect(board.update(since: .init(run: "r", change: 9)) == .reload)
    #expect(board.update(since: nil) == .reload)
  }

  @Test func theFirstBookReplacesThePageWithoutOne() {
    let board = PreviewBoard(run: "r")
    board.publish(nil, PreviewReport(failure: "de map is weg", hint: nil))
    let page = String(decoding: board.page().bytes, as: UTF8.self)
    #expect(page.contains("<h1>Het handboek kan nog niet worden gemaakt</h1>"))
    #expect(page.contains("Het handboek is niet te lezen: de map is weg"))
    board.publish(parts([("een", "1")]))
    #expect(board.update(since: .init(run: "r", change: 1)) == .reload)
  }

  @Test func theReportIsEscapedAndInOrder() throws {
    let kind = DiagnosticKind("HB-X-001", .warning, "Iets.", cure: "Doe iets.")
    let fault = DiagnosticKind("HB-X-002", .error, "Fout.", cure: "")
    let range = SourceRange(SourcePosition(line: 1, column: 4), SourcePosition(line: 1, column: 6))
    let report = PreviewReport(
      [
        Diagnostic(kind, "let op", file: "a.md"),
        Diagnostic(fault, "<script>", file: "b&c.md", range: range, fix: "bedoelde u ‘x’?"),
      ], source: { $0 == "b&c.md" ? Array("ab <i> cd".utf8) : nil })
    #expect(report.gravity == .error)
    #expect(report.standing == "1 fout, 1 waarschuwing in 2 bestanden")
    let list = String(decoding: report.list, as: UTF8.self)
    #expect(
      list == """
        <li class="fout"><p><code>b&amp;c.md:1:4</code> <strong>fout: &lt;script&gt;</strong> <span class="nummer">HB-X-002</span></p>\
        <pre>1 | ab <mark>&lt;i&gt;</mark> cd</pre><p>bedoelde u ‘x’?</p></li>
        <li class="waarschuwing"><p><code>a.md</code> <strong>waarschuwing: let op</strong> <span class="nummer">HB-X-001</span></p>\
        <p>Doe iets.</p></li>

        """)
  }

  @Test func theStretchesMakeThePageThatIsBuilt() async throws {
    let book = SampleHandbook.make()
    let built = String(decoding: await PrintWriter.write(book), as: UTF8.self)
    for part in await PrintWriter.parts(book).all.dropFirst() {
      #expect(built.contains(String(decoding: part.html, as: UTF8.self)), "\(part.name)")
    }
    let names = await PrintWriter.parts(book).all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
