import HandboekDiagnostics
import HandboekDocument

/// Links the text of one record: citations, links, pictures and lists, and notes what it mentions.
struct TextLinker {
  let record: RecordID
  let file: String
  /// How a passage of this record is called when it has no number of its own.
  let home: Place
  /// What makes citation anchors unique in the book.
  let scope: String
  let context: LinkingContext

  private(set) var diagnostics: [Diagnostic] = []
  /// Which records are mentioned, and where; in reading order, each place once.
  private(set) var mentions: [Mention] = []
  private var seenMentions: Set<Mention> = []
  private var citationCounts: [String: Int] = [:]
  /// The passage being linked.
  private var passage: Place
  /// The passage in which each note is first mentioned.
  private var notePassages: [Int: Place] = [:]

  struct Mention: Hashable, Sendable {
    var target: RecordID
    var place: Place
    /// Not part of what makes a mention the same.
    var citationAnchor: String?

    static func == (left: Mention, right: Mention) -> Bool {
      left.target == right.target && left.place == right.place
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(target)
      hasher.combine(place)
    }
  }

  init(record: RecordID, file: String, home: Place, scope: String, context: LinkingContext) {
    self.record = record
    self.file = file
    self.home = home
    self.scope = scope
    self.context = context
    passage = home
  }

  // MARK: Blocks

