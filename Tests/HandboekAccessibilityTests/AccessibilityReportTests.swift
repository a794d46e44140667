import HandboekAccessibility
import HandboekDocument
import HandboekTestSupport
import Testing

/// What a book has is named, and what it lacks is not.
@Suite struct AccessibilityReportTests {
  private static let all = [
    "alternativeText", "tableOfContents", "index", "structuralNavigation", "readingOrder",
    "displayTransformability", "ARIA", "unlocked",
  ]

  @Test func namesWhatTheSampleHas() {
    let report = AccessibilityReport(SampleHandbook.make())
    #expect(report.features == Self.all)
    #expect(report.accessModes == ["textual", "visual"])
    #expect(report.sufficientModes == ["textual"])
    #expect(report.hazards == ["none"])
  }

  /// An empty book promises nothing but that it is open.
  @Test func namesNothingThatIsNotThere() {
    let report = AccessibilityReport(Handbook(metadata: Metadata(title: "Leeg", identifier: "urn:x")))
    #expect(report.features == ["unlocked"])
    #expect(report.accessModes == ["textual"])
    #expect(
      report.description
        == "Dit boek bestaat uit tekst. De tekst bevat geen afbeeldingen waarvoor een beschrijving nodig is. "
        + "Er is geen geluid, geen video en geen bewegend beeld. Het boek heeft geen kopieerbeveiliging.")
  }

  @Test func oneMissingDescriptionTakesTheClaimsAway() {
    let report = AccessibilityReport(SampleBook.certified { $0.image.alternative = "" })
    #expect(
      report.features == Self.all.filter { !["alternativeText", "displayTransformability"].contains($0) })
    #expect(report.sufficientModes == ["textual,visual"])
    #expect(report.claim == nil)
    #expect(!report.description.contains("Lettergrootte"))
    #expect(report.description.contains("Van de 3 afbeeldingen in de tekst mist 1 een beschrijving"))
  }

  @Test func skippedHeadingsMisleadNavigation() {
    let heading = Heading(level: 5, id: "diep", content: [.text("Diep")])
    let report = AccessibilityReport(SampleBook.certified(with: [.heading(heading)]))
    #expect(!report.features.contains("structuralNavigation"))
    #expect(!report.description.contains("koppen"))
  }

  @Test func withoutIndexNoneIsNamed() {
    var book = SampleHandbook.make()
    #expect(AccessibilityReport(book).description.contains("een register"))
    book.index = []
    #expect(!AccessibilityReport(book).features.contains("index"))
    #expect(!AccessibilityReport(book).description.contains("register"))
  }

  @Test func countsOnlyPicturesThatTellSomething() {
    let book = SampleBook.withoutHeatMaps(
      SampleBook.certified {
        $0.image.alternative = ""
        $0.image.isDecorative = true
      })
    let report = AccessibilityReport(book)
    #expect(report.accessModes == ["textual"])
    #expect(report.sufficientModes == ["textual"])
    #expect(!report.features.contains("alternativeText"))
    #expect(report.description.contains("geen afbeeldingen waarvoor een beschrijving nodig is"))
  }

  @Test func countsHeatMapsAsDescribedPictures() {
    #expect(AccessibilityReport(SampleHandbook.make()).description.contains("Alle 3 afbeeldingen"))
    let without = SampleBook.withoutHeatMaps(SampleHandbook.make())
    #expect(AccessibilityReport(without).description.contains("De enige afbeelding in de tekst"))
  }

  @Test func seesPicturesEverywhere() {
    var book = SampleBook.withoutHeatMaps(SampleHandbook.make())
    let image = Image(source: .asset(0), alternative: " ", range: SampleHandbook.range)
    book.chapters[1].footnotes = [
      Footnote(
        number: 1,
        blocks: [
          SampleHandbook.block(.quote([SampleHandbook.block(.paragraph([.emphasis([.image(image)])]))]))
        ],
        referenceCount: 0, range: SampleHandbook.range)
    ]
    let report = AccessibilityReport(book)
    #expect(report.description.contains("Van de 2 afbeeldingen in de tekst mist 1"))
    #expect(report.faults.map(\.file) == ["hoofdstukken/02-twee.md"])
  }

  @Test func saysWhoCertifies() {
    let report = AccessibilityReport(SampleHandbook.makeCertified())
    #expect(AccessibilityClaim.standard == "EPUB Accessibility 1.1 - WCAG 2.2 Level AA")
    #expect(
      report.judgement
        == "Het boek voldoet aan EPUB Accessibility 1.1 en aan WCAG 2.2, niveau AA. Dat heeft Gemeente Voorbeeld "
        + "beoordeeld op 1 september 2026.")
  }

  @Test func saysPlainlyThatNobodyJudged() {
    let report = AccessibilityReport(SampleHandbook.make())
    #expect(report.claim == nil)
    #expect(
      report.judgement
        == "Een programma keek na of beelden, koppen, tabellen en links in orde zijn, en vond geen fouten. "
        + "Niemand heeft het boek beoordeeld volgens WCAG 2.2. Daarom verklaart het niet dat het aan die norm voldoet."
    )
  }

  @Test func namesEachKindOfFault() {
    let skip = Heading(level: 4, id: "diep", content: [.text("Diep")])
    let empty = Heading(level: 2, id: "leeg", content: [])
    let book = SampleBook.certified(with: [.heading(skip), .heading(empty), SampleBook.link("hier")])
    #expect(
      AccessibilityReport(book).judgement
        == "Gemeente Voorbeeld heeft het boek beoordeeld op 1 september 2026. Een programma vond nog fouten: "
        + "1 kop die een niveau overslaat, 1 kop zonder woorden en 1 link die niet zegt waar hij heen gaat. Daarom "
        + "verklaart het boek niet dat het aan WCAG 2.2 voldoet.")
  }
}
