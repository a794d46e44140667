import HandboekDiagnostics
import HandboekDocument

/// Writes a reference as APA 7 does in Dutch (APA 7 chapters 9 and 10): author, date, title, source.
struct ReferenceFormat {
  let csl: BibliographicFields
  let names: AuthorNames

  init(_ csl: BibliographicFields, names: AuthorNames = AuthorNames()) {
    self.csl = csl
    self.names = names
  }

  /// The reference as running text; the year comes with its letter.
  func reference(year: String) -> [Inline] {
    let date: [Inline] = [.text(" (\(ReferenceDate.label(csl, year: year))). ")]
    let author = self.author
    // APA 7 §9.12: without an author the title moves to the front.
    let parts =
      author.isEmpty ? title + date + source : [.text(author)] + date + title + [.text(" ")] + source
    return Self.joined(parts)
  }

  /// The people before the date, ending in a full stop (APA 7 §9.7).
  private var author: String {
    let people = names.full(csl.responsible)
    if people.isEmpty { return "" }
    if !csl.authors.isEmpty { return Self.ended(people) }
    return "\(people) (\(Self.editorWord(csl.editors)))."
  }

  static func editorWord(_ editors: [BibliographicFields.Name]) -> String {
    editors.count > 1 ? "Reds." : "Red."
  }

  // MARK: Title

  /// The title, slanted for what stands alone (APA 7 §9.19), with its details and form.
  private var title: [Inline] {
    let details = self.details
    let form = ReferenceForm.bracket(csl)
    // A mark of the title itself ends the element as a full stop does.
    var title = csl.title
    if details.isEmpty, form == nil, title.hasSuffix(".") { title.removeLast() }
    var result: [Inline] = [ReferenceForm.isSlanted(csl) ? .emphasis([.text(title)]) : .text(title)]
    if !details.isEmpty { result.append(.text(" (\(details.joined(separator: "; ")))")) }
    if let form { result.append(.text(" [\(form)]")) }
    let endsItself = details.isEmpty && form == nil && title.last.map { "?!…".contains($0) } ?? false
    if !endsItself { result.append(.text(".")) }
    return result
  }

  /// What identifies the work besides its title: editor, edition, volume, number (APA 7 §9.19).
  private var details: [String] {
    var details: [String] = []
    if ReferenceForm.isPart(csl) {
      // Of an episode, the number is part of its title (APA 7 §10.12).
      return csl.type == "broadcast" ? [csl.number.map(Self.numbered)].compactMap { $0 } : []
    }
    if !csl.authors.isEmpty, !csl.editors.isEmpty {
      details.append("\(names.initialsFirst(csl.editors)), \(Self.editorWord(csl.editors))")
    }
    if !bookDetails.isEmpty { details.append(bookDetails.joined(separator: ", ")) }
    if let number = csl.number {
      details.append(ReferenceForm.isLegal(csl) ? number : Self.numbered(number))
    }
    if let issue = csl.issue { details.append("Nr. \(issue)") }
    if let version = csl.version { details.append("Versie \(version)") }
    if let series = csl.collectionTitle { details.append(series) }
    return details
  }

  /// "2e druk", "Deel 3".
  private var bookDetails: [String] {
    [csl.edition.flatMap(Self.edition), csl.volume.map { "Deel \($0)" }].compactMap { $0 }
  }

  /// A bare number becomes "2e druk"; the first edition is not mentioned.
  private static func edition(_ text: String) -> String? {
    guard let number = Int(text) else { return text }
    return number > 1 ? "\(number)e druk" : nil
  }

  /// The number of a series; what has words of its own, such as a parliamentary paper, stays as typed.
  private static func numbered(_ number: String) -> String {
    let hasWords = number.split(separator: " ").contains { $0.count > 1 && $0.allSatisfy(\.isLetter) }
    return hasWords || number.lowercased().hasPrefix("nr") ? number : "Nr. \(number)"
  }

  // MARK: Source

