import HandboekDiagnostics
import HandboekDocument

@testable import HandboekLinking

/// Makes parsed handbooks in code, one line a record, for the tests of linking.
struct SmallBook {
  var parsed = ParsedHandbook(book: Handbook(metadata: Metadata(title: "Proef", identifier: "urn:x")))

  mutating func chapter(_ name: String, number: Int? = nil, _ contents: [BlockContent]) {
    let id = RecordID(.chapter, name)
    parsed.book.chapters.append(
      Chapter(
        id: id, file: "hoofdstukken/\(name).md", title: "Titel van \(name)", number: number ?? 0,
        blocks: contents.map { Block($0, range: .start) }))
    if let number { parsed.fixedNumbers[id] = number }
    parsed.outline.append(OutlinePart(title: nil, chapters: [id]))
  }

  mutating func publication(
    _ name: String, _ authors: [BibliographicFields.Name] = [], year: Int? = nil, title: String = "Titel",
    themes: [String] = [], evidence: EvidenceLevel = .unknown,
    _ change: (inout BibliographicFields) -> Void = { _ in }
  ) {
    var fields = BibliographicFields()
    fields.type = "report"
    fields.title = title
    fields.authors = authors
    fields.issued = year.flatMap { CalendarDate(year: $0) }
    change(&fields)
    parsed.book.publications.append(
      Publication(
        id: RecordID(.publication, name), file: "publicaties/\(name).md", csl: fields, themes: themes,
        evidence: evidence, source: nil, caveat: nil, analysis: []))
  }

  mutating func offer(
    _ name: String, title: String? = nil, kind: OfferKind = .training, form: String? = nil,
    providers: [String] = [], themes: [String] = [], audiences: [String] = []
  ) {
    parsed.book.offers.append(
      Offer(
        id: RecordID(.offer, name), file: "aanbod/\(name).md", title: title ?? name, kind: kind, form: form,
        providers: providers, themes: themes, audiences: audiences, url: nil, description: []))
  }

  mutating func partner(_ name: String, isCommercial: Bool = false) {
    parsed.book.partners.append(
      Partner(
        id: RecordID(.partner, name), file: "partners/\(name).md", name: name.uppercased(), abbreviation: nil,
        url: nil, source: nil, isCommercial: isCommercial, mergedInto: nil, caveat: nil, description: []))
  }

  mutating func term(_ name: String) {
    parsed.book.terms.append(
      Term(
        id: RecordID(.term, name), file: "begrippen/\(name).md", term: name, abbreviation: nil, synonyms: [],
        source: nil, definition: []))
  }

  func linked(asOf: CalendarDate? = nil) async -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    await Linker.link(parsed, asOf: asOf)
  }

  static var range: SourceRange { .start }

  static func heading(_ id: String, level: Int = 2) -> BlockContent {
    .heading(Heading(level: level, id: id, content: [.text(id)]))
  }

  static func link(_ target: String, _ text: String = "tekst") -> Inline {
    .link(Link(content: text.isEmpty ? [] : [.text(text)], target: .source(target), range: .start))
  }

  static func cite(_ names: String..., narrative: Bool = false) -> Inline {
    .citation(
      Citation(
        items: names.map {
          CitationItem(publication: $0, prefix: "", suffix: "", suppressesAuthor: false, range: .start)
        }, isNarrative: narrative, range: .start))
  }
}

func person(_ family: String, _ given: String? = nil, _ particle: String? = nil) -> BibliographicFields.Name {
  .person(family: family, given: given, particle: particle)
}
