import HandboekDocument

/// A list leads to the pages of the edition on paper.
enum PageNavigation: FeatureCheck {
  static let name = "pageNavigation"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool {
    handbook.pagination?.entries.isEmpty == false
  }
}
