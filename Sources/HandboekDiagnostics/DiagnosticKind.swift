/// One sort of diagnostic, with the id that documentation, settings and tests use.
///
/// A kind is declared beside the code that reports it, as a static member in an extension of this
/// type, and is listed in the `kinds` of its module so that the table of ids stays complete.
public struct DiagnosticKind: Sendable, Hashable {
  /// The stable id, such as `HB-CIT-001`.
  public let id: String
  /// The severity when neither `handboek.yml` nor `--soepel` says otherwise.
  public let severity: Severity
  /// What is wrong in general, in Dutch, one line; shown in the table of ids.
  public let summary: String
  /// What an editor can do about it, in Dutch.
  public let cure: String
  /// Whether `--soepel` turns this error into a warning with a readable result.
  public let isLenient: Bool
  /// The message of EPUBCheck, or the rule of Ace or axe, that means the same.
  public let reference: String?

  public init(
    _ id: String, _ severity: Severity, _ summary: String, cure: String, lenient: Bool = false,
    reference: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.cure = cure
    self.isLenient = lenient
    self.reference = reference
  }
}
