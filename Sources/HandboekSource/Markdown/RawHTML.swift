import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Raw HTML inside Markdown: refused with its place, and converted for lenient builds.
enum RawHTML {
  /// How deep HTML may be nested; the conversion recurses this deep.
  private static let maximumDepth = 40

  /// A tag as it stands in running text.
  struct Tag {
    /// In lower case.
    var name: String
    var isEnd: Bool
  }

  /// Converts a block of HTML; comments and end tags alone are passed over in silence.
  static func blocks(_ html: String, range: SourceRange, _ context: inout ConversionContext) -> [Block] {
    let words = withoutComments(html)
    guard let start = startTag(words) ?? (textOnly(words).isEmpty ? nil : "") else { return [] }
    context.enterLeaf(range)
    context.report(
      .rawHTML, start.isEmpty ? "hier staat tekst in HTML" : "hier staat HTML (<\(start)>)",
      start.isEmpty ? context.locate("</") : context.locate("<\(start)"), fix: advice(for: start))
    guard let nodes = parse(html) else {
      // Too deep or too large to take apart: the words themselves still count.
      let text = textOnly(words)
      return text.isEmpty ? [] : [Block(.paragraph([.text(text)]), range: range)]
    }
    return HTMLConverter(range: range).blocks(nodes, &context)
  }

  /// Converts a tag in running text that stands for something by itself, such as a picture.
  static func inlines(_ html: String, range: SourceRange, _ context: inout ConversionContext) -> [Inline] {
    guard let nodes = parse(html) else { return [] }
    return HTMLConverter(range: range).inlines(nodes, &context)
  }

  private static func parse(_ html: String) -> [XMLNode]? {
    var limits = XMLLimits.fragment
    limits.depth = maximumDepth
    return try? XMLNode.parse(htmlFragment: Array(html.utf8), limits: limits)
  }

  /// The tag that a piece of HTML in running text is; nil for comments and declarations.
  static func tag(_ html: String) -> Tag? {
    guard html.hasPrefix("<") else { return nil }
    let isEnd = html.hasPrefix("</")
    let name = html.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }
    return name.isEmpty ? nil : Tag(name: name.lowercased(), isEnd: isEnd)
  }

  /// The name of the first start tag, as the author typed it.
  private static func startTag(_ html: String) -> String? {
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.first?.isLetter == true { return String(rest.prefix { $0.isLetter || $0.isNumber }) }
    }
    return nil
  }

  private static func withoutComments(_ html: String) -> String {
    var result = ""
    var rest = html[...]
    while let open = rest.firstRange(of: "<!--") {
      result += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "-->") else { return result }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  /// What is left when everything between < and > goes.
  private static func textOnly(_ html: String) -> String {
    var result = ""
    var isInside = false
    for character in html {
      switch character {
      case "<": isInside = true
      case ">" where isInside:
        isInside = false
        result.append(" ")
      default: if !isInside { result.append(character) }
      }
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What to write instead of a tag.
  static func advice(for tag: String) -> String? {
    switch tag.lowercased() {
    case "table": "schrijf een Markdown-tabel met | tussen de kolommen"
    case "b", "strong": "schrijf **vet**"
    case "i", "em": "schrijf *schuin*"
    case "s", "del", "strike": "schrijf ~~doorgehaald~~"
    case "code", "kbd", "tt": "schrijf `code`"
    case "br": "zet een \\ aan het eind van de regel"
    case "figure": "schrijf ![beschrijving](pad \"bijschrift\")"
    case "dl", "dt", "dd": "schrijf een lijst, of maak er begrippen van in begrippen/"
    case "img": "schrijf ![beschrijving](pad)"
    case "a": "schrijf [tekst](adres)"
    case "ul", "ol", "li": "schrijf een lijst met - of 1. voor elke regel"
    case "h1", "h2", "h3", "h4", "h5", "h6": "schrijf een kop met ##"
    case "hr": "schrijf een regel met ---"
    case "details", "div", "aside": "gebruik een kader: > [!kader] Titel"
    case "p", "span", "font", "center", "section", "u", "small", "sub", "sup", "mark", "abbr", "noscript",
      "main",
      "article", "header", "footer", "nav", "label", "button":
      "haal de HTML-code weg en laat de tekst staan"
    case "script", "style", "iframe", "form", "video", "audio", "object", "embed":
      "haal het weg; in een boek werkt dit niet"
    default: nil
    }
  }
}
