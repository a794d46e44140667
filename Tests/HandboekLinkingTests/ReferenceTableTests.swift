import HandboekDocument
import Testing

@testable import HandboekLinking

/// References and citations against the table in `References/`.
struct ReferenceTableTests {
  static func marked(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let content): "*\(marked(content))*"
      case .link(let link): "<\(marked(link.content))>"
      default: "?"
      }
    }.joined()
  }

  @Test(arguments: ReferenceTable.cases) func table(_ test: ReferenceTable.Case) async {
    var book = SmallBook()
    book.parsed.book.metadata.nameOrder = test.order
    // The works come in another order than that of the list, with ids that do not help.
    for (index, work) in test.works.enumerated().reversed() {
      book.publication("p\(100 - index)", title: work.csl.title) { $0 = work.csl }
    }
    let list = await book.linked().handbook.publications
    let labels = CitationLabels(list, names: AuthorNames(test.order)).labels
    #expect(list.map(\.id.name) == test.works.indices.map { "p\(100 - $0)" }, "volgorde van de lijst")
    for (index, work) in test.works.enumerated() {
      guard let publication = list.first(where: { $0.id.name == "p\(100 - index)" }),
        let label = labels[publication.id.name]
      else { continue }
      let mark = label.isSlantedTitle ? "*" : ""
      let found = [
        Self.marked(publication.reference), "(\(mark)\(label.author)\(mark), \(label.year))",
        "\(mark)\(label.narrativeAuthor)\(mark) (\(label.year))",
      ]
      #expect(found == work.expected, "\(test.rule)")
      for (left, right) in zip(publication.reference, publication.reference.dropFirst()) {
        if case .text = left, case .text = right { Issue.record("twee teksten naast elkaar") }
      }
    }
  }

  @Test func theTableIsLarge() {
    let works = ReferenceTable.cases.flatMap(\.works)
    #expect(works.count >= 120)
    #expect(works.allSatisfy { $0.expected.count == 3 })
    for test in ReferenceTable.cases {
      #expect(test.rule.contains("§") || test.rule.contains("Nederlands"), "\(test.name) noemt geen regel")
    }
    #expect(Set(ReferenceTable.cases.map(\.name)).count == ReferenceTable.cases.count)
  }

  /// Every type that front matter allows has a case.
  @Test func everyTypeOccurs() {
    let types = Set(ReferenceTable.cases.flatMap(\.works).map(\.csl.type))
    for type in CSLType.allCases { #expect(types.contains(type.rawValue), "\(type.rawValue)") }
  }

  @Test(arguments: [
    ("p. 12", "p. 12"), ("12", "p. 12"), ("12-15", "pp. 12–15"), ("p. 12-15", "pp. 12–15"),
    ("pp. 12–15", "pp. 12–15"), ("pp. 12", "p. 12"), ("p. 12, 15", "pp. 12, 15"), ("p.12", "p. 12"),
    ("blz. 3", "p. 3"), ("pag. 3-4", "pp. 3–4"), ("pagina 7", "p. 7"), ("page 7", "p. 7"),
    ("hoofdstuk 3", "hfst. 3"), ("chapter 3", "hfst. 3"), ("hfst. 3", "hfst. 3"), ("H. 3", "hfst. 3"),
    ("paragraaf 2.3", "par. 2.3"), ("§ 2.3", "par. 2.3"), ("§2", "par. 2"), ("par. 2-4", "par. 2–4"),
    ("artikel 175", "art. 175"), ("tabel 2", "tabel 2"), ("figuur 1", "fig. 1"), ("bijlage 4", "bijlage 4"),
    ("p. 12 en verder", "p. 12 en verder"), ("p. 12, tabel 3", "p. 12, tabel 3"),
    ("p. 12, 2e alinea", "p. 12, 2e alinea"), ("12a", "p. 12a"), ("p. iv", "p. iv"),
    ("2e druk", "2e druk"), ("eigen nadruk", "eigen nadruk"), ("12 jaar later", "12 jaar later"),
    ("passim", "passim"), ("12:28", "12:28"), ("", ""), ("par ons", "par ons"),
  ])
  func locators(typed: String, expected: String) {
    #expect(DutchLocator.normalised(typed) == expected)
  }
}
