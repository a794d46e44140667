public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the mark of the page that begins with a place, before its first text (EPUB Accessibility 1.1 §2.4).
  ///
  /// - Parameter isInText: Whether the mark stands among words, where no block can be.
  public func pageMark(at spot: Pagination.Spot, isInText: Bool = false, into writer: inout XMLWriter) {
    guard let page = pagination?.mark(at: spot) else { return }
    if isInText {
      writer.element("span") { pageMark(page, into: &$0) }
    } else {
      writer.element("div") { pageMark(page, into: &$0) }
      writer.newline()
    }
  }

  /// Writes the marks of the pages on which a place only runs on.
  public func pageMarks(behind spot: Pagination.Spot, into writer: inout XMLWriter) {
    for page in pagination?.marks(behind: spot) ?? [] {
      writer.element("div") { pageMark(page, into: &$0) }
      writer.newline()
    }
  }

  private func pageMark(_ page: Int, into writer: inout XMLWriter) {
    semantic(.pageBreak, into: &writer)
    writer.attribute("id", Self.identifier(ofPage: page))
    writer.attribute("class", "blz")
    writer.attribute("aria-label", String(page))
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
