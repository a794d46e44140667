import HandboekDiagnostics
import HandboekDocument

/// Puts one entry together, whatever its format, and keeps what is doubtful or lost.
struct EntryBuilder {
  let source: ImportSource
  let range: SourceRange
  /// How messages name the entry: "‘kis_2019’", "item 3".
  let label: String
  var csl = BibliographicFields()
  var key: String?
  var keywords: [String] = []
  var lost = LostFields()
  private(set) var diagnostics: [Diagnostic] = []

  init(source: ImportSource, range: SourceRange, label: String) {
    self.source = source
    self.range = range
    self.label = label
    csl.type = CSLType.document.rawValue
  }

  mutating func doubt(_ message: String, _ range: SourceRange? = nil, fix: String? = nil) {
    diagnostics.append(
      source.diagnostic(.importDoubtful, "\(label): \(message)", range ?? self.range, fix: fix))
  }

  /// Sets the type, or says that the nearest one was taken.
  mutating func setType(_ type: CSLType?, named name: String, _ range: SourceRange? = nil) {
    csl.type = (type ?? .document).rawValue
    if type == nil { doubt("het type ‘\(name)’ is onbekend; het is ‘document’ geworden", range) }
  }

  mutating func setDate(_ text: String, _ range: SourceRange? = nil) {
    guard let found = DateReading.read(text) else {
      doubt("‘\(text)’ is niet als datum te lezen; het veld ‘issued’ is leeg", range)
      lost.add("datum")
      return
    }
    csl.issued = found.date
    if !found.isCertain { doubt("de datum ‘\(text)’ is gelezen als \(found.date.iso)", range) }
  }

  mutating func setAddress(_ text: String, _ range: SourceRange? = nil) {
    guard let found = AddressReading.address(text) else {
      doubt("‘\(text)’ is geen webadres; het veld ‘URL’ is leeg", range)
      lost.add("URL")
      return
    }
    if csl.url != nil {
      if csl.url != found.address { lost.add("tweede URL") }
      return
    }
    csl.url = found.address
    if !found.isCertain { doubt("het adres ‘\(text)’ is ‘\(found.address)’ geworden", range) }
  }

  mutating func setDOI(_ text: String, _ range: SourceRange? = nil) {
    guard let doi = AddressReading.doi(text) else {
      doubt("‘\(text)’ is geen DOI; het veld is leeg", range, fix: "een DOI begint met 10.")
      lost.add("DOI")
      return
    }
    csl.doi = doi
  }

  mutating func setLanguage(_ text: String, _ range: SourceRange? = nil) {
    guard let tag = LanguageNames.tag(text) else {
      doubt("de taal ‘\(text)’ is niet bekend; het veld ‘language’ is leeg", range)
      lost.add("taal")
      return
    }
    csl.language = tag
  }

  mutating func addAuthor(_ found: NameReading.Found?, _ range: SourceRange? = nil) {
    guard let found else { return }
    csl.authors.append(found.name)
    if !found.isCertain, case .organisation(let name) = found.name {
      doubt("de auteur ‘\(name)’ is gelezen als organisatie", range)
    }
  }

  /// The entry, or why there is none.
  func finish() -> (item: ImportedPublication?, diagnostics: [Diagnostic]) {
    guard !csl.title.isEmpty else {
      let broken = source.diagnostic(
        .importEntryBroken, "\(label) heeft geen titel en is overgeslagen", range, fix: "vul een titel in")
      return (nil, [broken])
    }
    var item = ImportedPublication(csl: csl, key: key, range: range)
    item.keywords = keywords
    return (item, diagnostics)
  }
}

extension ImportedPublications {
  /// Adds a finished entry, or the reason why it is left out.
  mutating func add(_ builder: EntryBuilder) {
    let (item, found) = builder.finish()
    diagnostics += found
    guard let item else { return }
    items.append(item)
    lost.add(builder.lost)
  }
}
