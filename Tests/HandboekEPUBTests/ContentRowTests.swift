import HandboekDocument
import HandboekStyles
import HandboekTestSupport
import HandboekXML
import Testing

/// The rows of content documents: elements, `epub:type` and `role`: see ROWS.md.
@Suite struct ContentRowTests {
  private static let ops = "http://www.idpf.org/2007/ops"

  /// The words that our documents may use, each with the role that goes with it.
  private static let roles: [String: String?] = [
    "frontmatter": nil, "bodymatter": nil, "backmatter": nil, "titlepage": nil, "cover": nil,
    "revision-history": nil, "toc": "doc-toc", "landmarks": nil, "loi": nil, "lot": nil,
    "page-list": "doc-pagelist",
    "pagebreak": "doc-pagebreak", "chapter": "doc-chapter", "part": "doc-part", "foreword": "doc-foreword",
    "preface": "doc-preface", "introduction": "doc-introduction", "acknowledgments": "doc-acknowledgments",
    "abstract": "doc-abstract", "conclusion": "doc-conclusion", "afterword": "doc-afterword",
    "appendix": "doc-appendix", "dedication": "doc-dedication", "epigraph": "doc-epigraph",
    "credits": "doc-credits", "errata": "doc-errata", "colophon": "doc-colophon",
    "biblioref": "doc-biblioref",
    "noteref": "doc-noteref", "glossref": "doc-glossref", "backlink": "doc-backlink",
    "endnotes": "doc-endnotes", "footnote": "doc-footnote", "bibliography": "doc-bibliography",
    "glossary": "doc-glossary",
    "index": "doc-index", "notice": "doc-notice", "pullquote": "doc-pullquote", "qna": "doc-qna",
  ]

  /// The typed parts of one document, landmarks left out: there, types describe what links lead to.
  private func typed(_ root: XMLElement) -> [XMLElement] {
    if root.name == "nav", root.attribute("type", namespace: Self.ops) == "landmarks" { return [] }
    let isTyped = root.attribute("type", namespace: Self.ops) != nil
    return (isTyped ? [root] : []) + root.elements.flatMap(typed)
  }

  @Test(arguments: TestBook.allCases) func typesAndRolesGoTogether(_ book: TestBook) async throws {
    for (name, root) in try await OpenedEPUB(book.make()).documents() {
      for element in typed(root) {
        let type = element.attribute("type", namespace: Self.ops) ?? ""
        let role = try #require(Self.roles[type], "\(name): \(type)")
        #expect(element.attribute("role") == role, "\(name): \(type)")
      }
      for element in root.descendants {
        let roles = (element.attribute("role") ?? "").split(separator: " ")
        #expect(roles.count <= 1, "\(name)")
        #expect(element.name != "li" || roles.isEmpty, "\(name)")
        for deprecated in ["doc-biblioentry", "doc-endnote", "directory"] {
          #expect(!roles.contains(Substring(deprecated)), "\(name)")
        }
      }
    }
  }

  @Test(arguments: TestBook.allCases) func bodiesSayFrontBodyOrBack(_ book: TestBook) async throws {
    for (name, root) in try await OpenedEPUB(book.make()).documents() {
      let body = try #require(root.elements.last)
      #expect(body.name == "body" && body.attribute("role") == nil)
      let type = body.attribute("type", namespace: Self.ops) ?? ""
      #expect(["frontmatter", "bodymatter", "backmatter"].contains(type), "\(name)")
    }
  }

