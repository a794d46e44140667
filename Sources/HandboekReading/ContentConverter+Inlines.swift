internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

extension ContentConverter {
  /// Running text that is no block of its own: a heading, a caption, a cell.
  mutating func running(_ nodes: [XMLNode]) -> [Inline] {
    let outer = isAfterSpace
    isAfterSpace = true
    var found: [Inline] = []
    inlines(nodes, into: &found)
    isAfterSpace = outer
    return RunningText.trimmed(found)
  }

  mutating func inlines(_ nodes: [XMLNode], into result: inout [Inline]) {
    for index in nodes.indices {
      if isLate() { return }
      inline(nodes[index], into: &result)
    }
  }

  private mutating func inline(_ node: borrowing XMLNode, into result: inout [Inline]) {
    switch node {
    case .text(let text): add(text, to: &result)
    case .element(let element): inline(element, element.tag, into: &result)
    }
  }

  /// Adds text; neighbouring texts become one.
  mutating func add(_ text: String, to result: inout [Inline]) {
    var folded = BookText.folded(text, &isAfterSpace)
    if folded.hasPrefix("]"), Self.dropOpenBracket(before: &result) { folded.removeFirst() }
    if folded.isEmpty { return }
    if case .text(var before)? = result.last {
      // Taken out while it grows, so that many small pieces are not copied again and again.
      result[result.count - 1] = .lineBreak
      before += folded
      result[result.count - 1] = .text(before)
    } else {
      result.append(.text(folded))
    }
  }

  /// Takes away the bracket that stands before a mark of a note, which has brackets of its own.
  private static func dropOpenBracket(before result: inout [Inline]) -> Bool {
    guard result.count >= 2, case .footnote? = result.last, case .text(let text) = result[result.count - 2],
      text.hasSuffix("[")
    else { return false }
    result[result.count - 2] = .text(String(text.dropLast()))
    return true
  }

  mutating func inline(_ element: XMLElement, _ tag: String, into result: inout [Inline]) {
    if ElementKinds.skipped.contains(tag) || (element.isHidden && tag != "img") { return }
    if let id = element.identifier { addAnchor(id) }
    readNoteInside(element)
    switch tag {
    case "br": RunningText.breakLine(&result, &isAfterSpace)
    case "img", "image":
      result.append(.image(image(element)))
      isAfterSpace = false
    case "svg": drawing(element, into: &result)
    case "math": add(MathText.of(element), to: &result)
    case "ruby": ruby(element, into: &result)
    case "a": link(element, into: &result)
    case "b", "strong": wrap(element, into: &result) { .strong($0) }
    case "i", "em", "cite", "dfn", "var": wrap(element, into: &result) { .emphasis($0) }
    case "s", "del", "strike": wrap(element, into: &result) { .strikethrough($0) }
    case "code", "kbd", "samp", "tt":
      let text = BookText.folded(element.text, &isAfterSpace)
      if !text.isEmpty { result.append(.code(text)) }
    case "q":
      add("‘", to: &result)
      inlines(element.children, into: &result)
      add("’", to: &result)
    case "sup", "sub": shifted(element, isRaised: tag == "sup", into: &result)
    case "audio", "video", "iframe", "object", "embed", "canvas": medium(element, tag, into: &result)
    case "switch": alternatives(element, into: &result)
    case _ where ElementKinds.block.contains(tag):
      // A block where only running text can be, such as in a cell: on a line of its own.
      RunningText.breakLine(&result, &isAfterSpace)
      if tag == "li" { add("• ", to: &result) }
      inlines(element.children, into: &result)
      RunningText.breakLine(&result, &isAfterSpace)
    default: transparent(element, into: &result)
    }
  }

  /// What an element holds, with its language when that is another.
  private mutating func transparent(_ element: XMLElement, into result: inout [Inline]) {
    if element.isType("pagebreak", "doc-pagebreak") {
      let label = BookText.line(
        element.attribute("aria-label") ?? element.attribute("title") ?? element.text, limits: limits)
      if !label.isEmpty { document.pageStarts.append(BookDocument.PageStart(label: label, block: top)) }
      return
    }
    guard let tag = Self.language(of: element), tag != language else {
      inlines(element.children, into: &result)
      return
    }
    let outer = language
    language = tag
    wrap(element, into: &result) { .span(Span(language: tag, content: $0)) }
    language = outer
  }

  private mutating func wrap(
    _ element: XMLElement, into result: inout [Inline], _ make: ([Inline]) -> Inline
  ) {
    var content: [Inline] = []
    inlines(element.children, into: &content)
    if !content.isEmpty { result.append(make(content)) }
  }

  private mutating func shifted(_ element: XMLElement, isRaised: Bool, into result: inout [Inline]) {
    let wasAfterSpace = isAfterSpace
    let wasRaised = self.isRaised
    self.isRaised = isRaised
    var content: [Inline] = []
    inlines(element.children, into: &content)
    self.isRaised = wasRaised
    guard content.count == 1, case .text(let words) = content[0] else {
      result += content
      return
    }
    isAfterSpace = wasAfterSpace
    let isLetters = words.allSatisfy { $0.isLetter || $0 == "." }
    add(
      RunningText.shifted(words, isRaised: isRaised)
        ?? (isLetters ? words : (isRaised ? "^(" : "_(") + words + ")"), to: &result)
  }

