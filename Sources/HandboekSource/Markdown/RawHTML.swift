import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Raw HTML inside Markdown: refused with its place, and converted for lenient builds.
enum RawHTML {
  /// What an inline tag becomes.
  enum InlineResult {
    case nothing, lineBreak
    case text(String)
  }

  /// How deep HTML may be nested; the conversion recurses this deep.
  private static let maximumDepth = 40

  /// Converts a block of HTML; comments alone are passed over in silence.
  static func blocks(_ html: String, range: SourceRange, _ context: inout ConversionContext) -> [Block] {
    if isComment(html) { return [] }
    let tag = firstTag(html)
    context.enterLeaf(range)
    context.report(
      .rawHTML, "hier staat HTML\(tag.map { " (<\($0)>)" } ?? "")",
      tag.map { context.locate("<\($0)") } ?? range, fix: advice(for: tag))
    var limits = XMLLimits.fragment
    limits.depth = maximumDepth
    guard let nodes = try? XMLNode.parse(htmlFragment: Array(html.utf8), limits: limits) else {
      let words = HTMLText.tidy([.text(withoutTags(html))])
      return words.isEmpty ? [] : [Block(.paragraph(words), range: range)]
    }
    var converter = HTMLConverter(range: range)
    let blocks = converter.blocks(nodes)
    for problem in converter.problems { context.report(problem.kind, problem.message, range) }
    return blocks
  }

  /// Converts one tag in running text: the words between tags stay as they are.
  static func inline(_ html: String, locatedBy context: inout ConversionContext) -> InlineResult {
    if isComment(html) { return .nothing }
    let tag = firstTag(html)
    if !html.hasPrefix("</") {
      context.report(
        .rawHTML, "hier staat HTML\(tag.map { " (<\($0)>)" } ?? "")", context.locate(html),
        fix: advice(for: tag))
    }
    switch tag {
    case "br": return .lineBreak
    case "img":
      guard let nodes = try? XMLNode.parse(htmlFragment: Array(html.utf8)),
        let alternative = nodes.first?.element?.attribute("alt")
      else { return .nothing }
      return .text(alternative)
    default: return .nothing
    }
  }

  /// The words of HTML that cannot be parsed.
  private static func withoutTags(_ html: String) -> String {
    html.split(separator: "<").map { part in
      part.firstIndex(of: ">").map { String(part[part.index(after: $0)...]) } ?? String(part)
    }.joined(separator: " ")
  }

  private static func isComment(_ html: String) -> Bool {
    let trimmed = html.trimmed
    return trimmed.hasPrefix("<!--") && trimmed.hasSuffix("-->")
  }

  /// The name of the first tag, in lower case.
  private static func firstTag(_ html: String) -> String? {
    guard let open = html.firstIndex(of: "<") else { return nil }
    let name = html[html.index(after: open)...].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    return name.isEmpty ? nil : name.lowercased()
  }

  private static func advice(for tag: String?) -> String? {
    switch tag {
    case "table": "schrijf een Markdown-tabel met | tussen de kolommen"
    case "b", "strong": "schrijf **vet**"
    case "i", "em": "schrijf *schuin*"
    case "br": "zet een \\ aan het eind van de regel"
    case "img": "schrijf ![beschrijving](pad)"
    case "a": "schrijf [tekst](adres)"
    case "details", "div", "aside": "gebruik een kader: > [!kader] Titel"
    case "p", "span": "haal het codewoord weg en laat de tekst staan"
    default: nil
    }
  }
}
