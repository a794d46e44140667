import HandboekXML

/// The panel below the text: how the book stands, the diagnostics, and the files to take along.
struct PreviewPanel {
  let report: PreviewReport?
  let place: PreviewBoard.Place
  /// Whether there is a book to take along.
  let hasBook: Bool

  func write(into writer: inout XMLWriter) {
    let gravity = report?.gravity ?? .fine
    writer.element("aside") { writer in
      writer.attribute("id", "volg")
      writer.attribute("class", "volg")
      writer.attribute("aria-label", "Meldingen van handboek")
      writer.attribute("lang", "nl")
      writer.attribute("data-plaats", place.text)
      writer.attribute("data-ernst", gravity.rawValue)
      // What scrolls must be reachable by keyboard.
      writer.attribute("tabindex", "0")
      writer.newline()
      writer.element("div") { writer in
        writer.attribute("class", "volg-kop")
        writer.element("p") { writer in
          writer.attribute("class", "volg-stand")
          writer.attribute("role", "status")
          writer.text(report?.standing ?? "")
        }
        files(gravity, into: &writer)
      }
      writer.newline()
      writer.element("p") { writer in
        writer.attribute("class", "volg-weg")
        writer.attribute("role", "alert")
        writer.attribute("hidden", "")
        writer.text("‘handboek volg’ antwoordt niet meer: deze pagina wordt niet vernieuwd.")
      }
      writer.newline()
      writer.element("details") { writer in
        if report?.list.isEmpty != false { writer.attribute("hidden", "") }
        if gravity == .error { writer.attribute("open", "") }
        writer.element("summary") { $0.text("Meldingen") }
        writer.element("ol") { $0.raw(report?.list ?? []) }
      }
      writer.newline()
    }
    writer.newline()
  }

  private func files(_ gravity: PreviewReport.Gravity, into writer: inout XMLWriter) {
    guard hasBook else { return }
    for (name, words) in [("handboek.epub", "E-boek"), ("handboek.html", "Pagina")] {
      writer.element("a") { writer in
        writer.attribute("href", "/" + name)
        writer.attribute("download", name)
        if gravity == .error { writer.attribute("hidden", "") }
        writer.text(words)
      }
      writer.newline()
    }
  }
}
