import HandboekDocument

/// Readers choose letters, colours and distances, because all that is said in words is text.
///
/// A picture without a description may hold words that nobody can enlarge or recolour. That the style sheet fixes
/// nothing, its own tests watch.
enum DisplayTransformability: FeatureCheck {
  static let name = "displayTransformability"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool {
    !handbook.chapters.isEmpty && pictures.undescribed == 0
  }
}
