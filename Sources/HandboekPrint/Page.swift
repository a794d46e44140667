import HandboekDocument
import HandboekHTML
import HandboekStyles
import HandboekXML

/// The parts of the HTML file around and between the rendered pieces.
struct Page: Sendable {
  let handbook: Handbook
  let links: PrintLinks
  let options: PrintOptions
  let renderer: HTMLRenderer
  /// Chapters stand one level deeper when parts have headings above them.
  private let chapterRenderer: HTMLRenderer

  init(_ handbook: Handbook, options: PrintOptions) {
    self.handbook = handbook
    self.options = options
    links = PrintLinks(handbook)
    var html = HTMLOptions.page
    html.hasNotesInPlace = options.hasNotesAtFoot
    renderer = HTMLRenderer(handbook, links: links, options: html)
    let hasParts = handbook.parts.contains { $0.number != nil }
    chapterRenderer = hasParts ? renderer.deeper(by: 1) : renderer
  }

  func bytes(of piece: Piece) -> [UInt8] {
    var writer = XMLWriter(.html, capacity: 32_768)
    switch piece {
    case .part(let index):
      renderer.partHeading(handbook.parts[index], index: index, into: &writer)
    case .chapter(let index): chapterRenderer.chapter(handbook.chapters[index], into: &writer)
    case .matter(let section): renderer.matter(section, of: handbook, into: &writer)
    }
    return writer.bytes
  }

  func head(into writer: inout XMLWriter) {
    let metadata = handbook.metadata
    writer.element("head") { writer in
      writer.newline()
      meta("charset", "utf-8", into: &writer)
      title(into: &writer)
      writer.element("meta") { writer in
        writer.attribute("http-equiv", "Content-Security-Policy")
        writer.attribute("content", policy)
      }
      writer.newline()
      named("viewport", "width=device-width, initial-scale=1", into: &writer)
      named("description", metadata.description, into: &writer)
      named("author", metadata.authors.joined(separator: ", "), into: &writer)
      named("color-scheme", "light dark", into: &writer)
      sheets(into: &writer)
      linkedData(into: &writer)
    }
    writer.newline()
  }

  func title(into writer: inout XMLWriter) {
    writer.element("title") { $0.text(handbook.metadata.title) }
    writer.newline()
  }

  func sheets(into writer: inout XMLWriter) {
    for sheet in [
      Styles.tokens, Styles.screen, Styles.print, PaperSheet.sheet(options),
      RunningHeads.sheet(of: handbook, links: links, options: options),
    ] where !sheet.isEmpty {
      writer.element("style") { writer in
        writer.newline()
        writer.raw(sheet)
      }
      writer.newline()
    }
  }

  private func meta(_ name: StaticString, _ value: String, into writer: inout XMLWriter) {
    writer.element("meta") { $0.attribute(name, value) }
    writer.newline()
  }

  private func named(_ name: String, _ content: String?, into writer: inout XMLWriter) {
    guard let content, !content.isEmpty else { return }
    writer.element("meta") { writer in
      writer.attribute("name", name)
      writer.attribute("content", content)
    }
    writer.newline()
  }

  func body(_ pieces: [[UInt8]], into writer: inout XMLWriter) {
    writer.element("body") { writer in
      if let name = PaperSheet.bodyClass(options) { writer.attribute("class", name) }
      writer.newline()
      opening(into: &writer)
      contents(into: &writer)
      writer.element("main") { writer in
        writer.attribute("id", "tekst")
        writer.newline()
        for piece in pieces { writer.raw(piece) }
        lineNumbers(into: &writer)
        checksum(into: &writer)
      }
      writer.newline()
      filters(into: &writer)
      pageLinks(into: &writer)
    }
    writer.newline()
  }

  /// Writes what stands before the contents: the way past it, and the title page.
  func opening(into writer: inout XMLWriter) {
    writer.element("a") { writer in
      writer.attribute("class", "sprong")
      writer.attribute("href", "#tekst")
      writer.text("Naar de tekst")
    }
    writer.newline()
    writer.element("header") { renderer.titlePage(handbook.metadata, into: &$0) }
    writer.newline()
  }

  /// Writes links that nobody sees: Chromium names only those places in a PDF that some link leads to.
  private func pageLinks(into writer: inout XMLWriter) {
    guard options.hasPageLinks else { return }
    writer.element("div") { writer in
      writer.attribute("hidden", "")
      for spot in PrintWriter.spots(of: handbook) {
        writer.element("a") { $0.attribute("href", "#" + spot.identifier) }
      }
    }
    writer.newline()
  }

  /// Writes, behind the colophon, how the lines are counted.
  private func lineNumbers(into writer: inout XMLWriter) {
    guard options.hasLineNumbers else { return }
    writer.element("p") { writer in
      writer.attribute("class", "controlegetal")
      writer.text(
        "De regels zijn per bladzijde genummerd; elke vijfde regel heeft een nummer in de kantlijn. Elke regel tekst "
          + "telt, ook in een vak, een tabel of een noot; wat naast elkaar staat, is één regel. Het voorblok, de inhoud "
          + "en afbeeldingen tellen niet mee.")
    }
    writer.newline()
  }

  /// Writes, behind the colophon, by what paper and files of one edition are known to be the same.
  private func checksum(into writer: inout XMLWriter) {
    guard let checksum = options.checksum else { return }
    writer.element("p") { writer in
      writer.attribute("class", "controlegetal")
      let form = options.hasPageLinks ? "JSON-vorm zonder bladzijden" : "JSON-vorm"
      writer.text("Controlegetal van de inhoud (SHA-256 van de \(form)): ")
      writer.element("code") { $0.text(checksum) }
    }
    writer.newline()
  }

  func contents(into writer: inout XMLWriter) {
    writer.element("nav") { writer in
      writer.attribute("id", BookSection.contents.identifier)
      writer.attribute("class", "inhoud")
      writer.attribute("role", "doc-toc")
      writer.attribute("aria-label", BookSection.contents.title)
      writer.newline()
      writer.element("h2") { $0.text(BookSection.contents.title) }
      writer.newline()
      renderer.contents(ContentsEntry.all(of: handbook, links: links), into: &writer)
      writer.newline()
    }
    writer.newline()
  }
}