  /// Links top-level blocks; each numbered one is a passage.
  mutating func link(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      if let number = block.number {
        passage = Place(record, anchor: number.anchor, title: home.title, label: number.label)
      } else if case .heading(let heading) = block.content, record.kind == .chapter || record.kind == .page {
        passage = Place(record, anchor: heading.id, title: home.title, label: heading.number ?? home.label)
      }
      return link(block)
    }
  }

  /// Links the notes, each as part of the passage that mentions it first.
  mutating func link(_ footnotes: [Footnote]) -> [Footnote] {
    footnotes.map { footnote in
      passage = notePassages[footnote.number] ?? home
      var linked = footnote
      linked.blocks = footnote.blocks.map { link($0) }
      return linked
    }
  }

  private mutating func link(_ block: Block) -> Block {
    var linked = block
    switch block.content {
    case .paragraph(let content): linked.content = .paragraph(link(content))
    case .heading(var heading):
      heading.content = link(heading.content)
      linked.content = .heading(heading)
    case .list(var list):
      for index in list.items.indices { list.items[index].blocks = list.items[index].blocks.map { link($0) } }
      linked.content = .list(list)
    case .quote(let blocks): linked.content = .quote(blocks.map { link($0) })
    case .callout(var callout):
      callout.title = link(callout.title)
      callout.blocks = callout.blocks.map { link($0) }
      linked.content = .callout(callout)
    case .table(var table):
      table.caption = link(table.caption)
      table.head = table.head.map { link($0) }
      table.rows = table.rows.map { row in row.map { link($0) } }
      linked.content = .table(table)
    case .figure(var figure):
      figure.image = link(figure.image)
      figure.caption = link(figure.caption)
      linked.content = .figure(figure)
    case .offers(var data):
      data.entries = context.catalogue.offers(data.filter)
      for entry in data.entries { mention(entry.place.record) }
      linked.content = .offers(data)
    case .publications(var data):
      data.entries = context.catalogue.publications(data.filter)
      for entry in data.entries { mention(entry.place.record) }
      linked.content = .publications(data)
    case .code, .thematicBreak: break
    }
    return linked
  }

  // MARK: Inlines

  private mutating func link(_ inlines: [Inline]) -> [Inline] {
    var result = inlines
    var hasNewText = false
    for index in result.indices {
      switch result[index] {
      case .text, .code, .lineBreak: continue
      case .emphasis(let content): result[index] = .emphasis(link(content))
      case .strong(let content): result[index] = .strong(link(content))
      case .strikethrough(let content): result[index] = .strikethrough(link(content))
      case .span(var span):
        span.content = link(span.content)
        result[index] = .span(span)
      case .link(let link): result[index] = .link(self.link(link))
      case .image(let image): result[index] = .image(link(image))
      case .citation(let citation):
        let linked = link(citation)
        // An unknown name in running text stays as typed: it may be no citation, but somebody's handle.
        if linked.isNarrative, let item = linked.items.first, !item.isResolved {
          result[index] = .text("@" + item.publication)
          hasNewText = true
        } else {
          result[index] = .citation(linked)
        }
      case .footnote(let note):
        if notePassages[note.number] == nil { notePassages[note.number] = passage }
      }
    }
    return hasNewText ? Self.joined(result) : result
  }

  /// Neighbouring texts as one.
  private static func joined(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var words = ""
    for inline in inlines {
      if case .text(let text) = inline {
        words += text
      } else {
        if !words.isEmpty { result.append(.text(words)) }
        words = ""
        result.append(inline)
      }
    }
    if !words.isEmpty { result.append(.text(words)) }
    return result
  }

  private mutating func link(_ citation: Citation) -> Citation {
    var linked = citation
    for index in linked.items.indices {
      let name = linked.items[index].publication
      guard let label = context.labels.labels[name] else {
        report(
          .citationUnknown, "publicatie ‘\(name)’ bestaat niet", linked.items[index].range,
          fix: NearestName.of(name, among: context.places.names(of: .publication)).map {
            "bedoelde u ‘\($0)’?"
          })
        continue
      }
      let count = (citationCounts[name] ?? 0) + 1
      citationCounts[name] = count
      linked.items[index].author = citation.isNarrative ? label.narrativeAuthor : label.author
      linked.items[index].year = label.year
      linked.items[index].occurrence = count
      linked.items[index].scope = scope
      linked.items[index].isResolved = true
      mention(RecordID(.publication, name), citationAnchor: linked.items[index].anchor)
    }
    return linked
  }

  private mutating func link(_ image: Image) -> Image {
    guard case .source(let source) = image.source else { return image }
    var linked = image
    linked.source = .unavailable(source)
    switch LinkPath.parse(source, in: file) {
    case .file(let path, _):
      if let index = context.assets[path] {
        linked.source = .asset(index)
      } else {
        report(
          .imageMissing, "de afbeelding ‘\(source)’ bestaat niet", image.range,
          fix: NearestName.ofPath(path, among: context.pictureNames).map {
            "bedoelde u ‘\(LinkResolver(context: context, record: record, file: file).relative($0))’?"
          })
      }
    case .outside: report(.linkOutside, "‘\(source)’ ligt buiten de map van het handboek", image.range)
    case .refused(let scheme): report(.linkScheme, "een adres met ‘\(scheme):’ kan hier niet", image.range)
    case .external, .anchor: report(.imageMissing, "‘\(source)’ is geen bestand in de map", image.range)
    }
    return linked
  }

  private mutating func link(_ link: Link) -> Link {
    var linked = link
    linked.content = self.link(link.content)
    guard case .source(let source) = link.target else { return linked }
    let resolution = LinkResolver(context: context, record: record, file: file).resolve(source)
    switch resolution {
    case .target(let target):
      linked.target = target
      if case .place(let place) = target {
        if place.record != record { mention(place.record) }
        if linked.content.isEmpty { linked.content = [.text(place.title)] }
      }
    case .problem(let kind, let message, let fix):
      linked.target = .broken(source)
      report(
        kind, message, kind == .anchorUnknown ? anchorRange(of: source, link.range) : link.range, fix: fix)
    }
    if linked.content.isEmpty { linked.content = [.text(source)] }
    return linked
  }

  /// The part of an address behind the `#`, where the range is that of the address.
  private func anchorRange(of source: String, _ range: SourceRange) -> SourceRange {
    guard range.start.line == range.end.line,
      Int(range.end.column - range.start.column) + 1 == source.utf8.count,
      let mark = source.utf8.firstIndex(of: UInt8(ascii: "#"))
    else { return range }
    let offset = source.utf8.distance(from: source.utf8.startIndex, to: mark)
    return SourceRange(
      SourcePosition(line: Int(range.start.line), column: Int(range.start.column) + offset), range.end)
  }

  private mutating func mention(_ target: RecordID, citationAnchor: String? = nil) {
    let mention = Mention(target: target, place: passage, citationAnchor: citationAnchor)
    if seenMentions.insert(mention).inserted { mentions.append(mention) }
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ message: String, _ range: SourceRange, fix: String? = nil
  ) {
    diagnostics.append(Diagnostic(kind, message, file: file, range: range, fix: fix))
  }
}

/// What linking one record needs to know about all others; built once, then only read.
struct LinkingContext: Sendable {
  var places: PlaceIndex
  var labels: CitationLabels
  var catalogue: CatalogueIndex
  /// The index of each picture that is used, by path.
  var assets: [String: Int]
  var pictureNames: [String]
}
