/// Whether pictures say what they show (WCAG 1.1.1, axe image-alt).
enum PictureAlternative {
  /// Whether neither an alternative nor a mark of decoration is there.
  static func isMissing(_ image: MarkupElement) -> Bool {
    guard image["alt"] == nil, image["aria-label"]?.trimmed.isEmpty ?? true else { return false }
    return image["aria-labelledby"] == nil && image["title"]?.trimmed.isEmpty ?? true
      && image.role != "presentation" && image.role != "none" && image["aria-hidden"] != "true"
  }
}
