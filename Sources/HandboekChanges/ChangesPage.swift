import HandboekDiagnostics
public import HandboekDocument

extension Handbook {
  /// The handbook with its changes marked, and a page that lists them, behind the pages before the chapters.
  public func marked(with changes: Changes) -> Handbook {
    var book = self
    book.changes = changes
    let page = ChangesPage(book, changes).page
    book.frontPages.append(page)
    return book
  }
}

/// The page that tells what changed, short enough for one sheet of paper unless very much did.
struct ChangesPage {
  /// The name of the page; writers and style sheets know it by its anchor.
  static let name = "wat-is-er-veranderd"
  static let title = "Wat is er veranderd?"
  /// How many names of one kind are listed at most; behind them stands how many more there are.
  private static let maximum = 12

  private let book: Handbook
  private let changes: Changes

  init(_ book: Handbook, _ changes: Changes) {
    self.book = book
    self.changes = changes
  }

  /// Whether this is the page that a build made, which no edition has of its own.
  static func isOwn(_ id: RecordID) -> Bool { id.kind == .page && id.name.hasPrefix(name) }

  var page: Page {
    var name = Self.name
    while book.pages.contains(where: { $0.id.name == name }) { name += "-2" }
    return Page(
      id: RecordID(.page, name), file: "", title: Self.title, blocks: blocks, footnotes: [])
  }

  private var blocks: [Block] {
    var blocks = [paragraph([.text("Vergeleken met \(changes.earlier).")])]
    if changes.isEmpty {
      blocks.append(
        paragraph([.text("In de tekst, het aanbod en de publicaties is niets veranderd.")]))
    } else {
      blocks.append(
        paragraph([
          .text(
            "Bij een passage die nieuw is of andere woorden heeft, staat ‘nieuw’ of ‘anders’, op papier met een streep "
              + "ernaast. ‘Was 3.4’ betekent: dezelfde tekst stond eerst bij 3.4. Waar een passage is vervallen, staat "
              + "dat ook."
          )
        ]))
    }
    blocks += section("In de tekst", id: "tekst", chapterLines)
    let gone = book.chapters.flatMap { withdrawnLines($0) }
    blocks += section("Vervallen passages", id: "vervallen", cut(gone))
    for (kind, title) in Self.lists { blocks += section(title, id: kind.anchorPrefix, recordLines(kind)) }
    blocks += section("Andere nummers", id: "nummers", book.chapters.compactMap(numberLine))
    return blocks
  }

  private static let lists: [(RecordKind, String)] = [
    (.offer, "Aanbod"), (.publication, "Publicaties"), (.question, "Vragen"), (.term, "Begrippen"),
    (.partner, "Partners"), (.route, "Leerroutes"), (.page, "Andere bladzijden"),
  ]

  // MARK: The text

  /// A line for each chapter: "3 Duiden: nieuw 3.4 en 3.9; anders 3.2".
  private var chapterLines: [[Inline]] {
    book.chapters.compactMap { chapter in
      guard let found = changes.chapters[chapter.id], !found.isEmpty else { return nil }
      var line: [Inline] = [.strong([.text("\(chapter.number) \(chapter.title)")])]
      if found.chapter == .new { return line + [.text(": nieuw hoofdstuk")] }
      var parts: [[Inline]] = []
      if found.chapter == .changed { parts.append([.text("titel, vraag of samenvatting anders")]) }
      let numbers = chapter.blocks.compactMap(\.number)
      for (change, name) in [(Change.new, "nieuw"), (.changed, "anders")] {
        let list = passages(numbers.filter { found.passages[$0.block] == change }, of: chapter)
        if !list.isEmpty { parts.append([.text(name + " ")] + list) }
      }
      for number in numbers {
        guard case .moved(let was)? = found.passages[number.block] else { continue }
        parts.append(passages([number], of: chapter) + [.text(" was \(was.label)")])
      }
      parts += headings(of: chapter, found)
      if !found.withdrawn.isEmpty {
        let more = found.withdrawn.count > 60 ? " en nog \(found.withdrawn.count - 60)" : ""
        parts.append([
          .text("vervallen " + found.withdrawn.prefix(60).map(\.label).joined(separator: ", ") + more)
        ])
      }
      line.append(.text(": "))
      for (index, part) in parts.enumerated() { line += (index > 0 ? [.text("; ")] : []) + part }
      return line
    }
  }

