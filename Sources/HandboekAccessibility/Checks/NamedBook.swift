import HandboekDocument

/// The book has a title (WCAG 2.2 2.4.2); it always has a language.
enum NamedBook: MachineCheck {
  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    handbook.metadata.title.isBlank ? [AccessibilityFault("het boek heeft geen titel")] : []
  }

  static func phrase(_ count: Int) -> String { "geen titel" }
}
