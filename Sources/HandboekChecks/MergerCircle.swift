public import HandboekDiagnostics
public import HandboekDocument

/// Finds partners that became part of each other in a circle, so that none of them is left.
public enum MergerCircle: Check {
  public static let kind = DiagnosticKind(
    "HB-KRING-001", .error, "Partners zijn in een kring in elkaar opgegaan.",
    cure: "Laat ‘opgegaan_in’ weg bij de partner die nog bestaat.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    let next = Dictionary(
      book.partners.compactMap { partner in partner.mergedInto.map { (partner.id.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    return book.partners.compactMap { partner in
      var path = [partner.id.name]
      while let last = path.last, let following = next[last] {
        if following == partner.id.name {
          return Diagnostic(
            kind, "\((path + [following]).joined(separator: " → ")) is een kring", file: partner.file)
        }
        if path.contains(following) { return nil }
        path.append(following)
      }
      return nil
    }
  }
}
