import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekPrint
import HandboekStyles
import HandboekTestSupport
import Testing

/// What the page gives its filter; what the script does with it is tested in a browser (Tools/browser).
@Suite struct FilterTests {
  private func page(_ handbook: Handbook) async -> String {
    String(decoding: await PrintWriter.write(handbook), as: UTF8.self)
  }

  private func between(_ start: String, _ end: String, of text: String) throws -> Substring {
    let from = try #require(text.firstRange(of: start)).upperBound
    let to = try #require(text[from...].firstRange(of: end)).lowerBound
    return text[from..<to]
  }

  @Test func recordsCarryWhatTheyCanBeChosenBy() async throws {
    var handbook = SampleHandbook.make()
    handbook.offers[0].themes = ["polarisatie", "onbekend-thema"]
    handbook.offers[0].region = "Noord-Holland & Zeeland"
    handbook.publications[0].csl.issued = nil
    let text = await page(handbook)
    let offer = try between("<article class=\"record\" id=\"aanbod-training-x\"", ">", of: text)
    #expect(
      offer == """
         aria-label="Training &lt;X&gt;" data-thema="polarisatie onbekend-thema" data-soort="training" \
        data-doelgroep="raadslid" data-aanbieder="kis" data-vorm="e-learning" \
        data-regio="noord-holland-.38-zeeland"
        """)
    let reference = try between("<li id=\"pub-voorbeeld-2019\"", ">", of: text)
    #expect(reference.hasSuffix(" data-type=\"report\" data-jaar=\"z.d.\""))
    #expect(text.contains("<option value=\"noord-holland-.38-zeeland\">Noord-Holland &amp; Zeeland</option>"))
    // What the book's lists of words lack can still be chosen.
    #expect(text.contains("<option value=\"onbekend-thema\">onbekend thema</option>"))
  }

  @Test func aFieldHasOnlyOptionsThatFindSomething() async throws {
    var handbook = SampleHandbook.make()
    handbook.vocabularies.themes.add("ongebruikt", label: "Ongebruikt")
    handbook.offers[0].region = nil
    handbook.offers[0].form = nil
    let text = await page(handbook)
    let form = try between("<template data-filter=\"aanbod\">", "</template>", of: text)
    #expect(!form.contains("ongebruikt"))
    #expect(!form.contains("name=\"regio\"") && !form.contains("name=\"vorm\""))
    #expect(form.contains("<option value=\"polarisatie\">Polarisatie</option>"))
    #expect(form.contains("<option value=\"training\">Trainingen</option>"))
    #expect(!form.contains("<option value=\"contactpunt\">"))
  }

  @Test func aListWithoutRecordsHasNoForm() async {
    var handbook = SampleHandbook.make()
    handbook.questions = []
    handbook.offers = []
    #expect(!(await page(handbook)).contains("<template data-filter=\"vraagstukken\">"))
    handbook.publications = []
    #expect(!(await page(handbook)).contains("<template"))
    #expect(!(await page(handbook)).contains("<script>"))
  }

  @Test func thePolicyAllowsTheScriptOfThePageAndNothingElse() async throws {
    let text = await page(SampleHandbook.make())
    let script = try between("<script>", "</script>", of: text)
    #expect(Array(script.utf8) == Styles.filter)
    let digest = Data(SHA256.hash(Array(script.utf8))).base64EncodedString()
    let policy = try between("http-equiv=\"Content-Security-Policy\" content=\"", "\"", of: text)
    #expect(
      policy == "default-src 'none'; script-src 'sha256-\(digest)'; style-src 'unsafe-inline'; "
        + "img-src data:; base-uri 'none'; form-action 'none'")
    let styles = try #require(text.firstRange(of: "<style>")).lowerBound
    #expect(policy.endIndex < styles)
  }

  @Test func theScriptWritesNoMarkup() {
    let script = String(decoding: Styles.filter, as: UTF8.self)
    for word in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "</script", "<!--",
    ] {
      #expect(!script.contains(word), "\(word)")
    }
    #expect(script.split(separator: "\n", omittingEmptySubsequences: false).count < 300)
  }

  @Test func theLinkedDataNamesEachRecord() async throws {
    let handbook = SampleHandbook.make()
    let text = await page(handbook)
    let data = try between("<script type=\"application/ld+json\">", "</script>", of: text)
    let document = try JSONDecoder().decode(LinkedData.self, from: Data(data.utf8))
    let count = 1 + handbook.partners.count + handbook.offers.count + handbook.publications.count
    #expect(document.graph.count == count)
    let identifiers = Set(MarkupWalk(Array(text.utf8)).identifiers)
    for node in document.graph where node.id.hasPrefix("#") {
      #expect(identifiers.contains(String(node.id.dropFirst())), "\(node.id)")
    }
  }

  private struct LinkedData: Decodable {
    struct Node: Decodable {
      var id: String
      enum CodingKeys: String, CodingKey { case id = "@id" }
    }
    var graph: [Node]
    enum CodingKeys: String, CodingKey { case graph = "@graph" }
  }
}
