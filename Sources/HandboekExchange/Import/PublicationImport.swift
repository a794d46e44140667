import HandboekDiagnostics
public import HandboekDocument

/// Plans how references out of a file become records of a handbook.
public enum PublicationImport {
  /// The plan for the items of one or more files.
  ///
  /// A record that is there already keeps what an editor wrote: its analysis, themes, evidence, source and
  /// caveat; of the bibliographic fields those change that the file has.
  ///
  /// - Parameter file: The bytes of the file of an existing record.
  public static func plan(
    _ items: [(source: ImportSource, item: ImportedPublication)], into handbook: Handbook,
    options: ImportOptions, file: (Publication) -> [UInt8]
  ) -> ImportPlan {
    var plan = ImportPlan()
    var records = handbook.publications
    let existing = records.count
    var index = RecordIndex()
    for (position, record) in records.enumerated() {
      index.add(RecordIndex.Entry(record.csl, name: record.id.name), index: position)
    }
    var names = RecordNames(taken: options.takenNames.union(records.map(\.id.name)))
    let words = CatalogueWords(handbook)
    var written: Set<Int> = []
    for (source, item) in items {
      guard let match = index.match(RecordIndex.Entry(item.csl, name: item.key)) else {
        let record = newRecord(item, named: names.unused(RecordNames.make(for: item)), words, options)
        if record.themes.isEmpty { plan.withoutTheme.append(record.id.name) }
        plan.withoutEvidence.append(record.id.name)
        plan.add(record, bytes: RecordFile.write(record, body: ""), replaces: false)
        // Two items of one file may share an address: that of the page where both are found.
        index.add(
          RecordIndex.Entry(record.csl, name: record.id.name, withAddress: false), index: records.count)
        records.append(record)
        continue
      }
      let old = records[match.index]
      let isOwn = match.index >= existing
      guard options.replacesExisting, !isOwn, written.insert(match.index).inserted else {
        plan.duplicates += 1
        plan.diagnostics.append(
          duplicate(item, of: old, by: match.by, isOwn: isOwn || written.contains(match.index), source))
        continue
      }
      var record = old
      record.csl.update(with: item.csl)
      if record.csl == old.csl {
        plan.unchanged += 1
        continue
      }
      plan.add(record, bytes: RecordFile.write(record, keeping: file(old)), replaces: true)
    }
    return plan
  }

  private static func newRecord(
    _ item: ImportedPublication, named name: String, _ words: CatalogueWords, _ options: ImportOptions
  ) -> Publication {
    var themes: [String] = []
    for keyword in item.keywords {
      if let id = words.themes.id(keyword), !themes.contains(id) { themes.append(id) }
    }
    // A handbook without a list of themes takes any; then a keyword that is an id already is one.
    if words.themes.ids.isEmpty {
      for keyword in item.keywords where Slug.isValidName(keyword) && !themes.contains(keyword) {
        themes.append(keyword)
      }
    }
    let id = RecordID(.publication, name)
    return Publication(
      id: id, file: "\(id.kind.rawValue)/\(name).md", csl: item.csl,
      themes: themes.isEmpty ? options.defaultThemes : themes, evidence: .unknown, source: nil, caveat: nil,
      analysis: [])
  }

  private static func duplicate(
    _ item: ImportedPublication, of old: Publication, by reason: String, isOwn: Bool, _ source: ImportSource
  ) -> Diagnostic {
    source.diagnostic(
      .importDuplicate,
      isOwn
        ? "‘\(item.csl.title)’ staat twee keer in de bestanden (\(reason) als ‘\(old.id.name)’)"
        : "‘\(item.csl.title)’ staat al in het handboek als ‘\(old.id.name)’ (\(reason))", item.range,
      fix: isOwn ? "haal het item één keer weg" : nil)
  }
}

extension RecordIndex.Entry {
  fileprivate init(_ csl: BibliographicFields, name: String?, withAddress: Bool = true) {
    self.init(
      name: name, doi: csl.doi, address: withAddress ? csl.url : nil, title: csl.title, year: csl.issued?.year
    )
  }
}

extension BibliographicFields {
  /// Takes over every field that `new` has.
  mutating func update(with new: BibliographicFields) {
    let isVague = new.type == CSLType.document.rawValue && !type.isEmpty
    if !isVague { type = new.type }
    if !new.title.isEmpty { title = new.title }
    if !new.authors.isEmpty { authors = new.authors }
    issued = new.issued ?? issued
    language = new.language ?? language
    doi = new.doi ?? doi
    url = new.url ?? url
    genre = new.genre ?? genre
    publisher = new.publisher ?? publisher
    publisherPlace = new.publisherPlace ?? publisherPlace
    containerTitle = new.containerTitle ?? containerTitle
    collectionTitle = new.collectionTitle ?? collectionTitle
    volume = new.volume ?? volume
    issue = new.issue ?? issue
    page = new.page ?? page
    number = new.number ?? number
    version = new.version ?? version
  }
}
