import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekChecks

struct ProseTests {
  /// Counted by saying the words aloud.
  @Test(arguments: [
    ("wijk", 1), ("gemeente", 3), ("burgemeester", 4), ("onrust", 2), ("polarisatie", 5), ("nieuwe", 2),
    ("ruzie", 2), ("draaiboek", 2), ("sneeuw", 1), ("beïnvloeden", 4), ("coördinatie", 5), ("één", 1),
    ("ideeën", 3), ("financiële", 5), ("aai", 1), ("moeilijk", 2), ("bureau", 2), ("geïnteresseerd", 5),
    ("café", 2), ("ou", 1), ("12", 1), ("ccv", 1), ("wij-zij-denken", 4), ("leeuwerik", 3),
  ]) func syllables(_ word: String, _ expected: Int) {
    #expect(Syllables.count(Array(word.utf8)) == expected, "\(word)")
  }

  @Test(arguments: [
    ("Een zin. Nog een zin.", 2), ("Een zin", 1), ("", 0), ("…", 0),
    ("Kijk bijv. naar art. 5 of o.a. De Raad.", 1),
    ("Wie? Wij! Ja.", 3), ("Hij zei: ‘Ga weg.’ Toen ging zij.", 2), ("Dat kost 1.200 euro. Meer niet.", 2),
    ("De N.V. kwam. ’s Avonds niet.", 2), ("Wacht… Nu.", 2), ("Doe dit:", 1),
    ("Zie www.vng.nl voor meer.", 1),
    ("(Klaar.) Verder.", 2), ("Het is 5 p.m. en laat.", 1),
  ]) func sentences(_ text: String, _ expected: Int) {
    #expect(Sentences.count(Prose([.text(text)])) == expected, "\(text)")
  }

  @Test func wordsKeepWhatJoinsThem() {
    let prose = Prose([.text("Wij-zij-denken: foto’s, 1.200 euro’s – en ‘één’ e-mail (niet 3,5%).")])
    #expect(
      prose.words.map(prose.text) == [
        "Wij-zij-denken", "foto’s", "1.200", "euro’s", "en", "één", "e-mail", "niet", "3,5",
      ])
  }

  @Test(arguments: [
    ("De gemeente telt 40 wijken.", "40 wijken"), ("Ruim 33% deed mee.", "33% deed"),
    ("Uit onderzoek blijkt dat het helpt.", "Uit onderzoek blijkt"), ("Van de 1.200 mensen.", "1.200 mensen"),
    ("In 2016 kwam de wet.", nil), ("Op 3 mei was het stil.", nil), ("Zie hoofdstuk 3 en 4 voor meer.", nil),
    ("Stap 1 tot en met 3 gaan voor.", nil), ("Bel 112 bij gevaar.", nil), ("Kom binnen 2 weken terug.", nil),
    ("Bel 0800 1234 daarna.", nil), ("De fase is 2.", nil), ("Artikel 172 lid 3 geldt hier.", nil),
    ("Wijk 7b is stil.", nil),
  ]) func claims(_ text: String, _ expected: String?) {
    #expect(Claims.first(in: Prose([.text(text)])) == expected, "\(text)")
  }

  @Test(arguments: [
    ("Een sleutelpersoon helpt.", ["sleutelpersoon"]), ("Zoek sleutelpersonen.", ["sleutelpersonen"]),
    ("Het motief en de motieven.", ["motief", "motieven"]),
    ("Sociale stabiliteit telt.", ["Sociale stabiliteit"]),
    ("De Unit Sociale Stabiliteit belt.", []), ("Bel de PGA, niet pga.", ["PGA", "pga"]),
    ("Een stabiliteit die sociaal is.", []),
    ("Een lokaal netwerk, twee lokale netwerken.", ["lokaal netwerk", "lokale netwerken"]),
    ("Persoonsgerichte aanpakken zijn er.", ["Persoonsgerichte aanpakken"]),
  ]) func terms(_ text: String, _ expected: [String]) {
    func term(_ name: String, _ word: String, abbreviation: String? = nil) -> Term {
      Term(
        id: RecordID(.term, name), file: "begrippen/\(name).md", term: word, abbreviation: abbreviation,
        synonyms: [],
        source: nil, definition: [])
    }
    let forms = TermForms([
      term("a", "sleutelpersoon"), term("b", "motief"), term("c", "sociale stabiliteit"),
      term("d", "persoonsgerichte aanpak", abbreviation: "PGA"), term("e", "lokaal netwerk"),
    ])
    let prose = Prose([.text(text)])
    #expect(forms.uses(in: prose).map { prose.text($0.range) } == expected, "\(text)")
  }

  @Test func readingEaseFollowsTheFormula() {
    let blocks = [SampleHandbook.block(.paragraph([.text("De wijk is stil. Wij gaan naar de wijk.")]))]
    let measures = Readability(blocks)
    #expect(measures.words == 9 && measures.sentences == 2 && measures.syllables == 9)
    #expect(abs(measures.ease - (206.84 - 77 - 0.93 * 4.5)) < 0.001)
  }

  /// Any bytes may come; ranges stay inside them and in order.
  @Test func anyTextIsTakenApart() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let length = Int.random(in: 0..<60, using: &random)
      let pieces = ["é", "’", " ", ".", "a", "Z", "1", ",", "-", "…", "‑", "🙂", "ĳ", "\u{A0}", "(", "%"]
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? " " }.joined()
      let prose = Prose([.text(text)])
      var end = 0
      for word in prose.words {
        #expect(word.lowerBound >= end && word.upperBound <= prose.bytes.count)
        end = word.upperBound
        #expect(Syllables.count(prose.folded(word)) >= 1)
      }
      _ = Sentences.count(prose)
      _ = Claims.first(in: prose)
    }
  }
}
