import HandboekDiagnostics
import HandboekDocument

/// Writes a reference as APA 7 does in Dutch (APA 7 chapters 9 and 10).
enum ReferenceFormat {
  /// The reference as running text; the year comes with its letter.
  static func reference(_ csl: BibliographicFields, year: String) -> [Inline] {
    var parts: [Inline] = []
    let authors = AuthorNames.full(csl.authors)
    let date = " (\(dateLabel(csl, year: year))). "
    let title = self.title(csl)
    if authors.isEmpty {
      // APA 7 §9.12: without an author the title moves to the front.
      parts = title + [.text(date)]
    } else {
      parts = [.text(authors + date)] + title + [.text(" ")]
    }
    parts += source(csl, authors: authors)
    return join(parts)
  }

  private static func dateLabel(_ csl: BibliographicFields, year: String) -> String {
    guard let issued = csl.issued, issued.month != nil, datedTypes.contains(csl.type) else { return year }
    let dayAndMonth = issued.dutch.split(separator: " ").dropLast().joined(separator: " ")
    return "\(year), \(dayAndMonth)"
  }

  /// Types whose month and day belong in a reference.
  private static let datedTypes: Set<String> = [
    "article-magazine", "article-newspaper", "webpage", "post", "post-weblog", "speech", "interview",
  ]

  /// Whether it is part of something larger: its title is upright, the whole's is slanted.
  ///
  /// A page of a site stands on its own (APA 7 §10.16).
  private static func isPart(_ csl: BibliographicFields) -> Bool {
    csl.containerTitle != nil && csl.type != "webpage"
  }

  private static func title(_ csl: BibliographicFields) -> [Inline] {
    var result: [Inline] = isPart(csl) ? [.text(csl.title)] : [.emphasis([.text(csl.title)])]
    var details: [String] = []
    if let version = csl.version { details.append("versie \(version)") }
    if !isPart(csl) {
      if let number = csl.number { details.append(number) }
      if let volume = csl.volume { details.append("deel \(volume)") }
      if let issue = csl.issue { details.append("nr. \(issue)") }
      if let series = csl.collectionTitle { details.append(series) }
    }
    if !details.isEmpty { result.append(.text(" (\(details.joined(separator: "; ")))")) }
    let bracket = bracketedTypes.contains(csl.type) ? csl.genre : nil
    if let bracket {
      result.append(.text(" [\(bracket.prefix(1).uppercased() + bracket.dropFirst())]"))
    }
    let endsItself = details.isEmpty && bracket == nil && csl.title.last.map { "?!.…".contains($0) } ?? false
    if !endsItself { result.append(.text(".")) }
    return result
  }

  /// Types whose form is worth a word in brackets (APA 7 §9.21).
  private static let bracketedTypes: Set<String> = [
    "document", "pamphlet", "dataset", "motion_picture", "broadcast", "speech", "thesis",
  ]

  private static func source(_ csl: BibliographicFields, authors: String) -> [Inline] {
    var result = csl.containerTitle.map { container(csl, $0, authors: authors) } ?? []
    let isPublisherShown = csl.containerTitle == nil || inBookTypes.contains(csl.type)
    if let publisher = csl.publisher, publisher != authors, isPublisherShown {
      result.append(.text(publisher.hasSuffix(".") ? "\(publisher) " : "\(publisher). "))
    }
    if let address = csl.doi.map({ "https://doi.org/\($0)" }) ?? csl.url {
      let link = Link(content: [.text(address)], target: .external(address), range: .start)
      result.append(.link(link))
    }
    return result
  }

  /// The types that stand in a book (APA 7 §10.3).
  private static let inBookTypes: Set<String> = ["chapter", "paper-conference"]

  /// What a work is part of: a book, a site, a journal with volume, issue and pages.
  private static func container(_ csl: BibliographicFields, _ title: String, authors: String) -> [Inline] {
    if csl.type == "webpage" { return title == authors ? [] : [.text("\(title). ")] }
    let pages = csl.page?.replacingHyphens
    if inBookTypes.contains(csl.type) {
      let place = pages.map { " (\($0.contains("–") || $0.contains(",") ? "pp." : "p.") \($0))" } ?? ""
      return [.text("In "), .emphasis([.text(title)]), .text("\(place). ")]
    }
    var result: [Inline] = [.emphasis([.text(title)])]
    if let volume = csl.volume {
      result += [.text(", "), .emphasis([.text(volume)])]
      if let issue = csl.issue { result.append(.text("(\(issue))")) }
    } else if let issue = csl.issue {
      result.append(.text(", (\(issue))"))
    }
    if let pages { result.append(.text(", \(pages)")) }
    return result + [.text(". ")]
  }

  /// Joins neighbouring texts and trims the end.
  private static func join(_ parts: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for part in parts {
      if case .text(let text) = part, case .text(let before)? = result.last {
        let start = before.hasSuffix(" ") ? text.drop { $0 == " " } : text[...]
        result[result.count - 1] = .text(before + start)
      } else {
        result.append(part)
      }
    }
    if case .text(let last)? = result.last {
      result[result.count - 1] = .text(String(last.reversed().drop { $0 == " " }.reversed()))
    }
    return result
  }
}

extension String {
  /// The text with a dash for hyphens between numbers: "12-15" becomes "12–15".
  fileprivate var replacingHyphens: String { String(map { $0 == "-" ? "–" : $0 }) }
}
