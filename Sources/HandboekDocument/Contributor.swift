/// Somebody who worked on a book, and as what.
public struct Contributor: Sendable, Hashable {
  /// The name as readers see it.
  public var name: String
  public var role: Role
  /// The name as lists are sorted by it: "Boer, Jan de"; nil when nobody said.
  public var sortName: String?

  /// What a contributor did, with the words of `handboek.yml`.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case author = "auteur"
    case editor = "redacteur"
    case compiler = "samensteller"
    case illustrator
    case photographer = "fotograaf"
    case designer = "vormgever"
    case translator = "vertaler"
    case researcher = "onderzoeker"
    case adviser = "adviseur"
    case reader = "meelezer"
    case commissioner = "opdrachtgever"
    case funder = "financier"
    case other = "medewerker"
  }

  public init(_ name: String, as role: Role, sortName: String? = nil) {
    self.name = name
    self.role = role
    self.sortName = sortName
  }
}

extension Contributor.Role {
  /// The word for more than one of them.
  public var plural: String {
    self == .photographer ? "fotografen" : rawValue + "s"
  }
}
