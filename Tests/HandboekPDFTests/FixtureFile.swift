import FoundationEssentials
import HandboekPDF
import Testing

/// The PDFs that both engines made of `Fixtures/bron.html`.
enum FixtureFile: String, CaseIterable, Sendable {
  case weasyprint, chromium

  var bytes: [UInt8] {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
      return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(rawValue).pdf")))
    }
  }

  var file: PDFFile { get throws { try PDFFile(try bytes) } }
}
