import HandboekDocument

/// An index leads from words to the passages about them.
enum Index: FeatureCheck {
  static let name = "index"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool { !handbook.index.isEmpty }
}
