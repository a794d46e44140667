import HandboekDiagnostics
import HandboekDocument

/// Gives each heading of a file its own anchor.
struct HeadingIDs {
  private var used: Set<String> = []
  private var explicit: Set<String> = []
  /// Ids that authors gave anywhere in the file: no slug may take them.
  private let reserved: Set<String>
  /// The number to try next for each slug that was taken.
  private var nextNumbers: [String: Int] = [:]

  init(reserved: Set<String> = []) { self.reserved = reserved }

  /// Every `{#id` in a text.
  static func explicit(in bytes: ArraySlice<UInt8>) -> Set<String> {
    var found: Set<String> = []
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[(open + 1)...]
      guard rest.first == UInt8(ascii: "#") else { continue }
      let id = rest.dropFirst().prefix(100).prefix { $0 != 0x20 && $0 != 0x0A && $0 != UInt8(ascii: "}") }
      found.insert(String(decoding: id, as: UTF8.self))
    }
    return found
  }

  /// The author's id, or a slug of the heading's words with a number behind it when it is taken.
  mutating func id(
    for content: [Inline], _ attributes: HeadingAttributes?, range: SourceRange,
    _ context: inout ConversionContext
  ) -> String {
    if let id = attributes?.id {
      let place = context.locate("#" + id)
      if !Slug.isValid(id) {
        let slug = Slug.make(from: id)
        let better = Slug.isValid(slug) ? slug : "kop-\(slug)"
        context.report(.headingAttribute, "‘\(id)’ kan geen naam zijn", place, fix: "schrijf {#\(better)}")
        return unused(better)
      }
      if !explicit.insert(id).inserted {
        context.report(
          .headingDuplicate, "de naam ‘\(id)’ is in dit bestand al gebruikt", place,
          fix: "kies een andere naam")
        return unused(id)
      }
      if used.insert(id).inserted { return id }
      return unused(id)
    }
    return unused(Slug.make(from: content.plainText))
  }

  private mutating func unused(_ base: String) -> String {
    if !reserved.contains(base), used.insert(base).inserted { return base }
    var number = nextNumbers[base] ?? 2
    while reserved.contains("\(base)-\(number)") || !used.insert("\(base)-\(number)").inserted { number += 1 }
    nextNumbers[base] = number + 1
    return "\(base)-\(number)"
  }
}
