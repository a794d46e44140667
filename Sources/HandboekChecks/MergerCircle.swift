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
    var ringOf: [String: [String]] = [:]
    var visited: Set<String> = []
    for partner in book.partners {
      // A walk along the arrows ends, meets an earlier walk, or closes a ring with itself.
      var walk: [String] = []
      var position: [String: Int] = [:]
      var name = partner.id.name
      while visited.insert(name).inserted, let following = next[name] {
        position[name] = walk.count
        walk.append(name)
        name = following
      }
      guard let start = position[name] else { continue }
      for member in walk[start...] { ringOf[member] = Array(walk[start...]) }
    }
    return book.partners.compactMap { partner in
      ringOf[partner.id.name].map {
        Diagnostic(kind, "\(path($0, from: partner.id.name)) is een kring", file: partner.file)
      }
    }
  }

  /// The ring as a reader follows it, from one of its members back to itself.
  private static func path(_ ring: [String], from name: String) -> String {
    let start = ring.firstIndex(of: name) ?? 0
    let names = ring[start...] + ring[..<start]
    let shown = names.count > 8 ? names.prefix(4) + ["…"] : names
    return (shown + [name]).joined(separator: " → ")
  }
}
