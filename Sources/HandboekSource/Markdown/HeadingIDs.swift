import HandboekDiagnostics
import HandboekDocument

/// Gives each heading of a file its own anchor.
struct HeadingIDs {
  private var used: Set<String> = []
  private var explicit: Set<String> = []

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
    if used.insert(base).inserted { return base }
    var number = 2
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    return "\(base)-\(number)"
  }
}
