import HandboekDiagnostics
import HandboekXML

/// Tracked changes on their way to the report (ECMA-376 part 1, §17.13.5).
struct RevisionLog {
  /// The elements that say that something was added, taken away or moved.
  static let names: Set<String> = ["ins", "del", "moveFrom", "moveTo"]

  enum Kind: Hashable {
    case inserted, deleted, movedFrom, movedTo

    /// Whether its text stays in the text that is asked for.
    func isKept(_ changes: TrackedChanges) -> Bool {
      switch self {
      case .inserted, .movedTo: changes == .after
      case .deleted, .movedFrom: changes == .before
      }
    }
  }

  /// Who changed what sort of thing, and when.
  struct Change: Hashable {
    var kind: Kind
    var author: String
    var date: String
    /// Whether something was added and taken away again: it stands in neither of the texts.
    var isPassing = false

    /// - Parameter outer: The change that it stands in.
    init(_ element: XMLElement, inside outer: Change? = nil) {
      kind =
        switch element.name {
        case "ins", "cellIns": .inserted
        case "del", "cellDel": .deleted
        case "moveFrom": .movedFrom
        default: .movedTo
        }
      author = element.attribute("author") ?? ""
      date = String((element.attribute("date") ?? element.attribute("datetime") ?? "").prefix(10))
      if let outer {
        isPassing = outer.isPassing || outer.kind.isKept(.after) != kind.isKept(.after)
      }
    }

    func isKept(_ changes: TrackedChanges) -> Bool { !isPassing && kind.isKept(changes) }

    /// The change of a text in one line.
    func message(_ text: String, _ changes: TrackedChanges) -> String {
      told(text.quotedShort, isKept(changes) ? "staat in de tekst" : "staat niet in de tekst")
    }

    /// The change of something, and what became of it, in one line.
    func told(_ subject: String, _ result: String) -> String {
      let what =
        switch kind {
        case .inserted: "toegevoegd"
        case .deleted: "verwijderd"
        case .movedFrom: "hier weggehaald en verplaatst"
        case .movedTo: "hierheen verplaatst"
        }
      let who = author.isEmpty ? "" : " door \(author)"
      let when = date.isEmpty ? "" : " op \(date)"
      return "\(what)\(who)\(when): \(subject); \(result)"
    }
  }

  private var current: Change?
  private var text = ""

  /// Whether a change is being gathered.
  var isOpen: Bool { current != nil }

  /// Takes note of the text of one run; what one person did at one place is one change.
  mutating func note(
    _ words: String, _ change: Change?, _ changes: TrackedChanges, into findings: inout FindingList
  ) {
    if change != current { flush(changes, into: &findings) }
    current = change
    if change != nil, text.utf8.count < 1_000 { text += words }
  }

  mutating func flush(_ changes: TrackedChanges, into findings: inout FindingList) {
    if let current, !text.isEmpty { findings.add(.importedRevision, current.message(text, changes)) }
    current = nil
    text = ""
  }
}

/// The remarks of readers (ECMA-376 part 1, §17.13.4).
struct WordComments {
  struct Comment {
    var author: String
    var date: String
    var text: String

    func message(at words: String) -> String {
      let who = author.isEmpty ? "" : " van \(author)"
      let when = date.isEmpty ? "" : " (\(date))"
      let place = words.isEmpty ? "" : " bij \(words.quotedShort)"
      return "opmerking\(who)\(when)\(place): \(text.quotedLong)"
    }
  }

  private var comments: [String: Comment] = [:]
  private var order: [String] = []
  private var seen: Set<String> = []
  /// The text that each comment is about, while it is read.
  private var anchors: [String: String] = [:]
  private var active: Set<String> = []

  init(_ root: XMLElement?) {
    for element in root?.elements ?? [] where element.name == "comment" {
      guard let id = element.attribute("id") else { continue }
      comments[id] = Comment(
        author: element.attribute("author") ?? "", date: String((element.attribute("date") ?? "").prefix(10)),
        text: ElementWalk.words(of: element))
      order.append(id)
    }
  }

  mutating func open(_ element: XMLElement) {
    guard let id = element.attribute("id"), comments[id] != nil, anchors[id] == nil else { return }
    anchors[id] = ""
    active.insert(id)
  }

  mutating func close(_ element: XMLElement) {
    if let id = element.attribute("id") { active.remove(id) }
  }

  /// Adds text to what the open comments are about.
  mutating func pass(_ text: String) {
    for id in active {
      anchors[id, default: ""] += text
      // What is cut off in the report need not be kept.
      if (anchors[id]?.utf8.count ?? 0) > 400 { active.remove(id) }
    }
  }

  /// The report of the comment that a mark is for; nil when there is none, or it was told.
  mutating func take(_ element: XMLElement) -> String? {
    guard let id = element.attribute("id"), let comment = comments[id], seen.insert(id).inserted else {
      return nil
    }
    return comment.message(at: anchors[id] ?? "")
  }

  /// The comments that no mark led to.
  var unseen: [Comment] { order.filter { !seen.contains($0) }.compactMap { comments[$0] } }
}

extension String {
  /// The text between Dutch quotes in one line, cut only where it is very long.
  var quotedLong: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "‘\(line.count > 400 ? String(line.prefix(399)) + "…" : line)’"
  }
}
