import HandboekDiagnostics
import HandboekDocument

/// Reads a table of checked addresses with the columns `url`, `status`, `datum` and perhaps `archief`.
enum AddressTableReader {
  private static let names: [String: [String]] = [
    "url": ["url", "adres", "address", "link"], "status": ["status", "code", "uitkomst", "result"],
    "datum": ["datum", "date", "gecontroleerd", "checked"], "archief": ["archief", "archive", "archived"],
  ]

  static func read(_ source: ImportSource, limits: ImportLimits) -> AddressChecks {
    var result = AddressChecks()
    let table = CSVTable(source.bytes, limits: limits)
    for fault in table.faults {
      result.diagnostics.append(
        source.diagnostic(.csvQuoting, "rij \(fault.row): \(fault.message)", fault.range, fix: fault.fix))
    }
    let header = table.rows.first?.cells.map { OfferColumn.normalised($0.text) } ?? []
    func column(_ name: String) -> Int? { header.firstIndex { names[name]?.contains($0) == true } }
    guard let url = column("url"), let status = column("status") else {
      result.diagnostics.append(
        source.diagnostic(
          .csvColumnMissing, "de kolom ‘\(column("url") == nil ? "url" : "status")’ ontbreekt",
          table.rows.first?.range, fix: "zet in de eerste rij url, status en datum"))
      return result
    }
    for row in table.rows.dropFirst() {
      func cell(_ index: Int?) -> CSVTable.Cell? {
        index.flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
      }
      func refuse(_ message: String, _ cell: CSVTable.Cell?, fix: String) {
        result.diagnostics.append(
          source.diagnostic(
            .importEntryBroken, "rij \(row.number): \(message); de rij is overgeslagen",
            cell?.range ?? row.range,
            fix: fix))
      }
      guard let address = AddressReading.address(cell(url)?.text ?? "")?.address else {
        refuse("‘\(cell(url)?.text ?? "")’ is geen webadres", cell(url), fix: "begin met https://")
        continue
      }
      guard let outcome = outcome(cell(status)?.text.trimmed ?? "") else {
        refuse(
          "‘\(cell(status)?.text ?? "")’ is geen status", cell(status),
          fix: "schrijf een code zoals 200 of 404, goed of kapot")
        continue
      }
      var check = AddressCheck(address: address, failure: outcome.failure)
      if let text = cell(column("datum"))?.text, !text.trimmed.isEmpty {
        // A date may have a time behind it.
        guard let date = CalendarDate(String(text.trimmed.prefix(10))), date.day != nil else {
          refuse(
            "‘\(text)’ is geen datum", cell(column("datum")), fix: "schrijf jaar-maand-dag, zoals 2026-03-31")
          continue
        }
        check.date = date
      }
      check.archived = cell(column("archief")).flatMap { AddressReading.address($0.text)?.address }
      result.checks.append(check)
    }
    return result
  }

  /// Whether an address was in order, and if not why; nil for words that say neither.
  private static func outcome(_ text: String) -> (failure: AddressFailure?, Void)? {
    let word = text.lowercased()
    if let code = Int(word.prefix { $0.isNumber }), (100...999).contains(code) {
      return (AddressFailure.of(status: code), ())
    }
    if ["ok", "goed", "werkt", "good", "alive"].contains(word) { return (nil, ()) }
    if let failure = AddressFailure(rawValue: word) { return (failure, ()) }
    guard ["kapot", "stuk", "fout", "broken", "dead", "error", "timeout"].contains(word) else { return nil }
    return (AddressFailure.of(words: word), ())
  }
}
