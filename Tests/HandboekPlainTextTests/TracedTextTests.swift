import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekPlainText

struct TracedTextTests {
  private static let document: BookDocument = {
    let chapter = SampleHandbook.make().chapters[0]
    var document = BookDocument(title: chapter.title, number: chapter.number)
    document.blocks = chapter.blocks
    document.footnotes = chapter.footnotes
    document.anchors = chapter.blocks.indices.map { BookAnchor(id: "b\($0)", blocks: $0..<$0 + 1) }
    return document
  }()

  /// The words and their places are the same at every width; that is what positions rest on.
  @Test func logicalTextDoesNotKnowTheWidth() {
    let wide = PlainTextWriter.traced(Self.document, TraceOptions(width: 100))
    #expect(wide.text.count > 200)
    for width in 20...99 {
      let other = PlainTextWriter.traced(Self.document, TraceOptions(width: width))
      #expect(other.text == wide.text)
      #expect(other.anchors == wide.anchors)
      #expect(other.notes == wide.notes)
      #expect(other.links == wide.links)
      #expect(other.lines.allSatisfy { $0.width <= width })
    }
  }

  /// Each stretch with a place says what stands at that place, and together they say everything.
  @Test(arguments: [20, 37, 60, 100])
  func spansKnowTheirPlace(width: Int) {
    for isLinear in [false, true] {
      var document = Self.document
      // Where rows are records, the heads of a table are repeated and belong to none of them.
      if isLinear || width < 60 {
        document.blocks.removeAll { if case .table = $0.content { true } else { false } }
      }
      let traced = PlainTextWriter.traced(document, TraceOptions(width: width, isLinear: isLinear))
      var covered = Set<Int>()
      for span in traced.lines.flatMap(\.spans) {
        guard let origin = span.origin else { continue }
        let bytes = Array(span.text.utf8)
        let there = Array(traced.text[origin..<origin + bytes.count])
        #expect(bytes == there)
        covered.formUnion(origin..<origin + bytes.count)
      }
      let missing = traced.text.indices.filter { !covered.contains($0) && traced.text[$0] > 0x20 }
      #expect(missing.isEmpty, "\(String(decoding: missing.map { traced.text[$0] }, as: UTF8.self))")
    }
  }

  @Test func softHyphens() {
    let word = "Buurt\u{AD}ver\u{AD}bin\u{AD}ders"
    let blocks = [SampleHandbook.paragraph("Vraag \(word) om hulp en spreek \(word) aan.")]
    for width in 20...60 {
      let traced = PlainTextWriter.traced(blocks, TraceOptions(width: width))
      #expect(String(decoding: traced.text, as: UTF8.self).contains("Vraag Buurtverbinders om hulp"))
      #expect(traced.lines.allSatisfy { $0.width <= width })
      #expect(!traced.lines.contains { $0.text.contains("\u{AD}") })
    }
    let lines = PlainTextWriter.traced(blocks, TraceOptions(width: 20)).lines.map(\.text)
    #expect(lines == ["Vraag Buurtverbin-", "ders om hulp en", "spreek Buurtverbin-", "ders aan."])
    // A text for a pipe is not hyphenated, so that it can be searched line by line.
    #expect(!PlainTextWriter.lines(of: blocks, width: 20).contains { $0.text.hasSuffix("-") })
  }

  @Test func linearHasNoDrawing() {
    let traced = PlainTextWriter.traced(Self.document, TraceOptions(width: 60, isLinear: true))
    let text = traced.lines.map(\.text).joined(separator: "\n")
    #expect(!text.contains { "─│┌└═┼".contains($0) })
    #expect(text.contains("\nVerwijzing 1: "))
    // The words are those of the screen, so that a bookmark holds in both.
    #expect(traced.text == PlainTextWriter.traced(Self.document, TraceOptions(width: 60)).text)
  }
}
