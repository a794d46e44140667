import HandboekDocument
import HandboekTestSupport

/// The books that the rows of the standard are held against.
enum TestBook: String, CaseIterable {
  case sample, hostile, empty, certified

  func make() -> Handbook {
    switch self {
    case .sample: SampleHandbook.make()
    case .hostile: HostileHandbook.make()
    case .empty: HostileHandbook.empty()
    case .certified: Self.makeCertified()
    }
  }

  /// All that `handboek.yml` can say, and a chapter in English.
  private static func makeCertified() -> Handbook {
    var handbook = SampleHandbook.makeCertified()
    handbook.chapters[1].language = LanguageTag("en") ?? .dutch
    return handbook
  }
}
