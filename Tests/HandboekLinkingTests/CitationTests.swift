import HandboekDocument
import Testing

@testable import HandboekLinking

/// Names and references as APA 7 wants them in Dutch.
struct CitationTests {
  /// A name out of "family, given, particle", or an organisation out of a text with a leading `=`.
  private static func name(_ text: String) -> BibliographicFields.Name {
    if text.hasPrefix("=") { return .organisation(String(text.dropFirst())) }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.drop { $0 == " " })
    }
    func part(_ index: Int) -> String? { index < parts.count && !parts[index].isEmpty ? parts[index] : nil }
    return .person(family: parts[0], given: part(1), particle: part(2))
  }

  private static func publication(
    _ id: String, _ authors: [String], _ year: String?, title: String = "Titel"
  ) -> Publication {
    var csl = BibliographicFields()
    csl.type = "report"
    csl.title = title
    csl.authors = authors.map(name)
    csl.issued = year.flatMap { CalendarDate($0) }
    return Publication(
      id: RecordID(.publication, id), file: "publicaties/\(id).md", csl: csl, themes: [], evidence: .unknown,
      source: nil, caveat: nil, analysis: [])
  }

  /// The labels of publications as "author (year)" in the order of the reference list.
  private func labels(_ publications: [Publication], isNarrative: Bool = false) async -> [String] {
    var book = Handbook(metadata: Metadata(title: "x", identifier: "x"))
    book.publications = publications
    await CatalogueOrder.sort(&book)
    let labels = CitationLabels(book.publications).labels
    return book.publications.map { publication in
      let label = labels[publication.id.name]
      return "\((isNarrative ? label?.narrativeAuthor : label?.author) ?? "–") (\(label?.year ?? "–"))"
    }
  }

  @Test(
    arguments: [
      (["Wonderen, Ron, van"], "2019", "Van Wonderen (2019)", "Van Wonderen (2019)"),
      (["Berg, J., van den"], "2019", "Van den Berg (2019)", "Van den Berg (2019)"),
      (["Hart, M., 't"], "2019", "'t Hart (2019)", "'t Hart (2019)"),
      (["Jansen, P.", "Vries, K., de"], "2020-05", "Jansen & De Vries (2020)", "Jansen en De Vries (2020)"),
      (["A, X.", "B, Y.", "C, Z."], "2020", "A et al. (2020)", "A et al. (2020)"),
      (["A", "B", "C", "D", "E"], "2020", "A et al. (2020)", "A et al. (2020)"),
      (["=Kennisplatform Inclusief Samenleven"], "2017", "Kennisplatform Inclusief Samenleven (2017)", nil),
      (["=VNG", "Jansen, P."], "2017", "VNG & Jansen (2017)", "VNG en Jansen (2017)"),
      (["=VNG", "=BZK", "=JenV"], nil, "VNG et al. (z.d.)", nil),
      ([], "2018", "Titel (2018)", nil),
      ([], nil, "Titel (z.d.)", nil),
      (["Jansen-de Boer, P."], "2001", "Jansen-de Boer (2001)", nil),
    ] as [([String], String?, String, String?)])
  func inText(authors: [String], year: String?, label: String, narrative: String?) async {
    let publication = Self.publication("a", authors, year)
    #expect(await labels([publication]) == [label])
    #expect(await labels([publication], isNarrative: true) == [narrative ?? label])
  }

  @Test(arguments: [
    ("Een wijk in onrust: wat nu?", "Een wijk in onrust (2018)"),
    ("Een heel lange titel van een boek", "Een heel lange titel (2018)"),
    ("Wat werkt", "Wat werkt (2018)"),
  ])
  func withoutAuthor(title: String, label: String) async {
    #expect(await labels([Self.publication("a", [], "2018", title: title)]) == [label])
  }

  @Test func lettersTellEqualOnesApart() async {
    let all = [
      Self.publication("c", ["=VNG"], "2020", title: "Zaken"),
      Self.publication("a", ["=VNG"], "2020", title: "Aap"),
      Self.publication("b", ["=VNG"], "2019", title: "Noot"),
      Self.publication("d", ["=VNG"], nil, title: "Mies"),
      Self.publication("e", ["=VNG"], nil, title: "Wim"), Self.publication("f", ["=BZK"], "2020"),
      Self.publication("g", ["=VNG"], "2020-03", title: "Aas"),
    ]
    #expect(
      await labels(all) == [
        "BZK (2020)", "VNG (z.d.-a)", "VNG (z.d.-b)", "VNG (2019)", "VNG (2020a)", "VNG (2020b)",
        "VNG (2020c)",
      ])
    let many = (0..<28).map { Self.publication("p\($0 + 100)", ["=VNG"], "2020", title: "T\($0 + 100)") }
    #expect(await labels(many).suffix(3) == ["VNG (2020z)", "VNG (2020aa)", "VNG (2020ab)"])
  }

  @Test func threeNamesAreShownUntilTheyDiffer() async {
    let all = [
      Self.publication("a", ["A", "B", "C", "D"], "2020"),
      Self.publication("b", ["A", "X", "C", "D"], "2020"),
      Self.publication("c", ["A", "B", "E"], "2020"), Self.publication("d", ["A", "B", "C", "D"], "2021"),
      Self.publication("e", ["K", "L", "M"], "2020", title: "Een"),
      Self.publication("f", ["K", "L", "M"], "2020", title: "Twee"),
    ]
    #expect(
      await Set(labels(all)) == [
        "A, B, C, & D (2020)", "A, X, et al. (2020)", "A, B, & E (2020)", "A et al. (2021)",
        "K et al. (2020a)",
        "K et al. (2020b)",
      ])
  }

  @Test func initialsTellNamesakesApart() async {
    let all = [
      Self.publication("a", ["Vries, Jan, de"], "2019"),
      Self.publication("b", ["Vries, Karin, de", "B"], "2020"),
      Self.publication("c", ["Smit, A."], "2019"), Self.publication("d", ["Smit, A. R."], "2020"),
      Self.publication("e", ["=Smit"], "2020"), Self.publication("f", ["Smit"], "2021"),
    ]
    #expect(
      await labels(all).filter { $0.contains("Vries") } == ["J. de Vries (2019)", "K. de Vries & B (2020)"])
    #expect(await labels(all).filter { $0.contains("Smit") }.allSatisfy { $0.hasPrefix("Smit (") })
  }

  @Test(arguments: [
    ("Jan", "J."), ("Jan Willem", "J. W."), ("Jan-Willem", "J.-W."), ("J.W.", "J. W."), ("J.-P.", "J.-P."),
    ("IJsbrand", "IJ."), ("Élise", "É."), ("", ""), ("j.", "J."), ("Anne M.", "A. M."), (" ", ""),
  ])
  func initials(given: String, expected: String) {
    #expect(AuthorNames.initials(given) == expected)
  }

  @Test(arguments: [
    (["Wonderen, Ron, van"], "Wonderen, R. van"),
    (["Jansen, Piet", "Vries, Karin, de"], "Jansen, P., & Vries, K. de"),
    (["A, B.", "C, D.", "E, F."], "A, B., C, D., & E, F."),
    (["=VNG"], "VNG"), (["=VNG", "Jansen"], "VNG, & Jansen"), ([], ""),
    ((1...20).map { "N\($0)" }, (1...19).map { "N\($0)" }.joined(separator: ", ") + ", & N20"),
    ((1...22).map { "N\($0)" }, (1...19).map { "N\($0)" }.joined(separator: ", ") + ", … N22"),
  ])
  func inTheList(authors: [String], expected: String) {
    #expect(AuthorNames().full(authors.map(Self.name)) == expected)
  }

  @Test func theListIsSortedByNameWithoutParticle() async {
    let all = [
      Self.publication("a", ["Wal, P., van der"], "2019"), Self.publication("b", ["=VNG"], "2019"),
      Self.publication("c", ["Berg, J., van den"], "2020"),
      Self.publication("d", ["Berg, J., van den"], "2019"),
      Self.publication("e", ["Berg, A., van den"], "2021"), Self.publication("f", [], "2019", title: "Élan"),
      Self.publication("g", ["Berg, J., van den", "Aa, B."], "2018"),
      Self.publication("h", ["Bergen"], "2019"),
      Self.publication("i", ["Berg, J., van den"], nil), Self.publication("j", ["de Boer, P."], "2019"),
    ]
    var book = Handbook(metadata: Metadata(title: "x", identifier: "x"))
    book.publications = all
    await CatalogueOrder.sort(&book)
    #expect(book.publications.map(\.id.name).joined() == "eidcghjfba")
  }

  // MARK: More works in one pair of brackets (APA 7 §8.12)

  /// A citation as it is linked, in words.
  private func cited(_ items: [(String, String, String)], narrative: Bool = false) async -> String {
    var book = SmallBook()
    book.publication("vng19", [.organisation("VNG")], year: 2019)
    book.publication("vng20", [.organisation("VNG")], year: 2020)
    book.publication("aa", [person("Aa", "A.")], year: 2021)
    book.publication("titel", year: 2018, title: "Movisie voorop")
    let typed = items.map {
      CitationItem(
        publication: $0.0, prefix: $0.1, suffix: $0.2, suppressesAuthor: false, range: SmallBook.range)
    }
    book.chapter(
      "een", [.paragraph([.citation(Citation(items: typed, isNarrative: narrative, range: SmallBook.range))])]
    )
    guard case .paragraph(let inlines) = await book.linked().handbook.chapters[0].blocks[0].content,
      case .citation(let citation)? = inlines.first
    else { return "" }
    return citation.plainText
  }

  @Test func worksStandInTheOrderOfTheList() async {
    #expect(
      await cited([("vng20", "", ""), ("titel", "", "p. 3-4"), ("aa", "", "")])
        == "(Aa, 2021; Movisie voorop, 2018, pp. 3–4; VNG, 2020)")
  }

  @Test func anAuthorIsNamedOnce() async {
    #expect(await cited([("vng20", "", ""), ("vng19", "", "")]) == "(VNG, 2019, 2020)")
    #expect(
      await cited([("vng20", "", ""), ("aa", "", ""), ("vng19", "", "")]) == "(Aa, 2021; VNG, 2019, 2020)")
    #expect(await cited([("vng20", "", "3"), ("vng19", "", "")]) == "(VNG, 2019; VNG, 2020, p. 3)")
    #expect(await cited([("vng19", "", ""), ("vng19", "", "")]) == "(VNG, 2019; VNG, 2019)")
  }

  @Test func wordsOfTheAuthorKeepTheirPlace() async {
    #expect(
      await cited([("vng20", "", ""), ("aa", "zie ook", "")]) == "(VNG, 2020; zie ook Aa, 2021)")
    #expect(
      await cited([("vng20", "zie", ""), ("vng19", "", "")]) == "(zie VNG, 2020, 2019)")
  }

  @Test func aSentenceKeepsItsOrder() async {
    #expect(
      await cited([("vng20", "", ""), ("aa", "", "")], narrative: true) == "VNG (2020; Aa, 2021)")
  }

  @Test func whatDoesNotExistStaysInItsPlace() async {
    #expect(await cited([("vng20", "", ""), ("niets", "", ""), ("aa", "", "")]).hasPrefix("(VNG, 2020; "))
  }
}
