import HandboekDocument

/// Every picture that tells something is described in text.
enum AlternativeText: FeatureCheck {
  static let name = "alternativeText"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool {
    pictures.meaningful > 0 && pictures.undescribed == 0
  }
}
