import HandboekDocument

/// Reads one kind of record out of a file.
///
/// A new kind is a new file with a conforming type, one case of `ParsedRecord.Record` and one line
/// in `RecordReaders.reader(for:)`.
protocol RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record
}

/// The readers by kind.
enum RecordReaders {
  static func reader(for kind: RecordKind) -> any RecordReader.Type {
    switch kind {
    case .chapter: ChapterReader.self
    case .publication: PublicationReader.self
    case .offer: OfferReader.self
    case .partner: PartnerReader.self
    case .term: TermReader.self
    case .question: QuestionReader.self
    case .route: RouteReader.self
    case .page: PageReader.self
    }
  }

  /// Reads a file as a record of its kind.
  ///
  /// - Parameter hasText: Whether the text below the fields is wanted too.
  static func read(
    _ id: RecordID, _ text: SourceText, vocabularies: Vocabularies, variables: Variables = Variables(),
    limits: SourceLimits, hasText: Bool = true
  ) -> ParsedRecord {
    var source = RecordSource(id: id, text: text, variables: variables, limits: limits, hasText: hasText)
    let record = reader(for: id.kind).read(&source, vocabularies: vocabularies)
    let diagnostics = source.finish()
    return ParsedRecord(
      record: record, references: source.references, waivers: source.waivers, diagnostics: diagnostics,
      basis: source.basis)
  }
}
