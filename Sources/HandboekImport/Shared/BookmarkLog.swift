import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Places with a name, to which links of the same document lead.
///
/// In a chapter only a heading can have a name: a link to another place leads to the heading above it.
struct BookmarkLog {
  /// Names that were met since the last paragraph.
  private var pending: [String] = []
  /// For each name: the key of its heading; nil before the first one.
  private var headings: [String: Int?] = [:]
  /// The names of places that are no heading.
  private var inexact: Set<String> = []
  private var lastHeading: Int?
  private var nextKey = 1
  /// Whether names wait for a heading that is being read.
  var isHeld = false

  mutating func open(_ element: XMLElement) {
    if let name = element.attribute("name") { pending.append(name) }
  }

  mutating func open(_ name: String) { pending.append(name) }

  /// Ties the names to a paragraph.
  mutating func place(at paragraph: inout FlatParagraph, isTop: Bool) {
    if isHeld { return }
    paragraph.key = nextKey
    nextKey += 1
    var isHeading = false
    if isTop, case .heading = paragraph.role { isHeading = true }
    if isHeading { lastHeading = paragraph.key }
    for name in pending where headings[name] == nil {
      headings[name] = .some(lastHeading)
      if !isHeading { inexact.insert(name) }
    }
    pending = []
  }

  /// Gives headings the names that links need, and links the names of headings.
  func resolve(
    _ flat: inout [FlatBlock], notes: inout [(place: Int, flat: [FlatBlock])], findings: inout FindingList
  ) {
    let names = self.names(of: flat)
    var wanted: Set<Int> = []
    var local = findings
    let map: (String) -> String? = { name in
      guard let known = headings[name], let place = known, let id = names[place] else {
        local.addGrouped(
          .importChanged, "een verwijzing binnen het document leidde nergens heen; zij is gewone tekst")
        return nil
      }
      if inexact.contains(name) {
        local.addGrouped(.importChanged, "een verwijzing binnen het document leidt nu naar de kop erboven")
      }
      wanted.insert(place)
      return id
    }
    for index in flat.indices { flat[index] = LinkRewriting.rewrite(flat[index], { local.place = $0 }, map) }
    for note in notes.indices {
      for index in notes[note].flat.indices {
        notes[note].flat[index] = LinkRewriting.rewrite(notes[note].flat[index], { local.place = $0 }, map)
      }
    }
    findings = local
    for index in flat.indices {
      guard case .paragraph(var paragraph) = flat[index], wanted.contains(paragraph.key) else { continue }
      paragraph.anchor = names[paragraph.key]
      flat[index] = .paragraph(paragraph)
    }
  }

  /// The name of each heading by its key: the slug that the reader of chapters gives it too.
  private func names(of flat: [FlatBlock]) -> [Int: String] {
    var result: [Int: String] = [:]
    var counts: [String: Int] = [:]
    for case .paragraph(let paragraph) in flat {
      guard case .heading = paragraph.role else { continue }
      let slug = Slug.make(from: paragraph.content.plainText)
      let count = (counts[slug] ?? 0) + 1
      counts[slug] = count
      let name = count == 1 ? slug : "\(slug)-\(count)"
      result[paragraph.key] = count == 1 || Slug.isValid(name) ? name : "kop-\(name)"
    }
    return result
  }
}

/// Changes the links inside the document.
enum LinkRewriting {
  /// - Parameters:
  ///   - visit: Told the place before its links are asked for.
  ///   - map: The name of a heading for the name of a place; nil makes the link plain text.
  static func rewrite(_ flat: FlatBlock, _ visit: (Int) -> Void, _ map: (String) -> String?) -> FlatBlock {
    switch flat {
    case .paragraph(var paragraph):
      visit(paragraph.place)
      paragraph.content = rewrite(paragraph.content, map)
      return .paragraph(paragraph)
    case .whole(var block):
      visit(Int(block.range.start.line))
      block.rewrite(text: { $0 = rewrite($0, map) })
      return .whole(block)
    }
  }

  private static func rewrite(_ inlines: [Inline], _ map: (String) -> String?) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .link(var link):
        guard case .source(let address) = link.target, address.hasPrefix("#") else { return [inline] }
        guard let name = map(String(address.dropFirst())) else { return link.content }
        link.target = .source("#" + name)
        return [.link(link)]
      case .strong(let content): return [.strong(rewrite(content, map))]
      case .emphasis(let content): return [.emphasis(rewrite(content, map))]
      case .strikethrough(let content): return [.strikethrough(rewrite(content, map))]
      case .span(var span):
        span.content = rewrite(span.content, map)
        return [.span(span)]
      default: return [inline]
      }
    }
  }
}
