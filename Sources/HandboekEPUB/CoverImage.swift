import HandboekDocument
import HandboekXML

/// The cover, drawn from the title: a dark plane, large type, and lines in which unrest dies down.
struct CoverImage {
  private let metadata: Metadata

  init(_ metadata: Metadata) { self.metadata = metadata }

  /// The colours of the design tokens (`Styles/tokens.css`): `--accent`, `--papier`, `--accent-vlak`.
  static let colours = (plane: "#0b5c5a", type: "#fdfcfa", soft: "#e4efed")

  static let width = 1200
  static let height = 1800
  private static let margin = 110
  /// Not wider than this: the right margin is the left one.
  private static let measure = width - 2 * margin

  /// What the cover shows, for `alt`.
  static func description(of metadata: Metadata) -> String {
    let lines = [metadata.shownTitle, metadata.subtitle, metadata.edition].compactMap(\.self).filter {
      !$0.isBlank
    }
    return "Omslag: " + lines.joined(separator: ". ")
  }

  var bytes: [UInt8] {
    var writer = XMLWriter(.xml, capacity: 4096)
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element("svg") { writer in
      writer.attribute("xmlns", "http://www.w3.org/2000/svg")
      writer.attribute("viewBox", "0 0 \(Self.width) \(Self.height)")
      writer.attribute("width", "\(Self.width)")
      writer.attribute("height", "\(Self.height)")
      writer.attribute("xml:lang", metadata.language.text)
      writer.attribute("role", "img")
      writer.attribute("aria-labelledby", "omslagtitel")
      writer.newline()
      writer.element("title") { writer in
        writer.attribute("id", "omslagtitel")
        writer.text(Self.description(of: metadata))
      }
      writer.newline()
      plane(into: &writer)
      waves(into: &writer)
      words(into: &writer)
    }
    writer.newline()
    return writer.bytes
  }

  private func plane(into writer: inout XMLWriter) {
    writer.element("rect") { writer in
      writer.attribute("width", "\(Self.width)")
      writer.attribute("height", "\(Self.height)")
      writer.attribute("fill", Self.colours.plane)
    }
    writer.newline()
  }

  /// Draws five lines, high on the left and level on the right.
  private func waves(into writer: inout XMLWriter) {
    writer.element("g") { writer in
      writer.attribute("fill", "none")
      writer.attribute("stroke", Self.colours.soft)
      writer.attribute("stroke-width", "7")
      writer.attribute("stroke-linecap", "round")
      writer.newline()
      for line in 0..<5 {
        let level = 1225 + 56 * line
        var path = "M 0 \(level)"
        // The slopes where the line crosses its level, in hundredths; equal on both sides, so no kinks.
        let slopes = [-400, 330, -250, 170, -100, 45, -12, 0].map { $0 * (6 - line) / 6 }
        for (index, slope) in slopes.dropLast().enumerated() {
          let start = 130 * index
          let rise = level + 45 * slope / 100
          let fall = level - 45 * slopes[index + 1] / 100
          path += " C \(start + 45) \(rise), \(start + 85) \(fall), \(start + 130) \(level)"
        }
        path += " L \(Self.width) \(level)"
        writer.element("path") { $0.attribute("d", path) }
        writer.newline()
      }
    }
    writer.newline()
  }

  private func words(into writer: inout XMLWriter) {
    writer.element("g") { writer in
      writer.attribute("font-family", "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif")
      writer.newline()
      let title = CoverText(
        metadata.shownTitle, width: Self.measure, sizes: [150, 130, 112, 96, 84, 72, 60], maximum: 6)
      var baseline = write(title, weight: "bold", fill: Self.colours.type, from: 200, into: &writer)
      if let subtitle = metadata.subtitle, !subtitle.isBlank {
        let text = CoverText(subtitle, width: Self.measure, sizes: [62, 54, 46], maximum: 4)
        baseline = write(text, weight: "normal", fill: Self.colours.soft, from: baseline + 40, into: &writer)
      }
      foot(into: &writer)
    }
    writer.newline()
  }

  /// Writes edition and publisher, the last line at the lower margin.
  private func foot(into writer: inout XMLWriter) {
    let edition = [metadata.edition, metadata.date?.dutch].compactMap(\.self).filter { !$0.isBlank }
    let texts = [
      CoverText(edition.joined(separator: " · "), width: Self.measure, sizes: [46, 42, 38, 34], maximum: 1),
      CoverText(metadata.publisher ?? "", width: Self.measure, sizes: [42, 38, 34], maximum: 2),
    ]
    var top = Self.height - 100 - texts.reduce(0) { $0 + $1.height }
    for text in texts {
      top = write(text, weight: "normal", fill: Self.colours.type, from: top, into: &writer)
    }
  }

  /// Writes lines under `top` and returns where they end.
  private func write(
    _ text: CoverText, weight: String, fill: String, from top: Int, into writer: inout XMLWriter
  ) -> Int {
    var baseline = top
    for line in text.lines {
      baseline += text.lineHeight
      writer.element("text") { writer in
        writer.attribute("x", "\(Self.margin)")
        writer.attribute("y", "\(baseline)")
        writer.attribute("font-size", "\(text.size)")
        writer.attribute("font-weight", weight)
        writer.attribute("fill", fill)
        writer.text(line)
      }
      writer.newline()
    }
    return baseline
  }
}
