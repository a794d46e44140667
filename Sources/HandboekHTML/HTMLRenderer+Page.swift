public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes a page of the author's own, such as a foreword.
  public func page(_ page: Page, into writer: inout XMLWriter) {
    var renderer = withNotes(page.footnotes)
    renderer.record = page.id
    writer.element("section") { writer in
      writer.attribute("id", links.identifier(of: page.id))
      writer.attribute("class", "pagina")
      if let purpose = page.purpose {
        let semantic = Semantic(purpose)
        self.semantic(semantic, into: &writer)
        // A name makes a landmark of a section; one without a role is none.
        if semantic.role != nil { writer.attribute("aria-label", page.title) }
      }
      writer.newline()
      pageMark(at: .record(page.id), into: &writer)
      pageMarks(behind: .record(page.id), into: &writer)
      heading(1, page.title, into: &writer)
      changeLine(page.id, into: &writer)
      renderer.blocks(page.blocks, into: &writer)
      renderer.notes(page.footnotes, to: page.title, hasHeading: false, into: &writer)
    }
    writer.newline()
  }
}

extension Semantic {
  init(_ purpose: Page.Purpose) {
    self =
      switch purpose {
      case .foreword: .foreword
      case .preface: .preface
      case .introduction: .introduction
      case .acknowledgments: .acknowledgments
      case .abstract: .abstract
      case .conclusion: .conclusion
      case .afterword: .afterword
      case .appendix: .appendix
      case .dedication: .dedication
      case .epigraph: .epigraph
      case .credits: .credits
      case .errata: .errata
      case .revisionHistory: .revisionHistory
      }
  }
}
