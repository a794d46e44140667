import HandboekTestSupport
import Testing

@testable import HandboekReading

/// Every book of the corpus with its expected outcome.
struct CorpusTests {
  @Test(arguments: ["container", "kapot", "noten", "pakket", "tekst"])
  func outcomes(_ area: String) throws {
    var text = ""
    for corpusCase in BookCorpus.cases where corpusCase.area == area {
      text += "=== \(corpusCase.name)\n\(BookCorpus.outcome(try CorpusBuilder.build(corpusCase)))\n"
    }
    expectGolden(text, "\(area).txt")
  }

  @Test func theCorpusIsLargeEnough() {
    #expect(BookCorpus.cases.count >= 60)
    #expect(Set(BookCorpus.cases.map(\.description)).count == BookCorpus.cases.count)
  }

  /// No outcome has a sign that could command a terminal or deceive a reader.
  @Test func nothingButPrintableText() throws {
    for corpusCase in BookCorpus.cases {
      let outcome = BookCorpus.outcome(try CorpusBuilder.build(corpusCase))
      #expect(Printable.fault(in: outcome) == nil, "\(corpusCase)")
    }
  }
}

/// Whether text may go to a terminal.
enum Printable {
  /// The first sign that may not, as `U+001B`.
  static func fault(in text: String) -> String? {
    for scalar in text.unicodeScalars where !isAllowed(scalar) {
      return "U+" + String(scalar.value, radix: 16, uppercase: true)
    }
    return nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      false
    default: true
    }
  }
}
