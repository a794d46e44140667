public import HandboekDocument
import HandboekHTML
import HandboekStyles
import HandboekXML

/// The HTML file in stretches that can be replaced one by one in an open window.
///
/// Together they are what `PrintWriter.write` writes, but for what no reader of a screen sees: the linked
/// data for search engines, and the policy, which is that of the page they are put in.
public struct PageParts: Sendable {
  /// One stretch: whole elements, beside those of the stretches before and after it.
  public struct Part: Sendable, Hashable {
    /// What the stretch is; no other has this name.
    public var name: String
    public var html: [UInt8]

    public init(name: String, html: [UInt8]) {
      self.name = name
      self.html = html
    }
  }

  /// The language of the book, as in `lang`.
  public var language: String
  /// The title and the style sheets.
  public var head: Part
  /// The title page and the contents.
  public var opening: [Part]
  /// The text, in reading order.
  public var main: [Part]
  /// The templates of the filter.
  public var closing: Part

  public init(language: String, head: Part, opening: [Part], main: [Part], closing: Part) {
    self.language = language
    self.head = head
    self.opening = opening
    self.main = main
    self.closing = closing
  }

  /// The script that filters the lists, and makes its controls anew on the event `vernieuwd`.
  public static var script: [UInt8] { Styles.filter }

  /// Every stretch, in the order of the page.
  public var all: [Part] { [head] + opening + main + [closing] }
}

extension PrintWriter {
  /// The stretches of the HTML file.
  public static func parts(_ handbook: Handbook, options: PrintOptions = PrintOptions()) async -> PageParts {
    let page = Page(handbook, options: options)
    let pieces = Piece.all(of: handbook)
    let rendered = await render(pieces, of: page)
    return PageParts(
      language: handbook.metadata.language.text,
      head: part("hoofd") { writer in
        page.title(into: &writer)
        page.sheets(into: &writer)
      },
      opening: [part("titel", page.opening), part("inhoud", page.contents)],
      main: zip(pieces, rendered).map { PageParts.Part(name: $0.name(in: handbook), html: $1) },
      closing: part("filters") { _ = page.filterForms(into: &$0) })
  }

  private static func part(_ name: String, _ write: (inout XMLWriter) -> Void) -> PageParts.Part {
    var writer = XMLWriter(.html, capacity: 32_768)
    write(&writer)
    return PageParts.Part(name: name, html: writer.bytes)
  }
}

extension Piece {
  /// The name of the piece, which stays while others come and go.
  fileprivate func name(in handbook: Handbook) -> String {
    switch self {
    case .part(let index): "deel:\(index)"
    case .chapter(let index): "hoofdstuk:\(handbook.chapters[index].id.name)"
    case .matter(let section): "achterwerk:\(section.identifier)"
    }
  }
}
