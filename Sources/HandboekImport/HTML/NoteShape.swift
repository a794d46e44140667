import HandboekXML

/// What notes and their marks look like.
enum NoteShape {
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// The names that marks of a page lead to.
  static func wanted(in root: XMLElement) -> Set<String> {
    Set(ElementWalk.find(["a"], in: root).compactMap(target))
  }

  /// The name that a mark leads to; nil for any other link.
  static func target(of link: XMLElement) -> String? {
    guard let address = link.attribute("href"), address.hasPrefix("#"), isMark(link) else { return nil }
    return String(address.dropFirst())
  }

  /// Whether a link may be the mark of a note: short, and not the way back.
  private static func isMark(_ link: XMLElement) -> Bool {
    PageText.words(of: link).count <= 8 && !isBackLink(link)
  }

  static func isBackLink(_ link: XMLElement) -> Bool {
    let names = (link.attribute("class") ?? "").lowercased()
    let address = link.attribute("href") ?? ""
    return names.contains("footnote-back") || roles(of: link).contains("backlink")
      || names.contains("footnotesym") || names.contains("endnotesym") || address.hasPrefix("#_ftnref")
      || address.hasPrefix("#_ednref")
  }

  /// Whether an element is one note, to which a mark leads.
  static func isNote(_ element: XMLElement, _ wanted: Set<String>, inSection: Bool) -> Bool {
    if isMarked(element) { return !wanted.isDisjoint(with: names(in: element)) }
    guard inSection else { return false }
    switch element.name {
    case "li", "aside", "p", "dd": return !wanted.isDisjoint(with: names(in: element))
    case "div":
      if let id = element.attribute("id"), wanted.contains(id) { return true }
      // A wrapper may hold several.
      let inner = ElementWalk.find(["li", "aside", "p", "dd", "div"], in: element)
      if inner.contains(where: { $0.attribute("id").map(wanted.contains) ?? false }) { return false }
      return wanted.intersection(names(in: element)).count == 1
    default: return false
    }
  }

  /// Whether an element says that it is a note: a `div` of Word or LibreOffice, an `aside` of an EPUB.
  private static func isMarked(_ element: XMLElement) -> Bool {
    guard let id = element.attribute("id") else { return false }
    let role = roles(of: element)
    if role.contains("doc-footnote") || role.contains("footnote ") || role.hasSuffix("footnote") {
      return true
    }
    guard element.name == "div" else { return false }
    return ["ftn", "edn", "sdfootnote", "sdendnote"].contains { prefix in
      let number = id.dropFirst(prefix.count)
      return id.hasPrefix(prefix) && !number.isEmpty && number.allSatisfy(\.isNumber)
    }
  }

  /// Whether an element is the list of all notes.
  static func isSection(_ element: XMLElement) -> Bool {
    let names = (element.attribute("class") ?? "").split(whereSeparator: \.isWhitespace)
    let role = roles(of: element)
    return names.contains("footnotes") || role.contains("doc-endnotes") || role.contains("footnotes")
      || PageStyle(element.attribute("style"))["mso-element"]?.hasSuffix("note-list") == true
  }

  /// Whether nothing is left of a list of notes but headings, lines and signs.
  static func isBare(_ section: XMLElement) -> Bool {
    PageText.pictures(of: section).isEmpty
      && !PageText.text(of: section, without: headings).contains { $0.isLetter || $0.isNumber }
  }

  /// The names that may lead to a note: its own, and those of links and marks inside it, as LibreOffice and Word have.
  static func names(in note: XMLElement) -> [String] {
    var result = note.attribute("id").map { [$0] } ?? []
    var walk = ElementWalk(note)
    while let element = walk.next() {
      if let id = element.attribute("id") { result.append(id) }
      if element.name == "a", let name = element.attribute("name") { result.append(name) }
      walk.descend(element)
    }
    return result
  }

  private static func roles(of element: XMLElement) -> String {
    (element.attribute("role") ?? "") + " " + (element.attribute("epub:type") ?? "")
  }
}
