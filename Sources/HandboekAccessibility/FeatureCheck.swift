import HandboekDocument

/// One value of `schema:accessibilityFeature`, and whether the book has it.
///
/// A new feature is a file in `Features/` and a line in `FeatureChecks.all`.
protocol FeatureCheck {
  /// The word of the vocabulary.
  static var name: String { get }
  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool
}

enum FeatureChecks {
  /// In the order in which the metadata name them.
  static var all: [any FeatureCheck.Type] {
    [
      AlternativeText.self,
      TableOfContents.self,
      Index.self,
      StructuralNavigation.self,
      ReadingOrder.self,
      DisplayTransformability.self,
      SemanticRoles.self,
      Unlocked.self,
      PageBreakMarkers.self,
      PageNavigation.self,
    ]
  }
}
