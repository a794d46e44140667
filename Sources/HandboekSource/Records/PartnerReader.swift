import HandboekDocument

/// Reads `partners/*.md`.
enum PartnerReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    var partner = Partner(
      id: source.id, file: source.file, name: source.fields.requiredProse("naam") ?? source.id.name,
      abbreviation: source.fields.text("afkorting"), url: source.fields.address("url"),
      source: source.fields.address("bron"), isCommercial: source.fields.flag("marktpartij"),
      mergedInto: source.identifier("opgegaan_in", of: .partner), caveat: source.fields.prose("onzeker"),
      description: source.body.blocks)
    partner.footnotes = source.body.footnotes
    return .partner(partner)
  }
}
