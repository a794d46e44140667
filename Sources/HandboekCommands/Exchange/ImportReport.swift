import HandboekDiagnostics
import HandboekExchange

/// What an import did, in the words of an editor.
struct ImportReport {
  let plan: ImportPlan
  let kind: ImportKind
  let broken: Int
  let lost: LostFields
  let isTrial: Bool

  /// The counts, one a line, and what is left to do.
  var text: String {
    let new = plan.files.count { !$0.replaces }
    let updated = plan.files.count - new
    var lines: [String] = []
    if isTrial {
      lines += plan.files.map { "zou \($0.replaces ? "bijwerken" : "maken"): \($0.path)" }
    }
    lines.append("\(isTrial ? "nieuw (proef, niets geschreven)" : "nieuw"): \(count(new))")
    if updated > 0 { lines.append("bijgewerkt: \(count(updated))") }
    if plan.unchanged > 0 { lines.append("stond er al net zo: \(count(plan.unchanged))") }
    if plan.duplicates > 0 { lines.append("overgeslagen, dubbel: \(count(plan.duplicates))") }
    if broken > 0 { lines.append("overgeslagen, beschadigd: \(broken)") }
    let lostFields = lost.dutch
    if !lostFields.isEmpty { lines.append("niet overgenomen: \(lostFields)") }
    if !plan.withoutTheme.isEmpty {
      lines.append(
        "vul nog ‘themas’ in (‘controleer’ wijst ze aan), of geef --standaardthema: \(list(plan.withoutTheme))"
      )
    }
    if !plan.withoutEvidence.isEmpty {
      lines.append(
        "‘bewijs’ staat bij \(count(plan.withoutEvidence.count)) op ‘onbekend’ en de korte analyse ontbreekt; schrijf die zelf"
      )
    }
    return lines.map { PrintableText.clean($0) + "\n" }.joined()
  }

  private func count(_ number: Int) -> String {
    switch kind {
    case .publications: "\(number) \(number == 1 ? "publicatie" : "publicaties")"
    case .offers: "\(number) \(number == 1 ? "stuk" : "stuks") aanbod"
    case .chapters: "\(number) \(number == 1 ? "hoofdstuk" : "hoofdstukken")"
    }
  }

  /// The first names, and how many more there are.
  private func list(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(shown) en nog \(names.count - 8)" : shown
  }
}
