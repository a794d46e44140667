import HandboekDocument
import HandboekXML

/// The accessibility metadata (EPUB Accessibility 1.1 §2): only what the content bears out.
///
/// No `dcterms:conformsTo`: whether a book meets WCAG is for people to judge, not for a program.
struct AccessibilityMetadata {
  private let pictures: PictureFacts

  private let hasPages: Bool

  init(_ handbook: Handbook) {
    pictures = PictureFacts(handbook)
    hasPages = handbook.pagination?.entries.isEmpty == false
  }

  func write(into writer: inout XMLWriter) {
    property("schema:accessMode", "textual", into: &writer)
    if pictures.meaningful > 0 { property("schema:accessMode", "visual", into: &writer) }
    property(
      "schema:accessModeSufficient", pictures.undescribed == 0 ? "textual" : "textual,visual", into: &writer)
    for feature in features { property("schema:accessibilityFeature", feature, into: &writer) }
    // `unknown` as a whole: Ace and the specification spell the finer words differently.
    property("schema:accessibilityHazard", pictures.mayMove ? "unknown" : "none", into: &writer)
    property("schema:accessibilitySummary", summary, into: &writer)
  }

  private var features: [String] {
    var features = [
      "tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability", "ARIA",
      "unlocked",
    ]
    if pictures.meaningful > 0, pictures.undescribed == 0 { features.insert("alternativeText", at: 0) }
    if hasPages { features += ["pageBreakMarkers", "pageNavigation"] }
    return features
  }

  private var summary: String {
    var sentences = [
      "Dit boek bestaat uit tekst met koppen, een inhoudsopgave en een vaste leesvolgorde.",
      "Lettergrootte, kleuren en regelafstand liggen niet vast.",
    ]
    switch (pictures.meaningful, pictures.undescribed) {
    case (0, _): sentences.append("De tekst bevat geen afbeeldingen waarvoor een beschrijving nodig is.")
    case (1, 0): sentences.append("De enige afbeelding in de tekst heeft een beschrijving in tekst.")
    case (let all, 0):
      sentences.append("Alle \(all) afbeeldingen in de tekst hebben een beschrijving in tekst.")
    case (let all, let missing):
      sentences.append(
        "Van de \(all) afbeeldingen in de tekst \(missing == 1 ? "mist" : "missen") \(missing) een beschrijving in tekst."
      )
    }
    sentences.append(
      pictures.mayMove
        ? "Er is geen geluid en geen video; een of meer afbeeldingen kunnen bewegen."
        : "Er is geen geluid, geen video en geen bewegend beeld.")
    return sentences.joined(separator: " ")
  }

  private func property(_ property: String, _ text: String, into writer: inout XMLWriter) {
    writer.element("meta") { writer in
      writer.attribute("property", property)
      writer.text(text)
    }
    writer.newline()
  }
}
