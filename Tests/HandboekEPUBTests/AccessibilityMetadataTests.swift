import HandboekAccessibility
import HandboekConformance
import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import HandboekXML
import Testing

/// The accessibility metadata in the package document: see ROWS.md.
@Suite struct AccessibilityMetadataTests {
  private func package(_ handbook: Handbook) async throws -> OpenedPackage {
    OpenedPackage(try await OpenedEPUB(handbook).root("EPUB/package.opf"))
  }

  /// The certified book with its one figure without a description.
  private func withoutDescription() -> Handbook {
    var handbook = TestBook.certified.make()
    for index in handbook.chapters[0].blocks.indices {
      guard case .figure(var figure) = handbook.chapters[0].blocks[index].content else { continue }
      figure.image.alternative = ""
      handbook.chapters[0].blocks[index].content = .figure(figure)
    }
    return handbook
  }

  @Test(arguments: TestBook.allCases) func saysWhatTheChecksSay(_ book: TestBook) async throws {
    let handbook = book.make()
    let report = AccessibilityReport(handbook)
    let package = try await package(handbook)
    #expect(package.meta("schema:accessMode") == report.accessModes)
    #expect(package.meta("schema:accessModeSufficient") == report.sufficientModes)
    #expect(package.meta("schema:accessibilityFeature") == report.features)
    #expect(package.meta("schema:accessibilityHazard") == report.hazards)
    #expect(package.meta("schema:accessibilitySummary") == [report.summary])
  }

  /// The words are those that Ace takes, and none of the deprecated ones.
  @Test(arguments: TestBook.allCases) func usesKnownWords(_ book: TestBook) async throws {
    let package = try await package(book.make())
    let modes: Set = ["textual", "visual"]
    #expect(Set(package.meta("schema:accessMode")).isSubset(of: modes))
    for set in package.meta("schema:accessModeSufficient") {
      #expect(set.split(separator: ",").allSatisfy { modes.contains(String($0)) })
    }
    let features: Set = [
      "ARIA", "alternativeText", "displayTransformability", "index", "longDescription", "pageBreakMarkers",
      "pageNavigation", "readingOrder", "structuralNavigation", "tableOfContents", "unlocked",
    ]
    let found = package.meta("schema:accessibilityFeature")
    #expect(!found.isEmpty && Set(found).isSubset(of: features) && Set(found).count == found.count)
    #expect(["none", "unknown"].contains(package.meta("schema:accessibilityHazard").joined(separator: " ")))
    let properties = package.all("meta").compactMap { $0.attribute("property") }
    for discouraged in ["schema:accessibilityAPI", "schema:accessibilityControl", "a11y:exemption"] {
      #expect(!properties.contains(discouraged))
    }
  }

  @Test(arguments: TestBook.allCases) func summaryIsDutch(_ book: TestBook) async throws {
    let package = try await package(book.make())
    let summary = package.all("meta").filter { $0.attribute("property") == "schema:accessibilitySummary" }
    #expect(summary.map { $0.attribute("lang") } == ["nl"])
  }

  @Test func claimsWhatSomebodyCertifies() async throws {
    let package = try await package(TestBook.certified.make())
    #expect(package.meta("dcterms:conformsTo") == ["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"])
    func only(_ property: String) throws -> XMLElement {
      let found = package.all("meta").filter { $0.attribute("property") == property }
      #expect(found.count == 1)
      return try #require(found.first)
    }
    let claim = try only("dcterms:conformsTo")
    #expect(package.refinements("a11y:certifiedBy", of: claim) == ["Gemeente Voorbeeld"])
    let certifier = try only("a11y:certifiedBy")
    #expect(package.refinements("a11y:certifierCredential", of: certifier) == ["WAS-gecertificeerd"])
    #expect(package.refinements("dcterms:date", of: certifier) == ["2026-09-01"])
    let reports = package.all("link").filter { $0.attribute("rel") == "a11y:certifierReport" }
    #expect(reports.map { $0.attribute("href") } == ["https://example.org/rapport"])
    #expect(reports.map { $0.attribute("refines") } == [certifier.attribute("id").map { "#" + $0 }])
  }

  /// Nobody certifies; or somebody did, but one description is gone.
  @Test(arguments: [false, true]) func claimsNothingElse(_ isCertified: Bool) async throws {
    let package = try await package(isCertified ? withoutDescription() : SampleHandbook.make())
    #expect(package.meta("dcterms:conformsTo").isEmpty)
    #expect(package.root.descendants.allSatisfy { $0.attributes.allSatisfy { !$0.value.hasPrefix("a11y:") } })
    #expect(package.meta("schema:accessibilityFeature").contains("alternativeText") == !isCertified)
    #expect(package.meta("schema:accessModeSufficient") == [isCertified ? "textual,visual" : "textual"])
  }

  /// The colophon says the same, and shows who judged.
  @Test(arguments: TestBook.allCases) func colophonTellsReaders(_ book: TestBook) async throws {
    let handbook = book.make()
    let report = AccessibilityReport(handbook)
    let colophon = try await OpenedEPUB(handbook).root("EPUB/colofon.xhtml")
    let paragraphs = colophon.descendants.filter { $0.name == "p" }.map(\.text)
    #expect(paragraphs.contains(report.description) && paragraphs.contains(report.judgement))
    #expect(colophon.text.contains("WAS-gecertificeerd") == (book == .certified))
  }

  /// Our own checks of any EPUB find nothing in what the writer claims.
  @Test func ownChecksFindNoFalseClaim() async throws {
    let report = EPUBChecker.check(try await OpenedEPUB(TestBook.certified.make()).bytes)
    #expect(report.diagnostics.map { "\($0.kind.id) \($0.message)" } == [])
  }

  @Test func tellsWhatAPictureHolds() async throws {
    var handbook = SampleHandbook.make()
    handbook.assets[0].bytes = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/><script/></svg>"#
        .utf8)
    let item = try await package(handbook).all("item").first {
      $0.attribute("href") == "beelden/fasen.svg"
    }
    #expect(item?.attribute("properties") == "remote-resources scripted")
  }
}
