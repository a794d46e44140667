import HandboekDocument

/// Marks show where the pages of the edition on paper begin.
enum PageBreakMarkers: FeatureCheck {
  static let name = "pageBreakMarkers"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool {
    handbook.pagination?.entries.isEmpty == false
  }
}
