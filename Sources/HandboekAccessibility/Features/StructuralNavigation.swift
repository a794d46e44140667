import HandboekDocument

/// Headings let people jump through the book, and none of them misleads.
enum StructuralNavigation: FeatureCheck {
  static let name = "structuralNavigation"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool {
    !handbook.chapters.isEmpty && OrderedHeadings.faults(in: handbook).isEmpty
  }
}
