import HandboekDocument

/// The names of the files of a pack: `raadstuk-7-omgaan-met-demonstraties`.
enum PackName {
  private static let maximum = 48

  static func of(_ agenda: Agenda) -> String {
    var name = "raadstuk"
    for part in [agenda.item, agenda.title] {
      guard let part, part.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      name += "-" + Slug.make(from: part)
    }
    guard name.utf8.count > maximum else { return name }
    // Cut at a hyphen, so that no word is halved.
    let cut = name.prefix(maximum + 1)
    return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut.dropLast())
  }
}
