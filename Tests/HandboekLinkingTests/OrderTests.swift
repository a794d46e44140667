import HandboekDocument
import Testing

@testable import HandboekLinking

struct OrderTests {
  @Test(arguments: [
    ("Één", "een"), ("coöperatie", "cooperatie"), ("’s-Hertogenbosch", "s hertogenbosch"),
    ("Straße", "strasse"), ("Øresund", "oresund"), ("e\u{301}", "e"), ("AVG/Wpg", "avg wpg"), ("…", ""),
    ("Wałęsa", "walesa"), ("Dvořák", "dvorak"), ("Tōkyō", "tokyo"), ("ĳs", "ijs"), ("Œuvre", "oeuvre"),
    ("ﬁets", "fiets"), ("Nguyễn", "nguyen"), ("Þór", "thor"), ("Ωμέγα", "ωμέγα"),
  ])
  func keys(text: String, key: String) {
    #expect(DutchOrder.key(text) == key)
  }

  /// ASCII is read by another way than the rest.
  @Test func everySignOfASCIIHasOneKey() {
    for value in UInt8(0)..<0x80 {
      let sign = String(Unicode.Scalar(value))
      #expect(DutchOrder.key(sign) + "e" == DutchOrder.key(sign + "é"), "\(value)")
    }
  }

  @Test func namesSortWithoutCaseAndAccents() {
    let names = ["Zorg", "élan", "Eland", "elite", "ADV", "adviseur", "Één", "een-op-een", "Eén meldpunt"]
    #expect(
      names.sortedInDutch(by: { $0 }, then: { $0 })
        == ["ADV", "adviseur", "Één", "Eén meldpunt", "een-op-een", "élan", "Eland", "elite", "Zorg"])
  }

  @Test(arguments: [
    ("2024", "2024", "2024"), ("2024-05", "2024-05", "mei 2024"), ("2024-05-07", "2024-05-07", "7 mei 2024"),
    ("0001-01-01", "0001-01-01", "1 januari 1"), ("9999-12-31", "9999-12-31", "31 december 9999"),
    ("2000-02-29", "2000-02-29", "29 februari 2000"),
  ])
  func dates(text: String, iso: String, dutch: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.iso == iso)
    #expect(date.dutch == dutch)
    #expect(CalendarDate(date.iso) == date)
  }

  @Test(arguments: [
    "", "24", "2024-5", "2024-13", "2024-00", "2024-02-30", "1900-02-29", "2024-05-07T00:00", "0000", "2024-",
    "２０２４", "2024-05-7", "-2024",
  ])
  func noDates(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func daysGoThereAndBack() throws {
    for day in stride(from: -719_162, through: 2_932_896, by: 331) {
      let date = try #require(CalendarDate(secondsSince1970: day * 86_400))
      #expect(date.secondsSince1970 == day * 86_400)
      #expect(CalendarDate(secondsSince1970: day * 86_400 + 86_399) == date)
    }
    #expect(CalendarDate(secondsSince1970: 0)?.iso == "1970-01-01")
    #expect(CalendarDate(secondsSince1970: -1)?.iso == "1969-12-31")
    #expect(CalendarDate(secondsSince1970: 1_795_305_600)?.iso == "2026-11-22")
    #expect(CalendarDate(secondsSince1970: .max) == nil)
    #expect(CalendarDate(secondsSince1970: 253_402_300_800) == nil)
  }

  @Test func datesSortFromVagueToExact() throws {
    let dates = ["2024-05-07", "2024", "2023-12", "2024-05"].compactMap { CalendarDate($0) }
    #expect(dates.sorted().map(\.iso) == ["2023-12", "2024", "2024-05", "2024-05-07"])
  }

  @Test(arguments: ["nl", "en", "en-GB", "de-AT", "zh-Hans", "fy", "nds", "EN"])
  func languages(tag: String) {
    #expect(LanguageTag(tag)?.text == tag)
  }

  @Test(arguments: ["", "n", "engels", "en_GB", "en-", "-en", "e1", "en GB", "nl--x", "en-abcdefghi", "ën"])
  func noLanguages(tag: String) {
    #expect(LanguageTag(tag) == nil)
  }
}
