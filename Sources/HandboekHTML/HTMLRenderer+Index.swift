import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes the index: words from A to Z with the numbers of the passages about them.
  func index(_ groups: [IndexGroup], into writer: inout XMLWriter) {
    section(.index, as: .index, into: &writer) { writer in
      paragraph(
        "Elk woord leidt naar zijn uitleg; de nummers erachter zijn de passages die het noemen.",
        into: &writer)
      letters(groups, into: &writer)
      writer.element("div") { writer in
        writer.attribute("class", "titels woorden")
        writer.newline()
        for group in groups { self.group(group, into: &writer) }
      }
      writer.newline()
    }
  }

  private func group(_ group: IndexGroup, into writer: inout XMLWriter) {
    heading(2, into: &writer) { writer in
      writer.attribute("id", group.identifier)
      writer.text(group.title)
    }
    writer.element("ul") { writer in
      writer.attribute("class", "register")
      writer.newline()
      for entry in group.entries { self.entry(entry, into: &writer) }
    }
    writer.newline()
  }

  /// Writes a line of letters that lead to their groups.
  private func letters(_ groups: [IndexGroup], into writer: inout XMLWriter) {
    writer.element("ul") { writer in
      writer.attribute("class", "letters")
      writer.newline()
      for group in groups {
        writer.element("li") { writer in
          writer.element("a") { writer in
            writer.attribute("href", "#" + group.identifier)
            writer.text(group.title)
          }
        }
        writer.newline()
      }
    }
    writer.newline()
  }

  private func entry(_ entry: IndexEntry, into writer: inout XMLWriter) {
    writer.element("li") { writer in
      if let preferred = entry.preferred {
        writer.text("\(entry.name), zie ")
        placeLink(Place(entry.place.record, title: preferred), into: &writer)
        return
      }
      placeLink(entry.place, into: &writer)
      for (index, passage) in entry.passages.enumerated() {
        writer.text(index == 0 ? " " : ", ")
        writer.element("a") { writer in
          writer.attribute("href", links.address(of: passage))
          let label = passage.label ?? passage.title
          // Many of these stand in one line: a bare number says nothing in a list of links (WCAG 2.4.9).
          writer.attribute("aria-label", "\(entry.name), passage \(label)")
          writer.text(label)
        }
      }
    }
    writer.newline()
  }
}
