/// The accessibility metadata of a book (EPUB Accessibility 1.1 §2).
struct AccessibilityMetadata {
  let package: PackageDocument

  init?(_ book: CheckedBook) {
    guard let package = book.package, package.metadata != nil else { return nil }
    self.package = package
  }

  typealias Value = (value: String, element: MarkupElement)

  var accessModes: [Value] { package.values("schema:accessMode") }
  var sufficientModes: [Value] { package.values("schema:accessModeSufficient") }
  var features: [Value] { package.values("schema:accessibilityFeature") }
  var hazards: [Value] { package.values("schema:accessibilityHazard") }
  var conformance: [Value] { package.values("dcterms:conformsTo") }

  /// Claims to conform to a version of the standard.
  var claims: [Value] { conformance.filter { Self.conformanceTexts.contains($0.value) } }

  func claims(_ feature: String) -> MarkupElement? {
    features.first { $0.value == feature || $0.value.hasPrefix(feature + "/") }?.element
  }

  var place: Place { package.metadata.map { package.markup.place($0) } ?? package.place }

  /// The exact texts that state conformance (EPUB Accessibility 1.1 §4.2).
  static let conformanceTexts: Set<String> = Set(
    ["2.0", "2.1", "2.2"].flatMap { version in
      ["A", "AA", "AAA"].map { "EPUB Accessibility 1.1 - WCAG \(version) Level \($0)" }
    })
  /// The addresses that EPUB Accessibility 1.0 had for the same.
  static let oldConformance = "http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-"

  static let knownModes: Set<String> = [
    "auditory", "chartOnVisual", "chemOnVisual", "colorDependent", "diagramOnVisual", "mathOnVisual",
    "musicOnVisual", "tactile", "textOnVisual", "textual", "visual",
  ]
  static let knownSufficient: Set<String> = ["auditory", "tactile", "textual", "visual"]
  static let knownFeatures = Set(
    """
    ARIA alternativeText audioDescription braille ChemML closedCaptions describedMath displayTransformability \
    fullRubyAnnotations highContrastAudio highContrastDisplay horizontalWriting index largePrint latex \
    latex-chemistry longDescription MathML MathML-chemistry none openCaptions pageBreakMarkers pageNavigation \
    printPageNumbers readingOrder rubyAnnotations signLanguage structuralNavigation synchronizedAudioText \
    tableOfContents tactileGraphic tactileObject taggedPDF timingControl transcript ttsMarkup unknown unlocked \
    verticalWriting withAdditionalWordSegmentation withoutAdditionalWordSegmentation
    """.words)
  static let deprecatedFeatures: Set<String> = ["annotations", "bookmarks", "captions"]
  static let knownHazards: Set<String> = [
    "none", "unknown", "flashing", "motionSimulation", "sound", "noFlashingHazard",
    "noMotionSimulationHazard",
    "noSoundHazard", "unknownFlashingHazard", "unknownMotionSimulationHazard",
    "unknownMotionSimultationHazard",
    "unknownSoundHazard",
  ]
}
