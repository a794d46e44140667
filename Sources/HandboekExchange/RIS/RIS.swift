public import HandboekDocument

/// Writes references as RIS, as Zotero and EndNote read it.
///
/// What the format has no place for: the analysis, the level of evidence, where the facts were seen and
/// what is uncertain.
public enum RIS {
  public static func write(_ publications: [Publication]) -> [UInt8] {
    var text = ""
    for publication in publications { write(publication, to: &text) }
    return Array(text.utf8)
  }

  private static func write(_ publication: Publication, to text: inout String) {
    let csl = publication.csl
    func line(_ tag: String, _ value: String?) {
      if let value, !value.isEmpty { text += "\(tag)  - \(FieldText.line(value))\r\n" }
    }
    let isSeriesFirst = ["report", "book"].contains(csl.type)
    line("TY", CSLTypeNames.ris.name(csl.type) ?? "GEN")
    line("ID", publication.id.name)
    line("TI", csl.title)
    for author in csl.authors { line("AU", name(author)) }
    if let date = csl.issued {
      line("PY", String(date.year))
      line("DA", risDate(date))
    }
    line(isSeriesFirst ? "JO" : "T2", csl.containerTitle)
    line(isSeriesFirst ? "T2" : "T3", csl.collectionTitle)
    line("VL", csl.volume)
    line("IS", csl.issue)
    line(csl.type == "report" ? "SN" : "M1", csl.number)
    line("ET", csl.version)
    let pages = csl.page?.split(separator: "-", maxSplits: 1).map(\.trimmed) ?? []
    line("SP", pages.first)
    line("EP", pages.count > 1 ? pages[1] : nil)
    line("PB", csl.publisher)
    line("CY", csl.publisherPlace)
    line("M3", csl.genre)
    line("DO", csl.doi)
    line("UR", csl.url)
    line("LA", csl.language?.text)
    for theme in publication.themes { line("KW", theme) }
    text += "ER  - \r\n\r\n"
  }

  /// A date as the format has it: year, month, day and a slash behind each.
  private static func risDate(_ date: CalendarDate) -> String {
    date.iso.map { $0 == "-" ? "/" : String($0) }.joined()
      + String(repeating: "/", count: date.day != nil ? 1 : date.month != nil ? 2 : 3)
  }

  private static func name(_ name: BibliographicFields.Name) -> String {
    switch name {
    case .organisation(let literal):
      guard let comma = literal.firstIndex(of: ",") else { return literal }
      return String(literal[..<comma]) + "," + String(literal[comma...])
    case .person(let family, let given, let particle):
      let last = [particle, family].compactMap(\.self).joined(separator: " ")
      return given.map { "\(last), \($0)" } ?? last
    }
  }
}
