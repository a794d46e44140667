import HandboekDiagnostics
import Testing

struct NearestNameTests {
  @Test(arguments: [
    ("kis-2071", "kis-2017"), ("voorbeld", "voorbeeld"), ("titl", "titel"), ("Soort", "soort"),
  ])
  func findsTheMistypedName(typed: String, meant: String) {
    #expect(NearestName.of(typed, among: ["kis-2017", "voorbeeld", "titel", "soort"]) == meant)
  }

  @Test func givesNothingForAStranger() {
    #expect(NearestName.of("iets-heel-anders", among: ["kis-2017", "titel"]) == nil)
    #expect(NearestName.of("", among: ["a"]) == nil)
  }

  @Test func tiesGoToTheFirstInOrder() {
    #expect(NearestName.of("scp-2020", among: ["scp-2022", "scp-2021"]) == "scp-2021")
  }
}
