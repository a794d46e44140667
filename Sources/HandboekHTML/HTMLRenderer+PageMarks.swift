public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the mark of the page that begins with a place, before its first text (EPUB Accessibility 1.1 §2.4).
  public func pageMark(at spot: Pagination.Spot, into writer: inout XMLWriter) {
    if let page = pagination?.mark(at: spot) { pageMark(page, into: &writer) }
  }

  /// Writes the marks of the pages on which a place only runs on.
  public func pageMarks(behind spot: Pagination.Spot, into writer: inout XMLWriter) {
    for page in pagination?.marks(behind: spot) ?? [] { pageMark(page, into: &writer) }
  }

  /// Writes a mark: a rule, for that is a separator by itself, which may have a name of its own.
  private func pageMark(_ page: Int, into writer: inout XMLWriter) {
    writer.element("hr") { writer in
      semantic(.pageBreak, into: &writer)
      writer.attribute("id", Self.identifier(ofPage: page))
      writer.attribute("class", "blz")
      writer.attribute("aria-label", String(page))
    }
    writer.newline()
  }

  /// The `id` of a mark; records and headings have no underscore.
  public static func identifier(ofPage page: Int) -> String { "blz_\(page)" }

  /// Writes the list of pages as links with only a number (EPUB 3.3 §7.4.4).
  public func pageList(_ pages: [(page: Int, address: String)], into writer: inout XMLWriter) {
    writer.element("nav") { writer in
      semantic(.pageList, into: &writer)
      writer.attribute("aria-label", "Bladzijden")
      writer.attribute("hidden", "")
      writer.newline()
      writer.element("ol") { writer in
        writer.newline()
        for (page, address) in pages {
          writer.element("li") { writer in
            writer.element("a") { writer in
              writer.attribute("href", address)
              writer.text(String(page))
            }
          }
          writer.newline()
        }
      }
      writer.newline()
    }
    writer.newline()
  }
}
