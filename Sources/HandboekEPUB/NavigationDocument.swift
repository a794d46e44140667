import HandboekDocument
import HandboekHTML
import HandboekXML

/// The navigation document (EPUB 3.3 §7): contents, lists of figures and tables, landmarks.
struct NavigationDocument {
  private let handbook: Handbook
  private let links: EPUBLinkProvider
  private let renderer: HTMLRenderer

  init(_ handbook: Handbook, links: EPUBLinkProvider, renderer: HTMLRenderer) {
    self.handbook = handbook
    self.links = links
    self.renderer = renderer
  }

  var bytes: [UInt8] {
    let lists = IllustrationLists(handbook, links: links)
    return ContentDocument(language: handbook.metadata.language)
      .bytes(title: BookSection.contents.title, type: "frontmatter") { writer in
        renderer.pageMark(at: .section(.contents), into: &writer)
        renderer.pageMarks(behind: .section(.contents), into: &writer)
        contents(into: &writer)
        offers(into: &writer)
        list("Figuren", identifier: "loi", type: "loi", lists.figures, into: &writer)
        list("Tabellen", identifier: "lot", type: "lot", lists.tables, into: &writer)
        landmarks(into: &writer)
        pages(into: &writer)
      }
  }

  /// Writes the list of pages, when the book has any (EPUB 3.3 §7.4.4).
  private func pages(into writer: inout XMLWriter) {
    guard let entries = handbook.pagination?.entries, !entries.isEmpty else { return }
    renderer.pageList(
      entries.map { entry in
        (entry.page, "\(links.file(of: entry.spot))#\(HTMLRenderer.identifier(ofPage: entry.page))")
      }, into: &writer)
  }

  private func contents(into writer: inout XMLWriter) {
    writer.element("nav") { writer in
      writer.attribute("epub:type", "toc")
      writer.attribute("role", "doc-toc")
      writer.attribute("id", BookSection.contents.identifier)
      writer.attribute("aria-labelledby", "kop-inhoud")
      writer.newline()
      writer.element("h1") { writer in
        writer.attribute("id", "kop-inhoud")
        writer.text(BookSection.contents.title)
      }
      writer.newline()
      renderer.contents(ContentsEntry.all(of: handbook, links: links), into: &writer)
      writer.newline()
    }
    writer.newline()
  }

  /// Writes the ways into the catalogue, and its themes: a list of its own, so that the contents stay short.
  private func offers(into writer: inout XMLWriter) {
    let entrances = GuideEntrance.all(of: handbook)
    if handbook.guide.isEmpty { return }
    let themes = handbook.guide.offers.first { $0.key == .theme }?.pages ?? []
    let entries = entrances.map { entrance in
      ContentsEntry(
        number: nil, title: entrance.title, address: links.address(of: entrance.address),
        children: entrance != .offers(.theme)
          ? []
          : themes.map { page in
            ContentsEntry(
              number: nil, title: "\(page.title) (\(page.count))",
              address: links.address(of: GuideAddress(page: page.name)))
          })
    }
    list(BookSection.guide.title, identifier: "wegwijzer", entries, into: &writer)
  }

  /// Writes a list besides the contents, when there is anything in it.
  ///
  /// - Parameter type: The `epub:type` of a list of figures or tables (EPUB 3.3 §7.4.5).
  private func list(
    _ title: String, identifier: String, type: String? = nil, _ entries: [ContentsEntry],
    into writer: inout XMLWriter
  ) {
    if entries.isEmpty { return }
    writer.element("nav") { writer in
      if let type { writer.attribute("epub:type", type) }
      writer.attribute("aria-labelledby", "kop-\(identifier)")
      writer.newline()
      writer.element("h2") { writer in
        writer.attribute("id", "kop-\(identifier)")
        writer.text(title)
      }
      writer.newline()
      renderer.contents(entries, into: &writer)
      writer.newline()
    }
    writer.newline()
  }

  /// Writes the landmarks: for reading systems, not shown on the page (EPUB 3.3 §7.4.3).
  private func landmarks(into writer: inout XMLWriter) {
    writer.element("nav") { writer in
      writer.attribute("epub:type", "landmarks")
      writer.attribute("aria-label", "IJkpunten")
      writer.attribute("hidden", "")
      writer.newline()
      writer.element("ol") { writer in
        writer.newline()
        for landmark in allLandmarks {
          writer.element("li") { writer in
            writer.element("a") { writer in
              writer.attribute("epub:type", landmark.type)
              writer.attribute("href", landmark.address)
              writer.text(landmark.title)
            }
          }
          writer.newline()
        }
      }
      writer.newline()
    }
    writer.newline()
  }

  private struct Landmark {
    var type: String
    var title: String
    var address: String
  }

  private var allLandmarks: [Landmark] {
    var landmarks = [
      Landmark(type: "cover", title: "Omslag", address: EPUBNames.cover),
      Landmark(type: "titlepage", title: BookSection.titlePage.title, address: links.address(of: .titlePage)),
      Landmark(type: "toc", title: BookSection.contents.title, address: EPUBNames.navigation),
    ]
    if let first = firstOfBody {
      landmarks.append(Landmark(type: "bodymatter", title: "Begin", address: first))
    }
    for section in handbook.backMatter {
      let type: String? =
        switch section {
        case .references: "bibliography"
        case .glossary: "glossary"
        case .index: "index"
        case .colophon: "colophon"
        default: nil
        }
      guard let type else { continue }
      landmarks.append(Landmark(type: type, title: section.title, address: links.address(of: section)))
    }
    return landmarks
  }

  /// Where the text begins: the first part with a page of its own, or the first chapter.
  private var firstOfBody: String? {
    guard let part = handbook.parts.first(where: { $0.number != nil || !$0.chapters.isEmpty }) else {
      return nil
    }
    if part.number != nil, let index = handbook.parts.firstIndex(of: part) {
      return links.address(of: .part(index))
    }
    return handbook.chapters[part.chapters].first.map { links.file(of: $0.id) }
  }
}
