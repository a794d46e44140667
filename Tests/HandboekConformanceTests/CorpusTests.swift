import HandboekDiagnostics
import HandboekTestSupport
import Testing

@testable import HandboekConformance

/// The rules on the corpus, held against what EPUBCheck said about it.
struct CorpusTests {
  /// Every case with what the checker says about it.
  private static let reports: [(corpusCase: CorpusCase, diagnostics: [Diagnostic])] = CorpusCase.all.map {
    corpusCase in
    let bytes = (try? CorpusBuilder.build(corpusCase)) ?? []
    return (corpusCase, EPUBChecker.check(bytes).diagnostics)
  }

  /// The verdicts of EPUBCheck, recorded by Tools/check-conformance.py: whether a case is valid.
  private static let verdicts: [String: Bool] = {
    var verdicts: [String: Bool] = [:]
    for line in CorpusCase.text("epubcheck.tsv").split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count > 1 { verdicts[fields[0]] = fields[1] == "goed" }
    }
    return verdicts
  }()

  /// The cases about which the two may differ.
  private static let differences: Set<String> = Set(
    CorpusCase.text("verschillen.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      return cells.first { $0.contains("--") && !$0.hasPrefix("--") }
    })

  @Test func everyCaseCanBeMade() {
    for corpusCase in CorpusCase.all {
      #expect(throws: Never.self, "\(corpusCase)") { try CorpusBuilder.build(corpusCase) }
    }
  }

  @Test func theCorpusIsLargeEnough() {
    #expect(CorpusCase.all.count >= 300)
    #expect(CorpusCase.all.count(where: \.isGood) >= 60)
    #expect(Set(CorpusCase.all.map(\.description)).count == CorpusCase.all.count)
  }

  @Test func theVerdictIsThatOfEPUBCheck() {
    for (corpusCase, diagnostics) in Self.reports {
      let name = corpusCase.description
      guard let isValid = Self.verdicts[name] else {
        Issue.record("\(name) ontbreekt in epubcheck.tsv; draai Tools/check-conformance.sh met --record")
        continue
      }
      let errors = diagnostics.filter { $0.severity == .error }
      if Self.differences.contains(name) {
        #expect(errors.isEmpty != isValid, "\(name) verschilt niet meer; haal de regel uit verschillen.md")
      } else {
        #expect(errors.isEmpty == isValid, "\(name): \(errors.map { "\($0.kind.id) \($0.message)" })")
      }
    }
  }

  /// A rule that never fires fails here.
  @Test func everyIdFires() {
    let fired = Set(Self.reports.flatMap { $0.diagnostics.map(\.kind.id) })
    for kind in EPUBChecker.kinds { #expect(fired.contains(kind.id), "geen geval laat \(kind.id) zien") }
  }

  /// The good book itself gives nothing at all, not even a note.
  @Test func theGoodBookIsClean() throws {
    let report = try #require(Self.reports.first { $0.corpusCase.name == "goed-basis" })
    #expect(report.diagnostics.isEmpty)
  }

  /// Each finding tells where it is: in the file itself or with a line.
  @Test func placesAreInTheText() throws {
    for (corpusCase, diagnostics) in Self.reports {
      for diagnostic in diagnostics {
        #expect(!diagnostic.file.isEmpty, "\(corpusCase)")
        #expect(!diagnostic.message.hasSuffix("."), "\(corpusCase): \(diagnostic.message)")
      }
    }
  }

  @Test func idsAreUnique() {
    let ids = EPUBChecker.kinds.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("HB-EPUB-") && $0.count == 11 })
  }
}
