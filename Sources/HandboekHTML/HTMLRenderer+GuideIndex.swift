public import HandboekDocument
import HandboekXML

/// The guide on one page for screen and paper: titles only, for what the order of the catalogue does not show.
extension HTMLRenderer {
  /// Writes the offers by audience and the references by theme, as titles that lead to the full text.
  ///
  /// The catalogue itself stands by theme, and partners list their offers: those lists are not repeated.
  func guideIndex(_ guide: CatalogueGuide, into writer: inout XMLWriter) {
    section(.guide, into: &writer) { writer in
      for axis in guide.offers where axis.key == .audience {
        paragraph(
          "Het aanbod zelf staat per thema beschreven. Hier staan de titels nog eens, geordend naar wie er "
            + "iets aan heeft.", into: &writer)
        for page in axis.pages {
          indexPage(page.title, page.count, page.indexIdentifier, into: &writer) { writer in
            for section in page.sections where !section.entries.isEmpty {
              titles(section.title, section.entries, into: &writer) { entry, writer in
                placeLink(entry.place, into: &writer)
                if entry.freshness.isStale { writer.text(" – \(Freshness.warning)") }
              }
            }
          }
        }
      }
      for axis in guide.publications where axis.key == .theme {
        for page in axis.pages {
          indexPage("Publicaties: \(page.title)", page.count, page.indexIdentifier, into: &writer) { writer in
            for section in page.sections where !section.entries.isEmpty {
              titles(section.title, section.entries, into: &writer) { placeLink($0.place, into: &$1) }
            }
          }
        }
      }
    }
  }

  private func indexPage(
    _ title: String, _ count: Int, _ identifier: String, into writer: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    heading(2, into: &writer) { writer in
      writer.attribute("id", identifier)
      writer.text("\(title) (\(count))")
    }
    writer.element("div") { writer in
      writer.attribute("class", "titels")
      writer.newline()
      content(&writer)
    }
    writer.newline()
  }

  private func titles<Entry>(
    _ label: String, _ entries: [Entry], into writer: inout XMLWriter,
    title: (Entry, inout XMLWriter) -> Void
  ) {
    writer.element("p") { self.label(label + ":", into: &$0) }
    writer.newline()
    writer.element("ul") { writer in
      writer.newline()
      for entry in entries {
        writer.element("li") { title(entry, &$0) }
        writer.newline()
      }
    }
    writer.newline()
  }
}

extension GuidePage {
  /// The `id` of the page where it is one of many lists in a document; records have no underscore.
  public var indexIdentifier: String { "gids_" + name }
}
