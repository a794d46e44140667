import HandboekDocument

/// Nothing is encrypted: the writer has no way to.
enum Unlocked: FeatureCheck {
  static let name = "unlocked"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool { true }
}