  /// Numbers with links: "3.4, 3.9 tot en met 3.12".
  private func passages(_ numbers: [BlockNumber], of chapter: Chapter) -> [Inline] {
    var runs: [(first: BlockNumber, last: BlockNumber)] = []
    for number in numbers {
      if let last = runs.last, last.last.block + 1 == number.block {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    var line: [Inline] = []
    for (index, run) in runs.enumerated() {
      if index > 0 { line.append(.text(", ")) }
      line.append(link(run.first, chapter))
      if run.first == run.last { continue }
      line.append(.text(run.first.block + 1 == run.last.block ? " en " : " tot en met "))
      line.append(link(run.last, chapter))
    }
    return line
  }

  private func link(_ number: BlockNumber, _ chapter: Chapter) -> Inline {
    let place = Place(chapter.id, anchor: number.anchor, title: chapter.title, label: number.label)
    return .link(Link(content: [.text(number.label)], target: .place(place), range: .start))
  }

  private func headings(of chapter: Chapter, _ found: ChapterChanges) -> [[Inline]] {
    [(Change.new, "nieuwe kop"), (.changed, "kop anders")].compactMap { change, name in
      let names = chapter.blocks.compactMap { block -> String? in
        guard case .heading(let heading) = block.content, found.headings[heading.id] == change else {
          return nil
        }
        return heading.number ?? "‘\(heading.content.plainText)’"
      }
      return names.isEmpty ? nil : [.text("\(name) \(names.joined(separator: ", "))")]
    }
  }

  private func withdrawnLines(_ chapter: Chapter) -> [[Inline]] {
    (changes.chapters[chapter.id]?.withdrawn ?? []).map { passage in
      var line: [Inline] = [.text("\(passage.label): ‘\(passage.words)’")]
      switch passage.position {
      case .before(let block)?:
        line += [.text(", vóór "), link(BlockNumber(chapter: chapter.number, block: block), chapter)]
      case .after(let block)?:
        line += [.text(", na "), link(BlockNumber(chapter: chapter.number, block: block), chapter)]
      case nil: break
      }
      return line
    }
  }

  private func numberLine(_ chapter: Chapter) -> [Inline]? {
    let found = changes.chapters[chapter.id]?.renumbered ?? []
    if found.isEmpty { return nil }
    let parts = found.map { run in
      if run.first == run.last { return "\(run.first.label) was \(run.firstWas.label)" }
      let last = BlockNumber(
        chapter: run.firstWas.chapter, block: run.firstWas.block + run.last.block - run.first.block)
      return "\(run.first.label)–\(run.last.label) was \(run.firstWas.label)–\(last.label)"
    }
    return [.text(parts.joined(separator: "; "))]
  }

  // MARK: Records

  /// "Nieuw: …", "Anders: …" and "Vervallen: …" for one kind.
  private func recordLines(_ kind: RecordKind) -> [[Inline]] {
    var lines: [[Inline]] = []
    let records = RecordNames.of(book, kind)
    for (change, name) in [(Change.new, "Nieuw"), (.changed, "Anders")] {
      let places = records.filter { changes.records[$0.record] == change }
      let links = places.map { place -> [Inline] in
        // Pages before the chapters may be this one's neighbours; they have no number, so their name is the link.
        [.link(Link(content: [.text(place.title)], target: .place(place), range: .start))]
      }
      if !links.isEmpty { lines.append([.text(name + ": ")] + Self.joined(links)) }
    }
    let gone = changes.withdrawn(kind).map { [Inline.text($0.title)] }
    if !gone.isEmpty { lines.append([.text("Vervallen: ")] + Self.joined(gone)) }
    return lines
  }

  private static func joined(_ names: [[Inline]]) -> [Inline] {
    var line: [Inline] = []
    for (index, name) in names.prefix(maximum).enumerated() {
      line += (index > 0 ? [.text("; ")] : []) + name
    }
    if names.count > maximum { line.append(.text("; en nog \(names.count - maximum)")) }
    return line
  }

  // MARK: Blocks

  private func cut(_ lines: [[Inline]]) -> [[Inline]] {
    if lines.count <= Self.maximum + 1 { return lines }
    return lines.prefix(Self.maximum) + [
      [.text("en nog \(lines.count - Self.maximum); zie de regels hierboven")]
    ]
  }

  private func section(_ title: String, id: String, _ lines: [[Inline]]) -> [Block] {
    if lines.isEmpty { return [] }
    let heading = Heading(level: 2, id: "veranderd-" + id, content: [.text(title)])
    let items = lines.map { List.Item(blocks: [paragraph($0)]) }
    return [
      Block(.heading(heading), range: .start),
      Block(.list(List(start: nil, isTight: true, items: items)), range: .start),
    ]
  }

  private func paragraph(_ content: [Inline]) -> Block { Block(.paragraph(content), range: .start) }
}
