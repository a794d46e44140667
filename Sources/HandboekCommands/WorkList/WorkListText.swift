import HandboekChecks
import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

/// The work list as a table for each provider.
enum WorkListText {
  static func lines(_ list: WorkList, width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for group in list.groups {
      if !lines.isEmpty { lines.append(StyledLine()) }
      let heading = Block(.paragraph([.strong([.text(title(group))])]), range: .start)
      lines += PlainTextWriter.lines(of: [heading, Block(.table(table(group)), range: .start)], width: width)
    }
    return lines
  }

  /// "Kennisplatform Inclusief Samenleven (KIS): 4", with the partner that it became part of.
  private static func title(_ group: WorkList.Group) -> String {
    guard let partner = group.provider else { return "Zonder bekende aanbieder: \(group.tasks.count)" }
    var text = partner.name
    if let abbreviation = partner.abbreviation { text += " (\(abbreviation))" }
    if let successor = partner.mergedIntoPlace { text += ", opgegaan in \(successor.title)" }
    return text + ": \(group.tasks.count)"
  }

  private static func table(_ group: WorkList.Group) -> Table {
    let isCited = group.tasks.contains { $0.source != nil }
    let rows = group.tasks.map { task in
      let cells = [task.offer.title, task.dutch, task.offer.url ?? ""] + (isCited ? [task.source ?? ""] : [])
      return cells.map { $0.isEmpty ? [] : [Inline.text($0)] }
    }
    let heads = ["Aanbod", "Te doen", "Adres"] + (isCited ? ["Gezien op"] : [])
    return Table(
      alignments: heads.map { _ in .left }, head: heads.map { [.text($0)] }, rows: rows)
  }
}

extension WorkList.Task {
  /// Where the facts were seen, when that is not the offer's own address.
  var source: String? { offer.source == offer.url ? nil : offer.source }
}
