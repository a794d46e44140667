import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekExchange

/// What goes out comes back: for every publication and offer of the real handbook.
struct RoundTripTests {
  private enum Format: String, CaseIterable { case csl, bibtex, ris }

  private func there(_ format: Format, _ publications: [Publication]) -> [UInt8] {
    switch format {
    case .csl: CSLJSON.write(publications)
    case .bibtex: BibTeX.write(publications)
    case .ris: RIS.write(publications)
    }
  }

  private func back(_ format: Format, _ bytes: [UInt8]) -> ImportedPublications {
    let source = ImportSource(name: "proef", bytes: bytes)
    return switch format {
    case .csl: CSLJSONReader.read(source)
    case .bibtex: BibTeXReader.read(source)
    case .ris: RISReader.read(source)
    }
  }

  /// The formats hold every field of the real publications.
  @Test(arguments: Format.allCases) private func publications(_ format: Format) async throws {
    let book = try await RealBook.load()
    #expect(book.publications.count >= 89)
    let found = back(format, there(format, book.publications))
    #expect(found.diagnostics == [])
    #expect(found.lost == LostFields())
    #expect(found.items.count == book.publications.count)
    for (item, publication) in zip(found.items, book.publications) {
      #expect(item.key == publication.id.name)
      #expect(item.csl == publication.csl, "\(publication.id.name)")
      #expect(item.keywords == publication.themes)
    }
  }

  /// Import gives the same records under the same names, with their themes.
  @Test(arguments: Format.allCases) private func importedRecords(_ format: Format) async throws {
    let book = try await RealBook.load()
    let source = ImportSource(name: "proef", bytes: there(format, book.publications))
    let items = back(format, source.bytes).items.map { (source, $0) }
    let empty = RealBook.empty(like: book)
    let plan = PublicationImport.plan(items, into: empty, options: ImportOptions()) { _ in [] }
    #expect(plan.diagnostics == [])
    #expect(plan.withoutTheme == [])
    let parsed = try await RealBook.parse(plan.files.map { ($0.path, $0.bytes) }, like: book)
    #expect(parsed.diagnostics == [])
    let expected = Dictionary(uniqueKeysWithValues: book.publications.map { ($0.id.name, $0) })
    #expect(parsed.book.publications.count == expected.count)
    for publication in parsed.book.publications {
      let old = try #require(expected[publication.id.name])
      #expect(publication.csl == old.csl)
      #expect(publication.themes == old.themes)
      #expect(publication.evidence == .unknown)
    }
  }

  /// A second import finds them all again, and an update of unchanged records writes nothing.
  @Test(arguments: Format.allCases) private func duplicates(_ format: Format) async throws {
    let book = try await RealBook.load()
    let source = ImportSource(name: "proef", bytes: there(format, book.publications))
    let items = back(format, source.bytes).items.map { (source, $0) }
    var options = ImportOptions()
    let plan = PublicationImport.plan(items, into: book, options: options) { _ in [] }
    #expect(plan.files == [])
    #expect(plan.duplicates == book.publications.count)
    options.replacesExisting = true
    let update = PublicationImport.plan(items, into: book, options: options) { _ in [] }
    #expect(update.files == [])
    #expect(update.unchanged == book.publications.count)
  }

  /// The record writer gives what the folder reader reads, the text below the fields byte for byte.
  @Test func writtenRecords() async throws {
    let book = try await RealBook.load()
    var files: [(path: String, bytes: [UInt8])] = []
    for publication in book.publications {
      files.append((publication.file, RecordFile.write(publication, body: "x")))
    }
    for offer in book.offers { files.append((offer.file, RecordFile.write(offer, body: "x"))) }
    let parsed = try await RealBook.parse(files, like: book)
    #expect(parsed.diagnostics == [])
    for (written, old) in zip(parsed.book.publications, book.publications.sorted { $0.file < $1.file }) {
      #expect(written.csl == old.csl)
      #expect(written.themes == old.themes && written.evidence == old.evidence)
      #expect(written.source == old.source && written.caveat == old.caveat)
    }
    for (written, old) in zip(parsed.book.offers, book.offers.sorted { $0.file < $1.file }) {
      expectSame(written, old)
    }
  }

  @Test(arguments: [OfferCSV.Dialect.standard, .excel, .init(delimiter: "\t")])
  func offers(_ dialect: OfferCSV.Dialect) async throws {
    let book = try await RealBook.load()
    #expect(book.offers.count >= 77)
    let source = ImportSource(name: "aanbod.csv", bytes: OfferCSV.write(book.offers, dialect: dialect))
    let found = OfferCSVReader.read(source, for: book)
    #expect(found.diagnostics == [])
    #expect(found.items.count == book.offers.count)
    let items = found.items.map { (source, $0) }
    let plan = OfferImport.plan(items, into: RealBook.empty(like: book), options: ImportOptions()) { _ in [] }
    #expect(plan.diagnostics == [])
    let parsed = try await RealBook.parse(plan.files.map { ($0.path, $0.bytes) }, like: book)
    #expect(parsed.diagnostics == [])
    let texts = Dictionary(uniqueKeysWithValues: book.offers.map { ($0.id, tree($0.description)) })
    for (written, old) in zip(parsed.book.offers, book.offers.sorted { $0.file < $1.file }) {
      expectSame(written, old)
      #expect(tree(written.description) == texts[old.id], "\(old.id.name)")
    }
    var options = ImportOptions()
    options.replacesExisting = true
    let update = OfferImport.plan(items, into: book, options: options) { _ in [] }
    #expect(update.files == [])
    #expect(update.unchanged == book.offers.count)
  }

  /// A text as a tree, without the places in the file.
  private func tree(_ blocks: [Block]) -> String {
    // Before linking every target is as in the source.
    TreeDump.text(blocks).split(separator: "\n")
      .map { line in
        line.split(separator: " ").filter { !$0.allSatisfy { $0.isNumber || $0 == ":" || $0 == "-" } }
      }
      .map { $0.map { $0 == "external" ? "source" : $0 }.joined(separator: " ") }.joined(separator: "\n")
  }

  private func expectSame(_ written: Offer, _ old: Offer) {
    #expect(written.id == old.id)
    #expect(written.title == old.title && written.kind == old.kind && written.form == old.form)
    #expect(written.providers == old.providers && written.themes == old.themes)
    #expect(written.audiences == old.audiences && written.url == old.url)
    #expect(written.publication == old.publication && written.verified == old.verified)
    #expect(written.reviewBefore == old.reviewBefore && written.lastSeen == old.lastSeen)
    #expect(written.source == old.source && written.region == old.region && written.caveat == old.caveat)
  }
}
