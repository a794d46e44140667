import HandboekDiagnostics

/// Finds the place that a user names: a number, an id, or an id with an anchor.
///
/// Understood are chapters (`3`, `hoofdstuk 3`, `03-duiden` or the start of it), passages (`3.12`),
/// sections (`3.B`, `3.b.1`), anchors in a chapter (`3#stappen`, `03-duiden#p3-12`), tables and figures
/// (`tabel 3.1`), and records (`kis-2019`, `begrippen/onrust`, `begrippen/onrust.md`).
public struct PlaceQuery: Sendable {
  private let handbook: Handbook

  public init(_ handbook: Handbook) { self.handbook = handbook }

  /// What a query led to.
  public enum Resolution: Sendable, Hashable {
    case found(TextPlace)
    /// More than one place has this name; each candidate is a query that has one answer.
    case ambiguous([String])
    /// No place has this name; the nearest queries that do, at most three.
    case unknown(nearest: [String])
  }

  /// The place that `text` names.
  public func resolve(_ text: String) -> Resolution {
    let query = Self.normalized(text)
    if let place = numbered(query) ?? labelled(query) { return .found(place) }
    if let hash = query.firstIndex(of: "#") {
      return anchored(String(query[..<hash]), String(query[query.index(after: hash)...]))
    }
    return record(query)
  }

  /// The number of the chapter that a passage or section stands in, such as `3.12`, `3.b.1` or `tabel 3.1`; nil for
  /// a query that may mean anything else.
  public static func chapter(ofPartNamed text: String) -> Int? {
    var query = Substring(normalized(text))
    for word in ["tabel ", "figuur "] where query.hasPrefix(word) { query = query.dropFirst(word.count) }
    let parts = query.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count > 1, !first.isEmpty,
      query.utf8.allSatisfy({
        $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
      }),
      first.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(first)
  }

  /// What to tell the user when there is not just one place, in Dutch; nil when there is.
  public func message(for resolution: Resolution, query: String) -> String? {
    let shown = PrintableText.clean(query)
    switch resolution {
    case .found: return nil
    case .ambiguous(let candidates):
      return "‘\(shown)’ kan meer betekenen: \(Self.choice(candidates))"
    case .unknown(let nearest):
      let hint = nearest.isEmpty ? "" : "; bedoelde u \(Self.choice(nearest))?"
      return "geen plaats met de naam ‘\(shown)’ gevonden\(hint)"
    }
  }

  /// Names to choose from: ‘3.1’, ‘3.2’ of ‘3.3’.
  public static func choice(_ names: [String]) -> String {
    let quoted = names.map { "‘\(PrintableText.clean($0))’" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " of " + last
  }

  /// Lower case without spaces around it, the word "hoofdstuk", or `.md`.
  private static func normalized(_ text: String) -> String {
    var query = Substring(text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
    for word in ["hoofdstuk ", "paragraaf ", "passage ", "./"] where query.hasPrefix(word) {
      query = query.dropFirst(word.count)
    }
    if query.hasSuffix(".md") { query = query.dropLast(3) }
    return String(query.replacing(".md#", with: "#"))
  }

  // MARK: Numbers

  /// `3`, `3.12`, `3.b.1`, with the number of a chapter in front.
  private func numbered(_ query: String) -> TextPlace? {
    let parts = query.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, let chapter = chapter(numbered: first) else { return nil }
    if parts.count == 1 { return .chapter(chapter.id) }
    if parts.count == 2, let block = Int(parts[1]) {
      let number = BlockNumber(chapter: chapter.number, block: block)
      return chapter.blocks.contains { $0.number == number } ? .block(number) : nil
    }
    for block in chapter.blocks {
      if case .heading(let heading) = block.content, heading.number?.lowercased() == query {
        return .section(chapter: chapter.id, heading: heading.id)
      }
    }
    return nil
  }

  /// `tabel 3.1` or `figuur 3.1`: the passage that holds it.
  private func labelled(_ query: String) -> TextPlace? {
    let words = query.split(separator: " ")
    guard words.count == 2, words[0] == "tabel" || words[0] == "figuur" else { return nil }
    for chapter in handbook.chapters {
      for block in chapter.blocks {
        guard let number = block.number else { continue }
        switch block.content {
        case .table(let table) where words[0] == "tabel" && table.number == String(words[1]):
          return .block(number)
        case .figure(let figure) where words[0] == "figuur" && figure.number == String(words[1]):
          return .block(number)
        default: continue
        }
      }
    }
    return nil
  }

  private func chapter(numbered text: Substring) -> Chapter? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      return nil
    }
    return handbook.chapters.first { $0.number == number }
  }

  // MARK: Names

  /// `3#stappen`, `03-duiden#p3-12`.
  private func anchored(_ name: String, _ anchor: String) -> Resolution {
    let found = chapter(numbered: name[...]).map { .found(.chapter($0.id)) } ?? record(name)
    guard case .found(.chapter(let id)) = found,
      let chapter = handbook.chapters.first(where: { $0.id == id })
    else { return found }
    if anchor.isEmpty { return found }
    var anchors: [String] = []
    for block in chapter.blocks {
      if let number = block.number, number.anchor == anchor { return .found(.block(number)) }
      guard case .heading(let heading) = block.content else { continue }
      if heading.id.lowercased() == anchor { return .found(.section(chapter: id, heading: heading.id)) }
      anchors.append(heading.id)
    }
    return .unknown(nearest: NearestName.of(anchor, among: anchors).map { ["\(name)#\($0)"] } ?? [])
  }

  private func record(_ query: String) -> Resolution {
    let all = allRecords
    let path = query.split(separator: "/")
    var named = all.filter { $0.name == query || $0.anchor == query }
    if path.count > 1 {
      named = all.filter { $0.kind.rawValue == path[path.count - 2] && $0.name == path[path.count - 1] }
    }
    if named.isEmpty, !query.isEmpty {
      named = all.filter { $0.kind == .chapter && $0.name.hasPrefix(query) }
    }
    if named.count > 1 { return .ambiguous(named.map { "\($0.kind.rawValue)/\($0.name)" }) }
    guard let id = named.first else { return .unknown(nearest: nearest(to: query, among: all)) }
    return .found(id.kind == .chapter ? .chapter(id) : .record(id))
  }

  private var allRecords: [RecordID] {
    handbook.chapters.map(\.id) + handbook.publications.map(\.id) + handbook.offers.map(\.id)
      + handbook.partners.map(\.id) + handbook.terms.map(\.id) + handbook.questions.map(\.id)
      + handbook.routes.map(\.id) + handbook.pages.map(\.id)
  }

  /// Up to three queries that lead somewhere, for one that does not.
  private func nearest(to query: String, among records: [RecordID]) -> [String] {
    let parts = query.split(separator: ".", omittingEmptySubsequences: false)
    if let first = parts.first, let chapter = chapter(numbered: first) {
      // `3.99`: the chapter exists, so say what its last passage is.
      let last = chapter.blocks.last { $0.number != nil }?.number
      return [String(chapter.number)] + [last?.label].compactMap { $0 }
    }
    if let first = parts.first, let wanted = Int(first) {
      let nearest = handbook.chapters.min { abs($0.number - wanted) < abs($1.number - wanted) }
      return [nearest.map { String($0.number) }].compactMap { $0 }
    }
    var names = records.map(\.name)
    var found: [String] = []
    while found.count < 3, let name = NearestName.of(query, among: names) {
      found.append(name)
      names.removeAll { $0 == name }
    }
    return found
  }
}
