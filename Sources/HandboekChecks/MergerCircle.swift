public import HandboekDiagnostics
public import HandboekDocument

/// Finds partners that became part of each other in a circle, so that none of them is left.
public enum MergerCircle: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-KRING-001", .error, "Partners zijn in een kring in elkaar opgegaan.",
    cure: "Laat ‘opgegaan_in’ weg bij de partner die nog bestaat.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    let next = Dictionary(
      book.partners.compactMap { partner in partner.mergedInto.map { (partner.id.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    var rings: [ArraySlice<String>] = []
    var places: [String: (ring: Int, index: Int)] = [:]
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
      for index in walk[start...].indices { places[walk[index]] = (rings.count, index) }
      rings.append(walk[start...])
    }
    return book.partners.compactMap { partner in
      places[partner.id.name].map { place in
        Diagnostic(kind, "\(path(rings[place.ring], from: place.index)) is een kring", file: partner.file)
      }
    }
  }

  /// The ring as a reader follows it, from one of its members back to itself.
  private static func path(_ ring: ArraySlice<String>, from start: Int) -> String {
    let offset = start - ring.startIndex
    func name(_ step: Int) -> String { ring[ring.startIndex + (offset + step) % ring.count] }
    let shown = ring.count > 8 ? (0..<4).map(name) + ["…"] : (0..<ring.count).map(name)
    return (shown + [name(0)]).joined(separator: " → ")
  }
}