  /// Where the work can be found: container, publisher, address (APA 7 §9.23).
  private var source: [Inline] {
    var result = container
    if let event = event { result.append(.text(Self.ended(event) + " ")) }
    if let publisher = publisher { result.append(.text(Self.ended(publisher) + " ")) }
    return result + address
  }

  /// The publisher, unless it is the author, or stands elsewhere (APA 7 §9.29).
  private var publisher: String? {
    guard let publisher = csl.publisher, !publisher.isEmpty else { return nil }
    let isPeriodical = csl.containerTitle != nil && ReferenceForm.isPeriodical(csl)
    let isAuthor = csl.responsible.contains(.organisation(publisher))
    return isPeriodical || isAuthor || csl.type == "thesis" ? nil : publisher
  }

  /// "Naam van het congres, Utrecht" (APA 7 §10.5).
  private var event: String? {
    guard csl.type == "speech" || csl.type == "paper-conference", let title = csl.eventTitle else {
      return nil
    }
    return [title, csl.publisherPlace].compactMap { $0 }.joined(separator: ", ")
  }

  /// What the work is part of: a book, a series, a site, a journal with volume, issue and pages.
  private var container: [Inline] {
    guard let title = csl.containerTitle else { return [] }
    if !ReferenceForm.isPart(csl) {
      return csl.responsible.contains(.organisation(title)) ? [] : [.text(Self.ended(title) + " ")]
    }
    if ReferenceForm.isPeriodical(csl) { return periodical(title) }
    var place = csl.type == "broadcast" ? [] : bookDetails
    if let pages { place.append((pages.contains { "–,".contains($0) } ? "pp. " : "p. ") + pages) }
    let editors =
      csl.editors.isEmpty ? "" : "\(names.initialsFirst(csl.editors)) (\(Self.editorWord(csl.editors))), "
    return [
      .text("In \(editors)"), .emphasis([.text(title)]),
      .text((place.isEmpty ? "" : " (\(place.joined(separator: ", ")))") + ". "),
    ]
  }

  /// "*Tijdschrift*, *23*(1), 12–15" (APA 7 §9.25).
  private func periodical(_ title: String) -> [Inline] {
    var result: [Inline] = [.emphasis([.text(title)])]
    if let volume = csl.volume {
      result += [.text(", "), .emphasis([.text(volume)])]
      if let issue = csl.issue { result.append(.text("(\(issue))")) }
    } else if let issue = csl.issue {
      result.append(.text(", (\(issue))"))
    }
    if let pages {
      result.append(.text(", \(pages)"))
    } else if let number = csl.number {
      result.append(.text(", Artikel \(number)"))
    }
    return result + [.text(". ")]
  }

  private var pages: String? { csl.page.map(DutchLocator.dashed) }

  /// The DOI, else the address; nothing stands behind it (APA 7 §9.35).
  private var address: [Inline] {
    guard let address = csl.doi.map({ "https://doi.org/\($0)" }) ?? csl.url else { return [] }
    let link = Inline.link(Link(content: [.text(address)], target: .external(address), range: .start))
    // The day of reading helps only where the page changes and says no date (APA 7 §9.16).
    guard csl.doi == nil, csl.issued == nil, let accessed = csl.accessed else { return [link] }
    return [.text("Geraadpleegd op \(accessed.dutch), van "), link]
  }

  // MARK: Joining

  private static func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

  /// Joins neighbouring texts and trims the end.
  private static func joined(_ parts: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for part in parts {
      if case .text(let text) = part, case .text(let before)? = result.last {
        let start = before.hasSuffix(" ") ? text.drop { $0 == " " } : text[...]
        result[result.count - 1] = .text(before + start)
      } else {
        result.append(part)
      }
    }
    if case .text(var last)? = result.last {
      while last.utf8.last == 0x20 { last.unicodeScalars.removeLast() }
      result[result.count - 1] = .text(last)
    }
    return result
  }
}
