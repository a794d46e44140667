import HandboekDocument
import Testing

@testable import HandboekExchange

struct DateReadingTests {
  @Test(arguments: [
    ("2019", "2019"), ("2019-05", "2019-05"), ("2019-05-07", "2019-05-07"), ("2019-5-7", "2019-05-07"),
    ("2019/05/07/", "2019-05-07"), ("2019///", "2019"), ("2019/05//", "2019-05"), ("mei 2019", "2019-05"),
    ("7 mei 2019", "2019-05-07"), ("May 7, 2019", "2019-05-07"), ("2019 May 7", "2019-05-07"),
    ("31-3-2026", "2026-03-31"), ("03/2019", "2019-03"), ("Mrt 2019", "2019-03"),
    ("12 sept 2019", "2019-09-12"),
    ("2019-00-00", "2019"),
  ])
  func plain(_ text: String, _ iso: String) {
    #expect(DateReading.read(text)?.date.iso == iso)
    #expect(DateReading.read(text)?.isCertain == true)
  }

  @Test(arguments: [
    ("ca. 2019", "2019"), ("2019?", "2019"), ("[2019]", "2019"), ("2019-05-07/2019-06-01", "2019-05-07"),
    ("05-06-2019", "2019-06-05"), ("31-02-2019", "2019"), ("voorjaar 2019", "2019"), ("2019-2020", "2019"),
  ])
  func doubtful(_ text: String, _ iso: String) {
    #expect(DateReading.read(text)?.date.iso == iso)
    #expect(DateReading.read(text)?.isCertain == false)
  }

  @Test(arguments: ["", "z.d.", "vorig jaar", "19", "mei", "20190507"])
  func nothing(_ text: String) { #expect(DateReading.read(text) == nil) }
}
