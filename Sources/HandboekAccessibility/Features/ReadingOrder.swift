import HandboekDocument

/// What is read one after another stands one after another: chapters are flowing text in the order of the tree.
enum ReadingOrder: FeatureCheck {
  static let name = "readingOrder"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool { !handbook.chapters.isEmpty }
}
