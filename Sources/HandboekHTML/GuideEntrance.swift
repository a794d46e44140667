public import HandboekDocument

/// One of the ways into the catalogue, under a heading of its own on the page of the guide.
public enum GuideEntrance: Sendable, Hashable {
  case offers(GuideKey)
  case questions
  case publications(GuideKey)

  /// The ways in that a handbook has, in the order of the page.
  public static func all(of handbook: Handbook) -> [GuideEntrance] {
    handbook.guide.offers.map { .offers($0.key) } + (handbook.questions.isEmpty ? [] : [.questions])
      + handbook.guide.publications.map { .publications($0.key) }
  }

  /// The heading readers see.
  public var title: String {
    switch self {
    case .offers(let key): "Aanbod per \(key.rawValue)"
    case .questions: "Op vraag"
    case .publications(let key):
      key == .evidence ? "Publicaties naar bewijs" : "Publicaties per \(key.rawValue)"
    }
  }

  /// The anchor of the heading.
  var anchor: String {
    switch self {
    case .offers(let key): "aanbod-per-\(key.rawValue)"
    case .questions: "op-vraag"
    case .publications(let key): "publicaties-per-\(key.rawValue)"
    }
  }

  public var address: GuideAddress { GuideAddress(page: BookSection.guide.identifier, section: anchor) }
}
