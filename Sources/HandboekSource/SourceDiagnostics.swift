public import HandboekDiagnostics

/// The diagnostics of this module.
public enum SourceDiagnostics {
  /// The kinds that leave a part of the source unread: what it leads to may seem unused.
  public static let hiding: [DiagnosticKind] = [
    .yamlSyntax, .yamlAlias, .brokenUTF8, .fileTooLarge, .fileUnreadable, .sourceHostile, .folderTooLarge,
    .chapterMissing, .bookWithoutChapters,
  ]

  /// Every kind that reading a folder can report.
  public static let kinds: [DiagnosticKind] = [
    .yamlSyntax, .yamlDuplicateKey, .yamlAlias, .fieldUnknown, .fieldMissing, .fieldType, .fieldValue,
    .brokenUTF8, .fileTooLarge, .nestingTooDeep, .fileUnreadable, .sourceHostile, .folderTooLarge,
    .ligature, .nameClash, .nameInvalid, .chapterMissing, .chapterUnlisted, .bookWithoutChapters,
    .chapterTwice, .calloutUnknown, .calloutForeign, .citationMalformed, .filterInvalid, .imageRemote,
    .imageWithoutAlternative, .pictureBroken, .pictureActive, .headingDuplicate, .headingAttribute,
    .headingTopLevel, .rawHTML, .footnoteUnknown, .footnoteUnused, .footnoteTwice, .tableRowTooLong,
    .controlCharacter, .languageInvalid, .linkWithSpaces, .variableUnknown, .variableCircular,
    .editionPathUnknown, .editionFileUnused, .localPassageWrong, .basisChanged, .basisMissing,
    .localPassagesClash, .editionStray,
  ]
}
