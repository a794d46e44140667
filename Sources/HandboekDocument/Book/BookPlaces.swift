import HandboekDiagnostics

extension ReadableBook {
  /// Finds the place that a user names.
  ///
  /// Understood are chapters (`3`, `hoofdstuk 3`), passages (`3.12`), sections (`3.B`, `3.B.1`), tables and figures
  /// (`tabel 3.1`), pages of the printed edition (`p. 34`), percentages (`40%`), ids (`p3-12`, `begrip-onrust`, also without the kind in
  /// front), files (`h03.xhtml#stappen`) and titles of the contents, or how they begin.
  public func resolve(_ text: String) -> BookResolution {
    let query = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if query.isEmpty { return .unknown(nearest: []) }
    if let found = percentage(query) { return found }
    let (page, number) = (page(query), numbered(query))
    if let page, case .found = page { return page }
    if let number, case .found = number { return number }
    if let found = labelled(query) { return found }
    // A file may be called ‘p.12.xhtml’, a chapter ‘3.000 kilometer’.
    if let found = file(text) ?? titled(query) { return found }
    if let number { return number }
    let found = identified(text, query)
    if let page, case .unknown = found { return page }
    return found
  }

  /// `40%`: a place by how much of the text comes before it.
  private func percentage(_ query: String) -> BookResolution? {
    guard query.hasSuffix("%"), let percent = Double(query.dropLast().split(separator: " ").joined()),
      percent >= 0, percent <= 100
    else { return nil }
    let linear = documents.indices.filter { documents[$0].isLinear }
    let total = linear.reduce(0) { $0 + max(1, documents[$1].size) }
    var rest = percent / 100 * Double(total)
    for index in linear {
      let size = Double(max(1, documents[index].size))
      if rest < size || index == linear.last {
        return .found(BookPlace(BookTarget(document: index), fraction: min(1, rest / size)))
      }
      rest -= size
    }
    return nil
  }

  /// `p. 34`, `blz. 34`, `pagina 34`: a page of the printed edition.
  ///
  /// Where the contents have no list of pages, the marks in the text are looked through.
  private func page(_ query: String) -> BookResolution? {
    guard let label = PageName.label(in: query) else { return nil }
    if let index = pageList.firstIndex(where: { PageName.isEqual($0.title, label) && $0.target != nil }),
      let target = pageList[index].target
    {
      let next = pageList[(index + 1)...].first { $0.target != nil }?.target
      return .found(BookPlace(target, page: .init(pageList[index].title, next: next)))
    }
    var hasPages = !pageList.isEmpty
    if !hasPages {
      for index in documents.indices {
        let pages = document(index).pageStarts
        hasPages = hasPages || !pages.isEmpty
        if let start = pages.first(where: { PageName.isEqual($0.label, label) }) {
          return .found(BookPlace(BookTarget(document: index), page: .init(start.label)))
        }
      }
    }
    return .noPage(hasPages: hasPages)
  }

  /// `3`, `3.12`, `3.B`: what has this number in front of it.
  private func numbered(_ query: String) -> BookResolution? {
    var query = query[...]
    for word in ["hoofdstuk ", "paragraaf ", "passage "] where query.hasPrefix(word) {
      query = query.dropFirst(word.count)
    }
    let parts = query.split(separator: ".", omittingEmptySubsequences: false)
    guard let number = parts.first.flatMap({ Int($0) }) else { return nil }
    let index = documents.firstIndex { $0.number == number }
    if parts.count == 1 {
      guard let index else { return nil }
      return .found(BookPlace(BookTarget(document: index)))
    }
    if let entry = entries.first(where: { $0.number.map { $0.lowercased() == query } ?? false }),
      let target = entry.target
    {
      return .found(BookPlace(target))
    }
    guard let index else { return nil }
    if let heading = document(index).heading(numbered: String(query)) {
      return .found(BookPlace(BookTarget(document: index, anchor: heading)))
    }
    if parts.count == 2, let block = Int(parts[1]) {
      let label = BlockNumber(chapter: number, block: block)
      let document = document(index)
      if document.blocks.contains(where: { $0.number == label }) {
        return .found(BookPlace(BookTarget(document: index, anchor: label.anchor)))
      }
      let last = document.blocks.last { $0.number != nil }?.number
      return .unknown(nearest: [String(number)] + [last?.label].compactMap(\.self))
    }
    return nil
  }

  /// `tabel 3.1` or `figuur 3.1`: the passage that holds it.
  private func labelled(_ query: String) -> BookResolution? {
    let words = query.split(separator: " ")
    guard words.count == 2, words[0] == "tabel" || words[0] == "figuur",
      let chapter = words[1].split(separator: ".").first.flatMap({ Int($0) }),
      let index = document(numbered: chapter),
      let anchor = document(index).anchor(ofTable: words[0] == "tabel", numbered: String(words[1]))
    else { return nil }
    return .found(BookPlace(BookTarget(document: index, anchor: anchor)))
  }

