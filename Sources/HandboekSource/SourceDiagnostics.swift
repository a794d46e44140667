public import HandboekDiagnostics

/// The diagnostics of this module.
public enum SourceDiagnostics {
  /// Every kind that reading a folder can report.
  public static let kinds: [DiagnosticKind] = [
    .yamlSyntax, .yamlDuplicateKey, .yamlAlias, .fieldUnknown, .fieldMissing, .fieldType, .fieldValue,
    .brokenUTF8, .fileTooLarge, .nestingTooDeep, .fileUnreadable, .sourceHostile, .folderTooLarge,
    .ligature, .nameClash, .nameInvalid, .chapterMissing, .chapterUnlisted, .bookWithoutChapters,
    .chapterTwice, .calloutUnknown, .calloutForeign, .citationMalformed, .filterInvalid, .imageRemote,
    .imageWithoutAlternative, .pictureBroken, .pictureActive, .headingDuplicate, .headingAttribute,
    .headingTopLevel, .rawHTML, .footnoteUnknown, .footnoteUnused, .footnoteTwice, .tableRowTooLong,
    .languageInvalid,
  ]
}
