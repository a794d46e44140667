import HandboekDocument
import Testing

@testable import HandboekExchange

struct AddressLedgerTests {
  private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test(arguments: [
    "https://example.nl/A", "HTTPS://Example.NL/A", "https://example.nl/A/", "https://example.nl/A#kop",
  ])
  func findsAnAddressHoweverItIsWritten(_ address: String) {
    let ledger = AddressLedger([AddressLedger.Entry(address: "https://example.nl/A")])
    #expect(ledger[address] != nil)
    #expect(ledger["https://example.nl/a"] == nil)
  }

  @Test func percentEncodingIsOne() {
    let ledger = AddressLedger([AddressLedger.Entry(address: "https://example.nl/%E2%80%98x")])
    #expect(ledger["https://example.nl/‘x"] != nil)
    #expect(ledger["https://example.nl/%e2%80%98x"] != nil)
  }

  @Test func updates() throws {
    let first = AddressLedger().updated(
      with: [
        AddressCheck(address: "https://b.nl"),
        AddressCheck(address: "https://a.nl", failure: .notFound, archived: "https://x.nl"),
      ], on: try Self.day("2026-05-01"))
    #expect(first.entries.map(\.address) == ["https://a.nl", "https://b.nl"])
    let second = first.updated(
      with: [
        AddressCheck(address: "https://a.nl/"), AddressCheck(address: "https://b.nl", failure: .timeout),
      ],
      on: try Self.day("2026-06-01"))
    #expect(second["https://a.nl"]?.failure == nil)
    #expect(second["https://a.nl"]?.archived == "https://x.nl")
    #expect(second["https://b.nl"]?.lastGood?.iso == "2026-05-01")
    let older = second.updated(with: [AddressCheck(address: "https://b.nl")], on: try Self.day("2026-05-15"))
    #expect(older == second)
    // The checker met the address twice; one failure is enough.
    let both = second.updated(
      with: [
        AddressCheck(address: "https://b.nl", failure: .notFound), AddressCheck(address: "https://b.nl"),
      ],
      on: try Self.day("2026-07-01"))
    #expect(both["https://b.nl"]?.failure == .notFound)
  }

  @Test func whatIsWrittenIsRead() async throws {
    let ledger = AddressLedger().updated(
      with: [
        AddressCheck(address: "https://a.nl/x?y=1&z=#kop: 2", failure: .refused),
        AddressCheck(
          address: "https://b.nl", failure: nil, archived: "https://web.archive.org/web/2026/https://b.nl"),
      ], on: try Self.day("2026-05-01"))
    let book = Handbook(metadata: Metadata(title: "x", identifier: "urn:x"))
    let parsed = try await RealBook.parse(
      [(AddressLedger.fileName, AddressLedgerFile.write(ledger))], like: book)
    #expect(parsed.diagnostics == [])
    #expect(parsed.book.addresses == ledger)
    let empty = try await RealBook.parse(
      [(AddressLedger.fileName, AddressLedgerFile.write(AddressLedger()))], like: book)
    #expect(empty.diagnostics == [])
  }
}
