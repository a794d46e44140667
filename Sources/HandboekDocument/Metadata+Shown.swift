extension Metadata {
  /// The title, or words that say there is none: an EPUB without one is not valid (EPUB 3.3 §5.5.3.2).
  package var shownTitle: String { title.isBlank ? "Zonder titel" : title }
}

extension String {
  /// Whether nothing is left to see of it.
  package var isBlank: Bool {
    allSatisfy { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 } }
  }
}
