import HandboekDiagnostics

/// What is remembered of a book between two times of reading.
public struct ReadingRecord: Sendable, Hashable {
  public var title: String
  public var identifier: String
  public var place: Locator?
  public var bookmarks: [Bookmark] = []
  public var theme: Theme?
  public var columns: ReaderSettings.Columns?

  public init(title: String, identifier: String) {
    self.title = title
    self.identifier = identifier
  }
}

/// A place with a name.
public struct Bookmark: Sendable, Hashable {
  public var name: String
  public var place: Locator

  public init(name: String, place: Locator) {
    self.name = name
    self.place = place
  }
}

extension ReadingRecord {
  /// The record as text, a line for each thing, with tabs between its parts: it can be read, compared and
  /// merged.
  public var text: String {
    var lines = [
      "# handboek lees, versie 1", Self.line("titel", [title]), Self.line("kenmerk", [identifier]),
    ]
    if let theme { lines.append(Self.line("thema", [theme.rawValue])) }
    if let columns { lines.append(Self.line("kolommen", [columns.rawValue])) }
    if let place { lines.append(Self.line("plaats", Self.fields(place))) }
    for bookmark in bookmarks {
      lines.append(Self.line("bladwijzer", [bookmark.name] + Self.fields(bookmark.place)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a record; what it does not understand it passes over.
  public init(text: String) {
    self.init(title: "", identifier: "")
    for line in text.split(whereSeparator: \.isNewline).prefix(Self.maximumLines) {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { PrintableText.clean(String($0.prefix(Self.longestField))) }
      let fields = Array(parts.dropFirst())
      switch parts.first {
      case "titel": title = fields.first ?? ""
      case "kenmerk": identifier = fields.first ?? ""
      case "thema": theme = fields.first.flatMap(Theme.init(rawValue:))
      case "kolommen": columns = fields.first.flatMap(ReaderSettings.Columns.init(rawValue:))
      case "plaats": place = Self.locator(fields[...])
      case "bladwijzer":
        if let name = fields.first, let place = Self.locator(fields.dropFirst()) {
          bookmarks.append(Bookmark(name: name, place: place))
        }
      default: continue
      }
    }
  }

  private static let maximumLines = 2_000
  private static let longestField = 1_000

  private static func fields(_ place: Locator) -> [String] {
    [place.document, place.element, String(place.offset), place.before, place.after]
  }

  private static func locator(_ fields: ArraySlice<String>) -> Locator? {
    let fields = Array(fields)
    guard fields.count >= 5, let offset = Int(fields[2]), (0...Int(Int32.max)).contains(offset) else {
      return nil
    }
    return Locator(
      document: fields[0], element: fields[1], offset: offset, before: fields[3], after: fields[4])
  }

  private static func line(_ key: String, _ fields: [String]) -> String {
    // Tabs become spaces here, so a field never looks like two.
    ([key] + fields.map { PrintableText.clean($0) }).joined(separator: "\t")
  }
}
