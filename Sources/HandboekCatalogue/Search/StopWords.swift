/// Dutch words that say nothing about what somebody looks for.
///
/// Function words, the verbs that go with them, and the words in which people ask for help; no other nouns,
/// for how much a noun says is for the counts to tell.
package enum StopWords {
  package static func contains(_ word: [UInt8]) -> Bool { words.contains(word) }

  private static let words: Set<[UInt8]> = Set(
    """
    aan al alle alles als andere anders bel bellen bij binnen buiten daar daarom dan dat de der deze die \
    dit doe doen doet door dus een eens en er eraan erin erop ervoor even ga gaan gaat gaf ge gedaan \
    geen had hadden heb hebben hebt heeft heel help helpen helpt hem hen het hier hij hoe hoelang \
    hoeveel hulp hun ie iedereen iemand iets ik in is ja je jij jou jouw jullie kan kon konden kun \
    kunnen kunt laat laten maak maakt maar mag maken meer men met mij mijn mocht mochten moet moeten \
    mogen na naar net niemand niet niets nog nou nu of om omdat ons onze ook op opeens over per s steeds \
    t te tegen tegenover terecht terwijl toch toe toen tot tussen u uit uw van vanuit veel via vind \
    vinden vindt voor vooral waar waarbij waarin waarmee waarom waarop waarover waarvan wanneer want \
    waren was wat we weer weet wel welk welke werd werden wie wij wil wilde willen wilt word worden \
    wordt zal ze zeg zeggen zegt zelf zich zij zijn zit zo zodat zoek zoeken zoekt zonder zou zouden \
    zullen
    """.utf8.split(separator: 0x20).map(Array.init))
}