  /// A file of the book, perhaps with an id: `h03.xhtml#stappen`.
  ///
  /// The name as it was typed goes first: a file may have two spaces in a row in its name.
  private func file(_ text: String) -> BookResolution? {
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for text in text == folded ? [text] : [text, folded] {
      if let index = document(named: text) { return .found(BookPlace(BookTarget(document: index))) }
      // A name may have a ‘#’ in it too: the first one behind which an id stands counts.
      for hash in text.indices where text[hash] == "#" {
        let name = String(text[..<hash])
        guard let index = document(named: name) ?? Int(name).flatMap(document(numbered:)) else { continue }
        let anchor = String(text[text.index(after: hash)...])
        return .found(BookPlace(BookTarget(document: index, anchor: anchor.isEmpty ? nil : anchor)))
      }
    }
    return nil
  }

  /// The document with this path, else the first of which the path ends so.
  private func document(named name: String) -> Int? {
    if name.isEmpty { return nil }
    return documents.firstIndex { $0.id.name == name }
      ?? documents.firstIndex { $0.id.name.hasSuffix("/" + name) }
  }

  private func document(numbered number: Int) -> Int? { documents.firstIndex { $0.number == number } }

  /// A title of the contents, or how just one of them begins.
  private func titled(_ query: String) -> BookResolution? {
    let all = (entries + landmarks).filter { $0.target != nil }
    let named = all.filter { $0.title.lowercased() == query }
    // A whole document rather than one of the sections that are called so in many.
    if let target = (named.first { $0.target?.anchor == nil } ?? named.first)?.target {
      return .found(BookPlace(target))
    }
    guard query.count >= 3 else { return nil }
    let likely = all.filter { $0.title.lowercased().hasPrefix(query) }
    let targets = Set(likely.compactMap(\.target))
    if targets.count == 1, let target = likely.first?.target { return .found(BookPlace(target)) }
    return targets.count > 1 ? .ambiguous(Array(likely.prefix(5).map(\.title))) : nil
  }

  /// An id of an element, in our own books also without the kind of record in front of it.
  private func identified(_ text: String, _ query: String) -> BookResolution {
    let name = query.hasPrefix("#") ? String(query.dropFirst()) : query
    guard !name.contains(" ") else { return .unknown(nearest: nearest(to: query)) }
    let exact = text.hasPrefix("#") ? String(text.dropFirst()) : text
    let path = name.split(separator: "/").map(String.init)
    var ids = [exact, name]
    for kind in RecordKind.allCases {
      if path.count == 1 { ids.append(RecordID(kind, name).anchor) }
      if path.count == 2, path[0] == kind.rawValue { ids.append(RecordID(kind, path[1]).anchor) }
    }
    var found = targets(withIDs: ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    // An id that is just so wins over one that only would be with a prefix.
    if found.contains(where: { $0.anchor == exact }) { found.removeAll { $0.anchor != exact } }
    if found.count == 1 { return .found(BookPlace(found[0])) }
    if found.isEmpty { return .unknown(nearest: nearest(to: query)) }
    return .ambiguous(
      found.prefix(5).map { target in
        let file = documents[target.document].id.name
        return target.anchor.map { "\(file)#\($0)" } ?? file
      })
  }

  private func nearest(to query: String) -> [String] {
    let titles = entries.map(\.title)
    return NearestName.of(query, among: titles.map { $0.lowercased() }).map { [$0] } ?? []
  }

  /// Every entry of the contents with those below it, in order.
  public var entries: [BookEntry] { contents.withChildren }
}

extension [BookEntry] {
  /// The entries and all that is below them, in order.
  public var withChildren: [BookEntry] {
    var all: [BookEntry] = []
    all.reserveCapacity(8 * count)
    for entry in self { entry.add(to: &all) }
    return all
  }
}

extension BookEntry {
  /// The entry and all that is below it, in order.
  public var withChildren: [BookEntry] { [self].withChildren }

  fileprivate func add(to all: inout [BookEntry]) {
    all.append(self)
    for child in children { child.add(to: &all) }
  }
}

/// What a user's words for a place led to.
public enum BookResolution: Sendable, Hashable {
  case found(BookPlace)
  /// More than one place is called so; some of them.
  case ambiguous([String])
  /// The book does not have this page, or no pages at all.
  case noPage(hasPages: Bool)
  /// No place is called so; the nearest that are.
  case unknown(nearest: [String])

  /// What to tell the user when there is not just one place, in Dutch; nil when there is.
  public func message(for query: String) -> String? {
    let shown = PrintableText.clean(query)
    switch self {
    case .found: return nil
    case .ambiguous(let names): return "‘\(shown)’ kan meer betekenen: \(PlaceQuery.choice(names))"
    case .noPage(let hasPages):
      return hasPages
        ? "dit boek heeft geen bladzijde ‘\(shown)’" : "dit boek heeft geen lijst van bladzijden"
    case .unknown(let nearest):
      let hint = nearest.isEmpty ? "" : "; bedoelde u \(PlaceQuery.choice(nearest))?"
      return "geen plaats met de naam ‘\(shown)’ gevonden\(hint)"
    }
  }
}
