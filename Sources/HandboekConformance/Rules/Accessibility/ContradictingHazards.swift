internal import HandboekDiagnostics

/// Hazards do not contradict each other (EPUB Accessibility Techniques 1.1, META-004).
enum ContradictingHazards: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-907", .warning, "De metadata spreken zich tegen over flitsen, beweging of geluid.",
    cure: "Schrijf alleen none, of noem elk gevaar apart.",
    reference: "Ace metadata-accessibilityhazard-invalid")

  private static let pairs = [
    ("flashing", "noFlashingHazard"), ("motionSimulation", "noMotionSimulationHazard"),
    ("sound", "noSoundHazard"),
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book) else { return }
    let names = Set(metadata.hazards.map(\.value))
    let standsAlone = names.contains("none") || names.contains("unknown")
    let isContradicting =
      standsAlone && names.count > 1 || pairs.contains { names.contains($0.0) && names.contains($0.1) }
    if isContradicting, let last = metadata.hazards.last {
      findings.add(Self.self, "de gevaren spreken elkaar tegen", metadata.package.markup.place(last.element))
    }
  }
}
