import FoundationEssentials
import HandboekDiagnostics
import HandboekDocument
import HandboekExchange

/// `handboek importeer --adressen`: brings `adressen.yml` up to date with what a link checker found.
struct AddressImport {
  let path: String
  let source: ImportSource
  private let result: AddressChecks

  init(_ path: String) throws(CommandFailure) {
    self.path = path
    source = ImportSource(name: path, bytes: try ImportFile.bytes(path))
    result = AddressChecks.read(source)
  }

  var diagnostics: [Diagnostic] { result.diagnostics }
  var isEmpty: Bool { result.checks.isEmpty }

  /// The day of the check: the one that was asked for, else that on which the result was written.
  func day(asked: CalendarDate?) -> CalendarDate? {
    if let asked { return asked }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let date = attributes?[.modificationDate] as? Date
    return date.flatMap { CalendarDate(secondsSince1970: Int($0.timeIntervalSince1970)) }
  }

  /// The new ledger and what to tell about it.
  func update(_ old: AddressLedger, on day: CalendarDate) -> (ledger: AddressLedger, report: String) {
    let ledger = old.updated(with: result.checks, on: day)
    let tried = Set(result.checks.compactMap { ledger[$0.address]?.address })
    var lines = ["nagekeken op \(day.dutch): \(count(tried.count))"]
    for failure in AddressFailure.allCases {
      let number = ledger.entries.count { $0.failure == failure && tried.contains($0.address) }
      if number > 0 { lines.append("\(failure.label): \(count(number))") }
    }
    let mended = ledger.entries.count { $0.failure == nil && old[$0.address]?.failure != nil }
    if mended > 0 { lines.append("weer goed: \(count(mended))") }
    return (ledger, lines.map { $0 + "\n" }.joined())
  }

  private func count(_ number: Int) -> String { "\(number) \(number == 1 ? "adres" : "adressen")" }
}
