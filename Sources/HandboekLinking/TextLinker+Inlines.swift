import HandboekDiagnostics
import HandboekDocument

/// Linking of running text.
extension TextLinker {
  mutating func link(_ inlines: inout [Inline]) {
    var hasNewText = false
    var hasHidden = false
    for index in inlines.indices {
      // Most running text has nothing to link, and is not touched.
      switch inlines[index] {
      case .text, .code, .lineBreak: continue
      case .emphasis(var content):
        inlines[index] = .lineBreak
        link(&content)
        inlines[index] = .emphasis(content)
      case .strong(var content):
        inlines[index] = .lineBreak
        link(&content)
        inlines[index] = .strong(content)
      case .strikethrough(var content):
        inlines[index] = .lineBreak
        link(&content)
        inlines[index] = .strikethrough(content)
      case .span(var span):
        link(&span.content)
        inlines[index] = .span(span)
      case .link(var link):
        self.link(&link)
        inlines[index] = .link(link)
        if case .source = link.target { hasHidden = true }
      case .image(let image): inlines[index] = .image(link(image))
      case .citation(let citation):
        let linked = link(citation)
        // An unknown name in running text stays as typed: it may be no citation, but somebody's handle.
        if linked.isNarrative, let item = linked.items.first, !item.isResolved {
          inlines[index] = .text("@" + item.publication)
          hasNewText = true
        } else {
          inlines[index] = .citation(linked)
        }
      case .footnote(let note):
        if notePassages[note.number] == nil { notePassages[note.number] = passage }
      }
    }
    if hasHidden { inlines = Self.withoutHidden(inlines) }
    if hasNewText || hasHidden { inlines = Self.joined(inlines) }
  }

  /// Links to what this edition leaves out as their words.
  private static func withoutHidden(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      if case .link(let link) = inline, case .source = link.target { return link.content }
      return [inline]
    }
  }

  /// Neighbouring texts as one.
  private static func joined(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var words = ""
    for inline in inlines {
      if case .text(let text) = inline {
        words += text
        continue
      }
      if !words.isEmpty { result.append(.text(words)) }
      words = ""
      result.append(inline)
    }
    if !words.isEmpty { result.append(.text(words)) }
    return result
  }

  private mutating func link(_ citation: Citation) -> Citation {
    var linked = citation
    linked.items = CitationOrder.sorted(citation, context.labels)
    for index in linked.items.indices {
      linked.items[index].suffix = DutchLocator.normalised(linked.items[index].suffix)
      let name = linked.items[index].publication
      guard let label = context.labels.labels[name] else {
        report(
          .citationUnknown,
          context.places.isHidden(RecordID(.publication, name))
            ? "publicatie ‘\(name)’ is in deze editie verborgen" : "publicatie ‘\(name)’ bestaat niet",
          linked.items[index].range,
          fix: proposes(at: linked.items[index].range)
            ? NearestName.of(name, among: context.places.names(of: .publication)).map {
              "bedoelde u ‘\($0)’?"
            }
            : nil)
        continue
      }
      let count = (citationCounts[name] ?? 0) + 1
      citationCounts[name] = count
      linked.items[index].author = citation.isNarrative ? label.narrativeAuthor : label.author
      linked.items[index].isSlantedTitle = label.isSlantedTitle
      linked.items[index].year = label.year
      linked.items[index].occurrence = count
      linked.items[index].scope = scope
      linked.items[index].isResolved = true
      mention(RecordID(.publication, name), citationAnchor: linked.items[index].anchor)
    }
    if !linked.isNarrative { CitationOrder.joinAuthors(&linked.items) }
    return linked
  }

  mutating func link(_ image: Image) -> Image {
    guard case .source(let source) = image.source else { return image }
    var linked = image
    linked.source = .unavailable(source)
    switch LinkPath.parse(source, in: file) {
    case .file(let path, _):
      if let index = context.assets[EditionPath.base(of: path)] {
        linked.source = .asset(index)
      } else {
        report(
          .imageMissing, "de afbeelding ‘\(source)’ bestaat niet", image.range,
          fix: proposes(at: image.range) ? nearestPicture(to: path) : nil)
      }
    case .outside: report(.linkOutside, "‘\(source)’ ligt buiten de map van het handboek", image.range)
    case .refused(let scheme): report(.linkScheme, "een adres met ‘\(scheme):’ kan hier niet", image.range)
    case .external, .anchor: report(.imageMissing, "‘\(source)’ is geen bestand in de map", image.range)
    }
    return linked
  }

  private mutating func link(_ link: inout Link) {
    self.link(&link.content)
    guard case .source(let source) = link.target else { return }
    let resolution = LinkResolver(
      context: context, record: record, file: file, proposes: proposes(at: link.range)
    ).resolve(source)
    switch resolution {
    case .hidden: return
    case .target(let target):
      link.target = target
      if case .place(let place) = target {
        if place.record != record { mention(place.record) }
        if link.content.isEmpty { link.content = [.text(place.title)] }
      }
    case .problem(let kind, let message, let fix):
      link.target = .broken(source)
      report(
        kind, message, kind == .anchorUnknown ? anchorRange(of: source, link.range) : link.range, fix: fix)
    }
    if link.content.isEmpty { link.content = [.text(source)] }
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

  private func nearestPicture(to path: String) -> String? {
    context.nearestPictures.nearest(to: path).map {
      "bedoelde u ‘\(LinkResolver(context: context, record: record, file: file).relative($0))’?"
    }
  }
}
