import HandboekDiagnostics
public import HandboekDocument

/// Plans how the rows of a table become offers of a handbook.
public enum OfferImport {
  /// The plan for the rows of one or more tables.
  ///
  /// An offer that is there already, by its id, address or title, changes only in the columns that the
  /// table has; an empty cell empties a field.
  ///
  /// - Parameter file: The bytes of the file of an existing record.
  public static func plan(
    _ items: [(source: ImportSource, item: ImportedOffer)], into handbook: Handbook, options: ImportOptions,
    file: (Offer) -> [UInt8]
  ) -> ImportPlan {
    var plan = ImportPlan()
    var records = handbook.offers
    let existing = records.count
    var index = RecordIndex()
    var byID: [String: Int] = [:]
    for (position, record) in records.enumerated() {
      index.add(RecordIndex.Entry(address: record.url, title: record.title), index: position)
      byID[record.id.name] = position
    }
    var names = RecordNames(taken: options.takenNames.union(records.map(\.id.name)))
    var written: Set<Int> = []
    for (source, item) in items {
      let match =
        item.id.map { id in byID[id].map { RecordIndex.Match(index: $0, by: "dezelfde naam") } }
        ?? index.match(RecordIndex.Entry(address: item.offer.url, title: item.offer.title))
      guard let match else {
        var record = item.offer
        let name = names.unused(item.id ?? RecordNames.make(for: item.offer))
        record.id = RecordID(.offer, name)
        record.file = "\(RecordKind.offer.rawValue)/\(name).md"
        if record.themes.isEmpty { record.themes = options.defaultThemes }
        if record.themes.isEmpty { plan.withoutTheme.append(record.id.name) }
        plan.add(record, bytes: RecordFile.write(record, body: item.body), replaces: false)
        index.add(RecordIndex.Entry(title: record.title), index: records.count)
        byID[record.id.name] = records.count
        records.append(record)
        continue
      }
      let old = records[match.index]
      let isOwn = match.index >= existing || written.contains(match.index)
      guard options.replacesExisting, !isOwn else {
        plan.duplicates += 1
        plan.diagnostics.append(
          source.diagnostic(
            .importDuplicate,
            isOwn
              ? "‘\(item.offer.title)’ staat twee keer in de bestanden (\(match.by) als ‘\(old.id.name)’)"
              : "‘\(item.offer.title)’ staat al in het handboek als ‘\(old.id.name)’ (\(match.by))",
            item.range,
            fix: isOwn ? "haal de rij één keer weg" : nil))
        continue
      }
      written.insert(match.index)
      let (record, text) = update(old, with: item)
      guard record != old || text != nil else {
        plan.unchanged += 1
        continue
      }
      plan.add(record, bytes: RecordFile.write(record, body: text, keeping: file(old)), replaces: true)
    }
    return plan
  }

  /// The offer with the cells of the table, and the text below it when that is another.
  private static func update(_ old: Offer, with item: ImportedOffer) -> (offer: Offer, text: String?) {
    var offer = old
    let new = item.offer
    func has(_ column: OfferColumn) -> Bool { item.columns.contains(column.rawValue) }
    offer.title = new.title
    offer.kind = new.kind
    if has(.vorm) { offer.form = new.form }
    if has(.aanbieders) { offer.providers = new.providers }
    if has(.themas) { offer.themes = new.themes }
    if has(.doelgroepen) { offer.audiences = new.audiences }
    if has(.url) { offer.url = new.url }
    if has(.publicatie) { offer.publication = new.publication }
    if has(.gecontroleerd) { offer.verified = new.verified }
    if has(.herzien) { offer.reviewBefore = new.reviewBefore }
    if has(.laatst) { offer.lastSeen = new.lastSeen }
    if has(.bron) { offer.source = new.source }
    if has(.regio) { offer.region = new.region }
    if has(.onzeker) { offer.caveat = new.caveat }
    let isSameText = MarkdownText.write(old.description, from: .offer) == item.body
    return (offer, has(.omschrijving) && !isSameText ? item.body : nil)
  }
}
