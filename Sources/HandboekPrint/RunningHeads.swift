import HandboekDocument
import HandboekHTML

/// The running heads of the printed page: a named page for each chapter and section (CSS Paged Media 3 §8).
///
/// Named pages work in Chromium, WeasyPrint and Vivliostyle; `string-set` would not in Chromium, and the
/// Nu HTML checker takes it for an error.
enum RunningHeads {
  static func sheet(of handbook: Handbook, links: PrintLinks) -> [UInt8] {
    var sheet = "@page { @top-left { content: \(quoted(handbook.metadata.title)) } }\n"
    // After the rule for all pages: Chromium does not weigh `:first` above it.
    sheet += "@page :first { @top-left { content: none } }\n"
    var index = 0
    func add(_ identifiers: [String], _ title: String) {
      index += 1
      let selectors = identifiers.map { "[id=\(quoted($0))]" }.joined(separator: ", ")
      sheet += "@page kop\(index) { @top-right { content: \(quoted(title)) } }\n"
      sheet += "@media print { \(selectors) { page: kop\(index) } }\n"
    }
    let starts = firstChapters(of: handbook)
    for (position, chapter) in handbook.chapters.enumerated() {
      var identifiers = [links.identifier(of: chapter.id)]
      // A part's heading shares the page of its first chapter, else the name would break the page.
      if let part = starts[position] { identifiers.append(BookSection.part(part).identifier) }
      add(identifiers, "\(chapter.number) \(chapter.title)")
    }
    for section in handbook.frontMatter + handbook.backMatter { add([section.identifier], section.title) }
    return Array(sheet.utf8)
  }

  /// The index of each numbered part by the index of its first chapter.
  private static func firstChapters(of handbook: Handbook) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    for (index, part) in handbook.parts.enumerated() where part.number != nil {
      starts[part.chapters.lowerBound] = index
    }
    return starts
  }

  /// A CSS string (CSS Syntax 3 §4.3.5); what could end it, or the style element, is escaped by number.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", ".", ",", ":", ";", "(", ")", "?", "!":
        quoted.unicodeScalars.append(scalar)
      case "\u{A0}"...: quoted.unicodeScalars.append(scalar)
      case "\u{20}"..."\u{7E}": quoted += "\\" + String(scalar.value, radix: 16) + " "
      default: break
      }
    }
    return quoted + "\""
  }
}
