public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes a whole chapter: number and title, its question and summary, text and notes.
  public func chapter(_ chapter: Chapter, into writer: inout XMLWriter) {
    var renderer = withNotes(chapter.footnotes)
    renderer.record = chapter.id
    if let found = changes?.chapters[chapter.id] { renderer.mark(found) }
    writer.element("section") { writer in
      writer.attribute("id", links.identifier(of: chapter.id))
      writer.attribute("class", "hoofdstuk")
      semantic(.chapter, into: &writer)
      writer.attribute("aria-label", "Hoofdstuk \(chapter.number). \(chapter.title)")
      if chapter.language != language { language(chapter.language, into: &writer) }
      writer.newline()
      pageMark(at: .record(chapter.id), into: &writer)
      pageMarks(behind: .record(chapter.id), into: &writer)
      heading(1, into: &writer) { writer in
        number(String(chapter.number), into: &writer)
        writer.text(chapter.title)
      }
      if renderer.chapterChanges?.chapter == .changed {
        changeLine("titel, vraag of samenvatting anders", into: &writer)
      }
      if let question = chapter.question {
        line("De vraag", class: "vraag", into: &writer) { $0.text(question) }
      }
      if let summary = chapter.summary {
        line("Samengevat", class: "samenvatting", into: &writer) { $0.text(summary) }
      }
      renderer.blocks(chapter.blocks, into: &writer)
      furtherOffers(of: chapter, into: &writer)
      renderer.notes(chapter.footnotes, to: "hoofdstuk \(chapter.number)", hasHeading: true, into: &writer)
    }
    writer.newline()
  }

  /// Writes the offers that the text names but that none of the chapter's own lists has.
  private func furtherOffers(of chapter: Chapter, into writer: inout XMLWriter) {
    if chapter.furtherOffers.isEmpty { return }
    writer.element("section") { writer in
      // No name: it would be a landmark of each chapter, and one page has them all.
      writer.attribute("class", "bijdit")
      writer.newline()
      heading(2, Chapter.furtherOffersTitle, into: &writer)
      offerList(chapter.furtherOffers, into: &writer)
    }
    writer.newline()
  }

  /// Writes the heading of a part; its chapters follow it.
  public func partHeading(_ part: Part, index: Int, into writer: inout XMLWriter) {
    heading(1, into: &writer) { writer in
      writer.attribute("id", BookSection.part(index).identifier)
      writer.attribute("class", "deel")
      if let number = part.number { self.number("Deel \(number).", into: &writer) }
      writer.text(part.title)
    }
  }

  /// Writes the start of a part as a section of its own, with a list of its chapters.
  public func partPage(_ part: Part, index: Int, of handbook: Handbook, into writer: inout XMLWriter) {
    writer.element("section") { writer in
      writer.attribute("class", "deel")
      semantic(.part, into: &writer)
      writer.attribute("aria-label", part.number.map { "Deel \($0). \(part.title)" } ?? part.title)
      writer.newline()
      pageMark(at: .section(.part(index)), into: &writer)
      pageMarks(behind: .section(.part(index)), into: &writer)
      partHeading(part, index: index, into: &writer)
      writer.element("ul") { writer in
        for chapter in handbook.chapters[part.chapters] {
          writer.element("li") { writer in
            placeLink(
              Place(chapter.id, title: chapter.title, label: "hoofdstuk \(chapter.number)"), into: &writer)
          }
        }
      }
    }
    writer.newline()
  }
}
