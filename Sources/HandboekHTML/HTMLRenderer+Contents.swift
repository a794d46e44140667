public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes a table of contents as nested `ol` (EPUB 3.3 §7.3.1, which HTML takes as well).
  public func contents(_ entries: [ContentsEntry], into writer: inout XMLWriter) {
    writer.element("ol") { writer in
      writer.newline()
      for entry in entries {
        writer.element("li") { writer in
          writer.element("a") { writer in
            writer.attribute("href", entry.address)
            if let tag = entry.language, tag != language { language(tag, into: &writer) }
            if let number = entry.number { self.number(number, into: &writer) }
            writer.text(entry.title)
          }
          if !entry.children.isEmpty {
            writer.newline()
            contents(entry.children, into: &writer)
          }
        }
        writer.newline()
      }
    }
  }

  /// Writes one section of the front or back matter.
  public func matter(_ section: BookSection, of handbook: Handbook, into writer: inout XMLWriter) {
    switch section {
    case .questions: questions(QuestionGroup.all(of: handbook), into: &writer)
    case .routes: routes(handbook.routes, into: &writer)
    case .guide:
      if options.hasGuidePages {
        guide(of: handbook, into: &writer)
      } else {
        guideIndex(handbook.guide, into: &writer)
      }
    case .offers: offers(OfferGroup.all(of: handbook), into: &writer)
    case .references: references(handbook.publications, into: &writer)
    case .partners: partners(handbook.partners, into: &writer)
    case .glossary: glossary(handbook.terms, into: &writer)
    case .index: index(handbook.index, into: &writer)
    case .page(let name, _):
      if let page = handbook.page(name) { self.page(page, into: &writer) }
    case .colophon: colophon(of: handbook, into: &writer)
    case .titlePage: titlePage(handbook.metadata, into: &writer)
    case .contents, .part: break
    }
  }
}
