import HandboekAccessibility
import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes what the book has for people who read in another way, and whether it conforms to WCAG 2.2.
  func accessibility(into writer: inout XMLWriter) {
    let report = accessibility.report
    heading(2, "Toegankelijkheid", into: &writer)
    paragraph(report.description, into: &writer)
    paragraph(report.judgement, into: &writer)
    guard let review = report.claim?.review, review.credential != nil || review.report != nil else { return }
    facts(into: &writer) { writer in
      fact("Bevoegdheid", review.credential, into: &writer)
      addressFact("Rapport", review.report, into: &writer)
    }
  }
}