  /// Each part of the book is typed where the vocabulary has a word for it.
  @Test func partsOfTheBookAreTyped() async throws {
    let epub = try await OpenedEPUB(TestBook.sample.make())
    let expected = [
      ("omslag", "section", "cover"), ("titelpagina", "section", "titlepage"),
      ("pagina-voorwoord", "section", "foreword"), ("deel-1", "section", "part"),
      ("hoofdstuk-01", "section", "chapter"), ("hoofdstuk-02", "section", "chapter"),
      ("vraagstukken", "section", "qna"), ("publicaties", "section", "bibliography"),
      ("begrippen", "section", "glossary"), ("register", "section", "index"),
      ("colofon", "section", "colophon"),
    ]
    for (name, element, type) in expected {
      let parts = typed(try epub.root("EPUB/\(name).xhtml")).dropFirst().filter {
        $0.attribute("type", namespace: Self.ops) == type
      }
      #expect(parts.map(\.name) == [element], "\(name): \(type)")
      // A named section is a landmark; its name is what readers see.
      #expect(
        type == "cover" || type == "titlepage" || parts.allSatisfy { $0.attribute("aria-label") != nil })
    }
    let images = try epub.root("EPUB/omslag.xhtml").descendants.filter { $0.name == "img" }
    #expect(images.map { $0.attribute("role") } == ["doc-cover"])
    let inline = typed(try epub.root("EPUB/hoofdstuk-01.xhtml")).map {
      "\($0.name) \($0.attribute("type", namespace: Self.ops) ?? "")"
    }
    for wanted in ["a biblioref", "a glossref", "a noteref", "a backlink", "div notice"] {
      #expect(inline.contains(wanted), "\(wanted)")
    }
    let examples = try epub.root("EPUB/hoofdstuk-01.xhtml").descendants.filter {
      $0.attribute("role") == "doc-example"
    }
    #expect(examples.count == 1)
  }

  @Test(arguments: Page.Purpose.allCases) func pagesSayWhatTheyAreFor(_ purpose: Page.Purpose) async throws {
    let words: [Page.Purpose: String] = [
      .foreword: "foreword", .preface: "preface", .introduction: "introduction",
      .acknowledgments: "acknowledgments", .abstract: "abstract", .conclusion: "conclusion",
      .afterword: "afterword", .appendix: "appendix", .dedication: "dedication", .epigraph: "epigraph",
      .credits: "credits", .errata: "errata", .revisionHistory: "revision-history",
    ]
    var handbook = SampleHandbook.make()
    handbook.frontPages[0].purpose = purpose
    let root = try await OpenedEPUB(handbook).root("EPUB/pagina-voorwoord.xhtml")
    let section = try #require(root.descendants.first { $0.name == "section" })
    let word = words[purpose]
    #expect(section.attribute("type", namespace: Self.ops) == word)
    #expect(section.attribute("role") == (purpose == .revisionHistory ? nil : word.map { "doc-" + $0 }))
  }

  @Test(arguments: TestBook.allCases) func documentsNameLanguageAndTitle(_ book: TestBook) async throws {
    for (name, root) in try await OpenedEPUB(book.make()).documents() {
      #expect(root.name == "html" && root.namespace == "http://www.w3.org/1999/xhtml")
      let title = root.descendants.first { $0.name == "title" }?.text ?? ""
      #expect(title.contains { !$0.isWhitespace }, "\(name)")
      #expect(root.attribute("lang") == "nl", "\(name)")
      for element in root.descendants {
        let tags = element.attributes.filter { $0.name == "lang" }
        #expect(tags.isEmpty || tags.count == 2 && tags[0].value == tags[1].value, "\(name)")
      }
    }
  }

  @Test func partsInAnotherLanguageSaySo() async throws {
    let epub = try await OpenedEPUB(TestBook.certified.make())
    let words = try epub.root("EPUB/hoofdstuk-01.xhtml").descendants.filter {
      $0.name == "span" && $0.attribute("lang") != nil
    }
    #expect(words.map { "\($0.attribute("lang") ?? "") \($0.text)" } == ["en social cohesion"])
    let chapter = try epub.root("EPUB/hoofdstuk-02.xhtml").descendants.first {
      $0.attribute("role") == "doc-chapter"
    }
    #expect(chapter?.attribute("lang") == "en")
  }

  /// One `h1` a file, but for the cover, which is a picture; then one level at a time, and none empty.
  @Test(arguments: TestBook.allCases) func headingsGoDownOneByOne(_ book: TestBook) async throws {
    for (name, root) in try await OpenedEPUB(book.make()).documents() {
      let headings = root.descendants.filter { ["h1", "h2", "h3", "h4", "h5", "h6"].contains($0.name) }
      let levels = headings.compactMap { Int($0.name.dropFirst()) }
      #expect(levels.count { $0 == 1 } == (name.hasSuffix("omslag.xhtml") ? 0 : 1), "\(name)")
      #expect(levels.first ?? 1 == 1, "\(name)")
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(name): \(levels)")
      #expect(headings.allSatisfy { !$0.text.allSatisfy(\.isWhitespace) }, "\(name)")
    }
  }

  @Test(arguments: TestBook.allCases) func picturesAndTablesSpeak(_ book: TestBook) async throws {
    for (name, root) in try await OpenedEPUB(book.make()).documents() {
      for element in root.descendants {
        #expect(element.attribute("style") == nil, "\(name)")
        switch element.name {
        case "img": #expect(element.attribute("alt") != nil, "\(name)")
        case "svg":
          #expect(element.attribute("role") == "img", "\(name)")
          #expect(element.elements.first?.name == "title", "\(name)")
        case "th": #expect(["col", "row"].contains(element.attribute("scope") ?? ""), "\(name)")
        case "table":
          #expect(element.descendants.contains { $0.name == "th" }, "\(name)")
          #expect(element.elements.contains { $0.name == "tbody" }, "\(name)")
        case "article":
          #expect(element.attribute("aria-label")?.isEmpty == false, "\(name)")
        default: break
        }
      }
    }
  }

  /// Letters grow and colours change with the reader: nothing in the sheet fixes them.
  @Test func styleSheetFixesNothing() {
    // What is clipped away keeps its words for a screen reader and takes no place: its size is nobody's.
    let sheet = String(decoding: Styles.epub, as: UTF8.self).split(separator: "\n")
      .filter { !$0.contains("clip: rect(0, 0, 0, 0)") }
    let rules = sheet.joined(separator: "\n").split(whereSeparator: { ";{}\n".contains($0) })
    for rule in rules {
      let parts = rule.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
      guard parts.count == 2 else { continue }
      let (property, value) = (parts[0], parts[1])
      for unit in ["px", "pt", "cm", "mm"]
      where [
        "font", "font-size", "line-height", "letter-spacing", "word-spacing", "width", "height", "max-height",
      ].contains(property) {
        #expect(!value.hasSuffix(unit), "\(rule)")
      }
      #expect(property != "position" || value == "relative" || value == "static", "\(rule)")
      #expect(!value.contains("!important"), "\(rule)")
    }
  }
}
