import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekChanges

struct TextComparisonTests {
  private static let one = [
    "Wie onrust ziet aankomen, belt eerst met de mensen die de wijk kennen.",
    "# stappen",
    "Vraag daarna wat bewoners zelf al doen, en wie zij vertrouwen.",
    "Schrijf op wat je hoort en van wie, met de datum erbij.",
    "Bespreek elke week in het team wat er is veranderd en wat niet.",
  ]

  private static func chapter(_ changes: Changes, _ name: String = "h1") -> ChapterChanges {
    changes.chapters[RecordID(.chapter, name)] ?? ChapterChanges()
  }

  @Test func theSameBookHasNoChanges() async throws {
    for book in [SampleHandbook.make(), SampleHandbook.makeHostile(), EditionBook.make(Self.one)] {
      let changes = try await EditionBook.changes(book, book)
      #expect(changes.isEmpty)
      #expect(changes.chapters.isEmpty)
    }
  }

  @Test func anInsertedPassageMarksOnlyItself() async throws {
    let new = [Self.one[0], "Een heel nieuwe gedachte over de rol van de raad."] + Self.one[1...]
    let found = Self.chapter(try await EditionBook.changes(EditionBook.make(Self.one), EditionBook.make(new)))
    #expect(found.passages == [2: .new])
    #expect(found.withdrawn.isEmpty)
    #expect(
      found.renumbered == [
        Renumbering(
          first: BlockNumber(chapter: 1, block: 3), last: BlockNumber(chapter: 1, block: 5),
          firstWas: BlockNumber(chapter: 1, block: 2))
      ])
  }

  @Test func aPassageThatIsGoneIsNamedWhereItStood() async throws {
    var new = Self.one
    new.remove(at: 3)
    var found = Self.chapter(try await EditionBook.changes(EditionBook.make(Self.one), EditionBook.make(new)))
    #expect(
      found.withdrawn == [
        WithdrawnPassage(label: "1.3", words: "Schrijf op wat je hoort en van wie, …", position: .after(2))
      ])
    #expect(found.passages.isEmpty)
    // Straight under a heading it is the next passage that tells the place.
    new = Self.one
    new.remove(at: 2)
    found = Self.chapter(try await EditionBook.changes(EditionBook.make(Self.one), EditionBook.make(new)))
    #expect(found.withdrawn.map(\.position) == [.before(2)])
  }

  @Test func otherWordsAreAChangeAndOtherSpacesAreNone() async throws {
    var new = Self.one
    new[2] = "Vraag daarna wat bewoners zelf al doen, en wie zij echt vertrouwen in de buurt."
    new[3] = "Schrijf  op wat je hoort\nen van wie, met de datum erbij."
    let found = Self.chapter(try await EditionBook.changes(EditionBook.make(Self.one), EditionBook.make(new)))
    #expect(found.passages == [2: .changed])
    #expect(found.withdrawn.isEmpty)
  }

  @Test func aTextThatIsReplacedIsGoneAndNew() async throws {
    var new = Self.one
    new[3] = "Demonstreren mag; de burgemeester beschermt dat recht."
    let found = Self.chapter(try await EditionBook.changes(EditionBook.make(Self.one), EditionBook.make(new)))
    #expect(found.passages == [3: .new])
    #expect(found.withdrawn.map(\.label) == ["1.3"])
  }

  @Test func aPassageThatMovesKeepsItsName() async throws {
    var new = Self.one
    let text = new.remove(at: 4)
    let two = ["Dit hoofdstuk gaat over iets anders, en begint zo.", text]
    let changes = try await EditionBook.changes(
      EditionBook.make(Self.one, [two[0]]), EditionBook.make(new, two))
    #expect(Self.chapter(changes, "h2").passages == [2: .moved(from: BlockNumber(chapter: 1, block: 4))])
    #expect(Self.chapter(changes).withdrawn.isEmpty)
  }

  @Test func aChapterWithAnotherNameIsTheSame() async throws {
    var book = EditionBook.make(Self.one)
    book.chapters = [EditionBook.chapter(2, name: "anders", Self.one.map { [.text($0)] })]
    book.chapters[0].title = "Hoofdstuk 1"
    let found = Self.chapter(try await EditionBook.changes(EditionBook.make(Self.one), book), "anders")
    #expect(found.isEmpty)
    #expect(found.renumbered.map(\.firstWas.label) == ["1.1"])
  }

  @Test func chaptersComeAndGo() async throws {
    let other = ["Iets over demonstreren.", "En over de politie."]
    var changes = try await EditionBook.changes(EditionBook.make(Self.one), EditionBook.make(Self.one, other))
    #expect(Self.chapter(changes, "h2").chapter == .new)
    #expect(Self.chapter(changes, "h2").passages == [1: .new, 2: .new])
    changes = try await EditionBook.changes(EditionBook.make(Self.one, other), EditionBook.make(Self.one))
    #expect(
      Self.chapter(changes).withdrawn == [
        WithdrawnPassage(label: "hoofdstuk 2", words: "Hoofdstuk 2", position: .after(4))
      ])
    var titled = EditionBook.make(Self.one)
    titled.chapters[0].question = "Waar begin ik?"
    changes = try await EditionBook.changes(EditionBook.make(Self.one), titled)
    #expect(Self.chapter(changes).chapter == .changed)
  }

  @Test func headingsAreFollowedByTheirIds() async throws {
    var book = EditionBook.make(Self.one)
    book.chapters[0].blocks[1].content = .heading(
      Heading(level: 2, id: "stappen", content: [.text("Wat je het eerst doet")]))
    let found = Self.chapter(try await EditionBook.changes(EditionBook.make(Self.one), book))
    #expect(found.headings == ["stappen": .changed])
    #expect(found.passages.isEmpty)
  }

  /// A number that shifted is no change of the text that mentions it.
  @Test func linksToShiftedPassagesAreTheSame() async throws {
    func book(_ texts: [String], to number: Int) -> Handbook {
      let label = "1.\(number)"
      let place = Place(RecordID(.chapter, "h1"), anchor: "p1-\(number)", title: "Een", label: label)
      let link = Inline.link(Link(content: [.text(label)], target: .place(place), range: .start))
      var book = EditionBook.make()
      book.chapters = [
        EditionBook.chapter(1, name: "h1", texts.map { [.text($0)] } + [[.text("Zie "), link, .text(".")]])
      ]
      return book
    }
    let old = book(Self.one, to: 4)
    let new = book(["Een nieuw begin voor dit hoofdstuk."] + Self.one, to: 5)
    let found = Self.chapter(try await EditionBook.changes(old, new))
    #expect(found.passages == [1: .new])
  }

  @Test func aNoteBelongsToItsPassage() async throws {
    func book(_ notes: [String], marks: [[Int]]) -> Handbook {
      var book = EditionBook.make(Self.one)
      for (block, numbers) in zip([0, 2], marks) {
        book.chapters[0].blocks[block].content = .paragraph(
          [.text(Self.one[block])]
            + numbers.map { .footnote(FootnoteReference(number: $0, occurrence: 1, range: .start)) })
      }
      book.chapters[0].footnotes = notes.enumerated().map { index, text in
        Footnote(
          number: index + 1, blocks: [SampleHandbook.paragraph(text)], referenceCount: 1, range: .start)
      }
      return book
    }
    let old = book(["Oud."], marks: [[], [1]])
    var found = Self.chapter(try await EditionBook.changes(old, book(["Nieuw."], marks: [[], [1]])))
    #expect(found.passages == [2: .changed])
    // A note before it only shifts its number.
    found = Self.chapter(try await EditionBook.changes(old, book(["Eerst.", "Oud."], marks: [[1], [2]])))
    #expect(found.passages == [1: .changed])
  }

  @Test func aListOutOfTheCatalogueIsTheSameListWithOtherEntries() async throws {
    let old = SampleHandbook.make()
    var new = old
    guard case .offers(var list) = new.chapters[1].blocks[4].content else {
      Issue.record("no list")
      return
    }
    list.entries = []
    new.chapters[1].blocks[4].content = .offers(list)
    let found = Self.chapter(try await EditionBook.changes(old, new), "02-twee")
    #expect(found.passages == [4: .changed])
    #expect(found.withdrawn.isEmpty)
  }

  @Test func anotherPictureIsAChange() async throws {
    let old = SampleHandbook.make()
    var new = old
    new.assets.insert(Asset(path: "beelden/a.svg", mediaType: .svg, bytes: [1]), at: 0)
    guard case .figure(var figure) = new.chapters[0].blocks[5].content else {
      Issue.record("no figure")
      return
    }
    figure.image.source = .asset(1)
    new.chapters[0].blocks[5].content = .figure(figure)
    #expect(try await EditionBook.changes(old, new).isEmpty)
    // As long, but not the same.
    new.assets[1].bytes[10] ^= 1
    let found = Self.chapter(try await EditionBook.changes(old, new), "01-een")
    #expect(found.passages == [5: .changed])
  }
}
