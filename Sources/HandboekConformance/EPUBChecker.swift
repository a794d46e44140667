public import HandboekDiagnostics

/// Checks an EPUB against EPUB 3.3 and EPUB Accessibility 1.1, as hostile input.
///
/// The rules are those of the specifications; each names the message of EPUBCheck or the rule of Ace
/// that means the same, so that reports can be compared.
public enum EPUBChecker {
  /// Everything that is wrong with an EPUB, in the order of a report.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The file's own name, for what concerns the container as a whole.
  public static func check(
    _ bytes: [UInt8], name: String = "boek.epub", limits: ConformanceLimits = .standard
  ) -> ConformanceReport {
    let book = BookLoader.load(bytes, name: name, limits: limits)
    var findings = Findings()
    for rule in EPUBRules.all where !book.isEPUB2 || rule.appliesToEPUB2 {
      rule.check(book, &findings)
    }
    return ConformanceReport(diagnostics: findings.diagnostics.sorted(), texts: book.texts)
  }

  /// The kinds of all rules.
  public static var kinds: [DiagnosticKind] { EPUBRules.all.map { $0.kind } }
}

/// What a check of an EPUB found.
public struct ConformanceReport: Sendable {
  public let diagnostics: [Diagnostic]
  /// The text files that were read, by path in the container.
  let texts: [String: [UInt8]]

  /// The bytes of a file inside the EPUB, for excerpts.
  public func source(_ file: String) -> [UInt8]? { texts[file] }
}
