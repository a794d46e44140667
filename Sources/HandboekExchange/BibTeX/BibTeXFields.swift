import HandboekDiagnostics
import HandboekDocument

/// The fields of one BibTeX entry on their way to those of CSL.
struct BibTeXFields {
  private let entry: BibTeXEntry
  private var fields: [String: BibTeXEntry.Field] = [:]
  private var used: Set<String> = ["entrysubtype", "langid", "language", "hyphenation"]

  /// Fields that say nothing about the work itself; losing them is no news.
  private static let silent: Set<String> = [
    "file", "timestamp", "owner", "groups", "shorttitle", "shortjournal", "date-added", "date-modified",
    "urldate",
    "lastchecked", "citekey", "sortkey", "sortname", "options", "presort", "usera", "userb", "priority",
    "bdsk-url-1", "bdsk-file-1", "primaryclass", "archiveprefix", "mendeley-groups", "mendeley-tags",
  ]

  init(_ entry: BibTeXEntry) {
    self.entry = entry
    // As in BibTeX itself, the first of two fields with one name counts.
    for field in entry.fields where fields[field.name] == nil { fields[field.name] = field }
  }

  mutating func fill(_ builder: inout EntryBuilder) {
    let title = text("title", &builder) ?? ""
    let subtitle = text("subtitle", &builder)
    builder.csl.title = [title, subtitle ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    readAuthors(&builder)
    readDate(&builder)
    let isArticle = builder.csl.type.hasPrefix("article")
    builder.csl.publisher = first(["publisher", "institution", "school", "organization"], &builder)
    readHowPublished(&builder)
    builder.csl.publisherPlace = first(["location", "address"], &builder)
    builder.csl.containerTitle = first(
      ["journaltitle", "journal", "booktitle", "maintitle", "titleaddon"], &builder)
    builder.csl.collectionTitle = text("series", &builder)
    builder.csl.volume = text("volume", &builder)
    if isArticle {
      builder.csl.issue = first(["number", "issue"], &builder)
      builder.csl.number = text("eid", &builder)
    } else {
      builder.csl.issue = text("issue", &builder)
      builder.csl.number = text("number", &builder)
    }
    builder.csl.page = text("pages", &builder).map { String($0.map { "–—".contains($0) ? "-" : $0 }) }
    builder.csl.version = text("version", &builder)
    builder.csl.genre = text("type", &builder).map(Self.genre)
    if let field = take("url") { builder.setAddress(verbatim(field.value), field.range) }
    if let field = take("doi") { builder.setDOI(verbatim(field.value), field.range) }
    if let field = fields["langid"] ?? fields["language"] ?? fields["hyphenation"] {
      builder.setLanguage(LaTeXText.decode(field.value).text, field.range)
    }
    if let keywords = text("keywords", &builder) {
      builder.keywords = keywords.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    }
    if let field = take("crossref") ?? take("xdata") {
      builder.doubt(
        "verwijst met \(field.name) naar ‘\(field.value)’; de velden daarvan zijn niet overgenomen",
        field.range)
    }
    for field in entry.fields where !used.contains(field.name) && !Self.silent.contains(field.name) {
      if !field.value.trimmed.isEmpty { builder.lost.add(field.name) }
    }
  }

  private mutating func readAuthors(_ builder: inout EntryBuilder) {
    guard let field = take("author") else { return }
    let (names, hasOthers) = BibTeXNames.split(field.value)
    for name in names { builder.addAuthor(BibTeXNames.read(name), field.range) }
    if hasOthers {
      builder.lost.add("en anderen")
      builder.doubt("de lijst van auteurs eindigt op ‘others’; vul de overige namen aan", field.range)
    }
  }

  private mutating func readDate(_ builder: inout EntryBuilder) {
    let year = take("year")
    let month = take("month")
    let day = take("day")
    if let field = take("date") {
      builder.setDate(LaTeXText.decode(field.value).text, field.range)
      return
    }
    guard let year else { return }
    let parts = [day?.value, month?.value, year.value].compactMap(\.self).map { LaTeXText.decode($0).text }
    // A month may hold its day: "7 may".
    let words = parts.joined(separator: " ")
    let number = month.flatMap { Int($0.value.trimmed) }
    if let number, let date = date(year.value, number, day?.value) {
      builder.csl.issued = date
    } else {
      builder.setDate(words, year.range)
    }
  }

  private func date(_ year: String, _ month: Int, _ day: String?) -> CalendarDate? {
    guard let year = Int(LaTeXText.decode(year).text.trimmed) else { return nil }
    return CalendarDate(year: year, month: month, day: day.flatMap { Int($0.trimmed) })
  }

  /// Older BibTeX has no field for an address and puts it here.
  private mutating func readHowPublished(_ builder: inout EntryBuilder) {
    guard builder.csl.publisher == nil || fields["howpublished"]?.value.contains("://") == true,
      let text = text("howpublished", &builder)
    else { return }
    if text.contains("://") {
      if fields["url"] == nil { builder.setAddress(text, fields["howpublished"]?.range) }
    } else {
      builder.csl.publisher = text
    }
  }

  /// The first of some fields that mean the same; the others are lost.
  private mutating func first(_ names: [String], _ builder: inout EntryBuilder) -> String? {
    for name in names { if let text = text(name, &builder) { return text } }
    return nil
  }

  private mutating func text(_ name: String, _ builder: inout EntryBuilder) -> String? {
    guard let field = take(name) else { return nil }
    let (text, unknown) = LaTeXText.decode(field.value)
    for command in unknown {
      builder.doubt("de LaTeX-opdracht \\\(command) in het veld ‘\(name)’ is weggelaten", field.range)
    }
    return FieldText.optionalLine(FieldText.withoutMarkup(text))
  }

  private mutating func take(_ name: String) -> BibTeXEntry.Field? {
    guard let field = fields[name] else { return nil }
    used.insert(name)
    return field
  }

  /// An address stands as it is, but for what some programs escape in it.
  private func verbatim(_ value: String) -> String {
    var result = ""
    var isEscape = false
    for character in value.trimmed {
      if character == "\\", !isEscape {
        isEscape = true
        continue
      }
      isEscape = false
      if character != "{", character != "}" { result.append(character) }
    }
    return result.hasPrefix("url") && result.contains("://") ? String(result.dropFirst(3)) : result
  }

  /// The words that BibLaTeX keeps for kinds of thesis and report.
  private static func genre(_ type: String) -> String {
    switch type.lowercased() {
    case "phdthesis": "proefschrift"
    case "mathesis", "mastersthesis": "masterscriptie"
    case "bathesis": "bachelorscriptie"
    case "techreport": "technisch rapport"
    case "resreport": "onderzoeksrapport"
    default: type
    }
  }
}
