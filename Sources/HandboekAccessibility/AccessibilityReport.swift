public import HandboekDiagnostics
public import HandboekDocument

/// What a program can tell about how people can read a book (EPUB Accessibility 1.1 §2).
///
/// Everything follows from the linked tree: nothing is claimed for which no check exists, and every claim falls
/// with its check.
public struct AccessibilityReport: Sendable, Hashable {
  /// How the content reaches people (`schema:accessMode`).
  public let accessModes: [String]
  /// The sets of senses with which all of it can be read (`schema:accessModeSufficient`).
  public let sufficientModes: [String]
  /// What the book has for people who read in another way (`schema:accessibilityFeature`).
  public let features: [String]
  /// What may harm somebody (`schema:accessibilityHazard`).
  public let hazards: [String]
  /// What the machine checks found; empty when each of them passed.
  public let faults: [AccessibilityFault]
  /// The claim that the book conforms; nil unless every machine check passed and somebody certifies it.
  public let claim: AccessibilityClaim?
  /// What the book has, in Dutch.
  public let description: String
  /// Whether it conforms, and who says so, in Dutch.
  public let judgement: String

  /// The whole in plain sentences (`schema:accessibilitySummary`).
  public var summary: String { description + " " + judgement }

  /// Runs every check on a linked handbook.
  public init(_ handbook: Handbook) {
    let pictures = PictureFacts(handbook)
    accessModes = pictures.meaningful > 0 ? ["textual", "visual"] : ["textual"]
    sufficientModes = [pictures.undescribed == 0 ? "textual" : "textual,visual"]
    let features = FeatureChecks.all.filter { $0.holds(for: handbook, pictures) }
    self.features = features.map { $0.name }
    // `unknown` as a whole: Ace and the specification spell the finer words differently.
    hazards = [pictures.mayMove ? "unknown" : "none"]
    let failed = MachineChecks.all.map { (check: $0, faults: $0.faults(in: handbook)) }.filter {
      !$0.faults.isEmpty
    }
    faults = failed.flatMap(\.faults)
    let review = handbook.metadata.accessibilityReview
    claim = failed.isEmpty ? review.map { AccessibilityClaim(review: $0) } : nil
    description = Summary.description(features: self.features, pictures)
    judgement = Summary.judgement(
      faults: failed.map { $0.check.phrase($0.faults.count) }, review: review)
  }
}

/// Something that keeps people from reading a part of the book.
public struct AccessibilityFault: Sendable, Hashable {
  /// What is wrong, in Dutch.
  public var message: String
  /// The source file; nil for the book as a whole.
  public var file: String?
  public var range: SourceRange?

  init(_ message: String, file: String? = nil, range: SourceRange? = nil) {
    self.message = message
    self.file = file
    self.range = range
  }
}

/// The statement that a book conforms (EPUB Accessibility 1.1 §4.2 and §4.3).
public struct AccessibilityClaim: Sendable, Hashable {
  /// The one text that says so: reading systems and Ace compare it letter for letter.
  public static let standard = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"

  public var review: AccessibilityReview
}
