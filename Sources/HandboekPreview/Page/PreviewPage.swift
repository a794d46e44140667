import HandboekPrint
import HandboekStyles
import HandboekXML

/// The whole page of the preview: the text of `handboek.html` in stretches, the panel, and the script.
struct PreviewPage {
  /// Nil as long as no book could be made.
  let parts: PageParts?
  let report: PreviewReport?
  let place: PreviewBoard.Place

  /// What the page may do (CSP 3): the two scripts that it has, by their digests, and to ask this server.
  ///
  /// The page that `handboek bouw` writes has a stricter one of its own.
  static let policy: String = {
    let digests = [PageParts.script, Styles.previewScript].map(ScriptDigest.of)
    return "default-src 'none'; script-src \(digests.joined(separator: " ")); style-src 'unsafe-inline'; "
      + "img-src data: 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  }()

  /// The page, UTF-8.
  var bytes: [UInt8] {
    let size = (parts?.all ?? []).reduce(60_000) { $0 + $1.html.count }
    var writer = XMLWriter(.html, capacity: size)
    writer.raw("<!DOCTYPE html>\n")
    writer.element("html") { writer in
      writer.attribute("lang", parts?.language ?? "nl")
      writer.newline()
      writer.element("head", head)
      writer.newline()
      writer.element("body", body)
    }
    writer.newline()
    return writer.bytes
  }

  private func head(into writer: inout XMLWriter) {
    writer.newline()
    writer.raw("<meta charset=\"utf-8\">\n")
    writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    writer.raw("<link rel=\"icon\" href=\"data:,\">\n")
    if let parts {
      stretch(parts.head, into: &writer)
    } else {
      writer.element("title") { $0.text("Het handboek kan nog niet worden gemaakt") }
      for sheet in [Styles.tokens, Styles.screen] { style(sheet, into: &writer) }
    }
    writer.raw("<!--volg eind hoofd-->\n")
    style(Styles.preview, into: &writer)
  }

  private func body(into writer: inout XMLWriter) {
    writer.newline()
    if let parts {
      for part in parts.opening { stretch(part, into: &writer) }
      writer.raw("<!--volg eind begin-->\n")
      writer.element("main") { writer in
        writer.attribute("id", "tekst")
        writer.newline()
        for part in parts.main { stretch(part, into: &writer) }
        writer.raw("<!--volg eind tekst-->\n")
      }
      writer.newline()
      stretch(parts.closing, into: &writer)
      writer.raw("<!--volg eind filters-->\n")
    } else {
      writer.element("main") { writer in
        writer.attribute("id", "tekst")
        writer.element("h1") { $0.text("Het handboek kan nog niet worden gemaakt") }
        writer.element("p") { writer in
          writer.text(
            "Onderaan staat wat er mis is. Zodra het is verbeterd, verschijnt het boek hier vanzelf.")
        }
      }
      writer.newline()
    }
    PreviewPanel(report: report, place: place, hasBook: parts != nil).write(into: &writer)
    if parts != nil { writer.element("script") { $0.raw(PageParts.script) } }
    // The digests in the policy are those of exactly these bytes.
    writer.element("script") { $0.raw(Styles.previewScript) }
    writer.newline()
  }

  /// A stretch behind a comment with its name, which no style rule sees.
  private func stretch(_ part: PageParts.Part, into writer: inout XMLWriter) {
    writer.raw("<!--volg ")
    writer.raw(part.name.utf8)
    writer.raw("-->\n")
    writer.raw(part.html)
  }

  private func style(_ sheet: [UInt8], into writer: inout XMLWriter) {
    writer.element("style") { writer in
      writer.newline()
      writer.raw(sheet)
    }
    writer.newline()
  }
}