  // MARK: Links

  private mutating func link(_ element: XMLElement, into result: inout [Inline]) {
    guard let address = element.attribute("href"), !isInLink else {
      inlines(element.children, into: &result)
      return
    }
    // Taking addresses apart was a twentieth of a search, which shows none.
    let isAsked =
      links != nil || NoteIndex.mayStay(in: name, address)
      || (!notes.others.isEmpty && element.isType("noteref", "doc-noteref"))
    let target = isAsked ? BookAddress(address, in: path) : .refused("")
    if case .local(let file, let fragment?) = target, let number = number(of: element, file, fragment),
      note != number
    {
      markCounts[number, default: 0] += 1
      result.append(
        .footnote(
          FootnoteReference(
            number: number, occurrence: markCounts[number] ?? 1, range: Self.range(element.line))))
      isAfterSpace = false
      return
    }
    if note != nil, NoteIndex.isWayBack(element) { return }
    isInLink = true
    var content: [Inline] = []
    inlines(element.children, into: &content)
    isInLink = false
    if !RunningText.hasWords(content) {
      result += content
      return
    }
    if case .text(let words)? = content.first, content.count == 1, !words.hasPrefix("[") {
      // A note that is not read here: its mark must not run into the word before it.
      let mark = words.utf8.count > 40 ? words : element.text.trimmingSpaces
      if element.isType("noteref", "doc-noteref")
        || NoteIndex.isShownAsMark(element, mark, isRaised: isRaised)
      {
        content = [.text(mark.hasPrefix("[") ? mark : "[\(mark)]")]
      }
    }
    result.append(
      .link(
        Link(
          content: content, target: links?.target(target, text: content) ?? .broken(""),
          range: Self.range(element.line))))
  }

  /// The number of the note that a link leads to, here or, when it says that it does, in another document.
  private func number(of element: XMLElement, _ file: ContainerPath, _ id: String) -> Int? {
    if file == path { return notes.numbers[id] }
    if notes.others.isEmpty || !element.isType("noteref", "doc-noteref") { return nil }
    return notes.others[NoteIndex.OtherNote(path: file, id: id)]
  }

  // MARK: Other media

  /// The picture of an `img`, with the words that stand for it.
  func image(_ element: XMLElement) -> Image {
    let alternative =
      element.attribute("alt") ?? element.attribute("aria-label") ?? element.attribute("title")
    let source = element.attribute("src") ?? element.attribute("href") ?? ""
    var image = Image(
      source: .unavailable(PrintableText.clean(String(source.prefix(200)))),
      alternative: BookText.line(alternative ?? "", limits: limits), range: Self.range(element.line))
    image.isDecorative = alternative?.isEmpty == true || element.isType("presentation", "none")
    return image
  }

  /// A drawing: its title and description, else its words (SVG 2 §5.8).
  private mutating func drawing(_ element: XMLElement, into result: inout [Inline]) {
    let title = element.child("title")?.text
    let description = element.child("desc")?.text
    var words = [element.attribute("aria-label") ?? title, description].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    if words.isEmpty { words = element.all("text").map(\.text) }
    let text = BookText.line(words.joined(separator: ". "), limits: limits)
    var image = Image(source: .unavailable("svg"), alternative: text, range: Self.range(element.line))
    image.isDecorative = element.isType("presentation", "none")
    if text.isEmpty, let picture = element.first("image") { image = self.image(picture) }
    result.append(.image(image))
    isAfterSpace = false
  }

  /// Sound, film and the like: what stands in their place.
  private mutating func medium(_ element: XMLElement, _ tag: String, into result: inout [Inline]) {
    let count = result.count
    inlines(element.children, into: &result)
    if result.count > count { return }
    let name =
      switch tag {
      case "audio": "Geluid"
      case "video": "Film"
      default: "Ingevoegd onderdeel"
      }
    let title = BookText.filledLine(
      element.attribute("aria-label") ?? element.attribute("title"), limits: limits)
    add("[\(name)" + (title.map { ": \($0)" } ?? "") + "]", to: &result)
  }

  /// `epub:switch` of EPUB 3.0: what every reader can show.
  private mutating func alternatives(_ element: XMLElement, into result: inout [Inline]) {
    let chosen = element.child("default") ?? element.child()
    inlines(chosen?.children ?? element.children, into: &result)
  }

  /// Letters with how they are read: 漢字(かんじ) (HTML Living Standard §4.5.10).
  private mutating func ruby(_ element: XMLElement, into result: inout [Inline]) {
    for node in element.children {
      switch node {
      case .text(let text): add(text, to: &result)
      case .element(let child):
        switch child.tag {
        case "rt", "rtc":
          let reading = BookText.line(child.text, limits: limits)
          if !reading.isEmpty { add("(\(reading))", to: &result) }
        case "rp": continue
        default: inline(child, child.tag, into: &result)
        }
      }
    }
  }
}
