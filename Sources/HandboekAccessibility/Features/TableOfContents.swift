import HandboekDocument

/// The contents lead to chapters.
enum TableOfContents: FeatureCheck {
  static let name = "tableOfContents"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool { !handbook.chapters.isEmpty }
}
