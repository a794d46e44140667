extension Metadata {
  /// Who worked on the book besides the authors, and to what it belongs: labels with their words.
  public var furtherFacts: [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    for role in Contributor.Role.allCases where role != .author {
      let names = contributors.filter { $0.role == role }.map(\.name)
      if names.isEmpty { continue }
      facts.append(
        ((names.count > 1 ? role.plural : role.rawValue).uppercasedFirst, names.joined(separator: ", ")))
    }
    if let series {
      facts.append(
        (
          series.kind.label.uppercasedFirst, series.name + (series.position.map { ", deel \($0)" } ?? "")
        ))
    }
    // A bare identifier is for programs.
    if let basedOn, !basedOn.hasPrefix("urn:") { facts.append(("Bewerking van", basedOn)) }
    return facts
  }
}
