import HandboekAccessibility
import HandboekDocument
import HandboekXML

/// The accessibility metadata (EPUB Accessibility 1.1 §2): what the checks of the content bear out, no more.
struct AccessibilityMetadata {
  private let report: AccessibilityReport

  init(_ report: AccessibilityReport) { self.report = report }

  func write(into writer: inout XMLWriter) {
    for mode in report.accessModes { PackageMeta("schema:accessMode", mode).write(into: &writer) }
    for modes in report.sufficientModes {
      PackageMeta("schema:accessModeSufficient", modes).write(into: &writer)
    }
    for feature in report.features {
      PackageMeta("schema:accessibilityFeature", feature).write(into: &writer)
    }
    for hazard in report.hazards { PackageMeta("schema:accessibilityHazard", hazard).write(into: &writer) }
    // Dutch, whatever the language of the book.
    PackageMeta("schema:accessibilitySummary", report.summary, language: .dutch).write(into: &writer)
    if let claim = report.claim { self.claim(claim, into: &writer) }
  }

  /// Writes the claim with who makes it (EPUB Accessibility 1.1 §4.2 and §4.3).
  private func claim(_ claim: AccessibilityClaim, into writer: inout XMLWriter) {
    let review = claim.review
    PackageMeta("dcterms:conformsTo", AccessibilityClaim.standard, id: "norm").write(into: &writer)
    PackageMeta("a11y:certifiedBy", review.certifier, id: "beoordelaar", refines: "norm").write(into: &writer)
    PackageMeta("a11y:certifierCredential", review.credential, refines: "beoordelaar").write(into: &writer)
    PackageMeta("dcterms:date", review.date.iso, refines: "beoordelaar").write(into: &writer)
    guard let report = review.report else { return }
    writer.element("link") { writer in
      writer.attribute("rel", "a11y:certifierReport")
      writer.attribute("refines", "#beoordelaar")
      writer.attribute("href", report)
    }
    writer.newline()
  }
}
