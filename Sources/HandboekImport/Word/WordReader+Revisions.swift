import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// The text of a paragraph that goes on in the next one, as the mark between them was taken away.
struct CarriedParagraph {
  var runs: [StyledRun]
  var properties: ParagraphProperties
  /// The changes of its end, to be told when it is known where it goes on.
  var marks: [RevisionLog.Change]
  var place: Int

  /// Puts the text in front of the paragraph that continues it.
  func join(_ content: inout RunCollector, _ next: inout ParagraphProperties) {
    // An empty paragraph gives nothing but its end: a heading whose end goes stays a heading.
    if content.runs.isEmpty {
      let marks = next.marks
      next = properties
      next.marks = marks
    }
    let space = needsSpace(before: content.runs) ? [StyledRun(content: .text(" "))] : []
    content.runs = runs + space + content.runs
  }

  /// Two words that stood in paragraphs of their own may not become one.
  private func needsSpace(before next: [StyledRun]) -> Bool {
    guard let last = runs.last?.content, let first = next.first?.content else { return false }
    if case .inline(.lineBreak) = last { return false }
    if case .text(let text) = last, text.last?.isWhitespace ?? true { return false }
    switch first {
    case .inline(.lineBreak), .inline(.footnote): return false
    case .text(let text): return text.first.map { !$0.isWhitespace && !",.;:!?)".contains($0) } ?? false
    case .inline: return true
    }
  }
}

/// Tracked changes of what is not running text (ECMA-376 part 1, §17.13.5).
extension WordReader {
  func whether(_ isKept: Bool) -> String { isKept ? "staat in de tekst" : "staat niet in de tekst" }

  /// Whether a paragraph goes on in the next one, as its end is not in the text that is asked for.
  ///
  /// - Parameter element: The whole paragraph.
  mutating func isCarried(
    _ content: RunCollector, _ properties: ParagraphProperties, of element: XMLElement
  ) -> Bool {
    // A paragraph that was added or taken away as a whole is told with its words.
    let marks = properties.marks.filter { properties.marks.count > 1 || !Self.isAllOne(element, with: $0) }
    let paragraph = CarriedParagraph(
      runs: content.runs, properties: properties, marks: marks, place: findings.place)
    if properties.marks.allSatisfy({ $0.isKept(changes) }) {
      tell(paragraph, "zij staat los van de volgende")
      return false
    }
    if !content.runs.isEmpty { carried = paragraph }
    return true
  }

  /// Tells what became of the end of a paragraph.
  mutating func tell(_ paragraph: CarriedParagraph, _ result: String) {
    let words = paragraph.runs.reduce(into: "") { if case .text(let text) = $1.content { $0 += text } }
    let subject = words.isEmpty ? "het einde van een alinea" : "het einde van de alinea \(words.quotedShort)"
    let place = findings.place
    findings.place = paragraph.place
    for mark in paragraph.marks { findings.add(.importedRevision, mark.told(subject, result)) }
    findings.place = place
  }

  /// Whether all that stands in a paragraph was added or taken away with its end.
  private static func isAllOne(_ element: XMLElement, with mark: RevisionLog.Change) -> Bool {
    var walk = ElementWalk(element)
    while let child = walk.next() {
      switch child.name {
      case "pPr": continue
      case "ins", "moveTo", "del", "moveFrom":
        let isSame = RevisionLog.Change(child).kind.isKept(.after) == mark.kind.isKept(.after)
        if !isSame, !child.elements.isEmpty { return false }
      case "t", "sym", "drawing", "pict", "object", "footnoteReference", "endnoteReference", "oMath":
        return false
      default: walk.descend(child)
      }
    }
    return true
  }

  mutating func report(drawing element: XMLElement, _ revision: RevisionLog.Change?) {
    guard let revision else { return }
    let typed = ElementWalk.words(of: element)
    let description = DrawingDescription(of: element).text.map { " " + $0.quotedShort } ?? ""
    let isPicture = !ElementWalk.find(["blip", "imagedata"], in: element).isEmpty
    let words = typed.isEmpty ? DrawingDescription.lettering(of: element) : typed
    let subject =
      words.isEmpty ? (isPicture ? "afbeelding" : "tekening") + description : "tekstvak \(words.quotedShort)"
    findings.add(.importedRevision, revision.told(subject, whether(isKept(revision))))
  }

  /// Takes note of a formula that was changed, as a whole or in its parts.
  mutating func noteChanges(ofMath element: XMLElement, _ revision: RevisionLog.Change?) {
    if let revision {
      revisions.note(MathLine().text(element), revision, changes, into: &findings)
      return
    }
    var walk = ElementWalk(element)
    while let child = walk.next() {
      if let change = MathLine.change(of: child) {
        revisions.note(MathLine().text(child), change, changes, into: &findings)
      } else {
        walk.descend(child)
      }
    }
  }

  /// Whether a row of a table is in the text that is asked for; tells of its change.
  mutating func isKept(row: XMLElement) -> Bool {
    isKept(row, "trPr", ["ins", "del"], "rij van een tabel: ")
  }

  /// Whether a cell is in the text that is asked for.
  mutating func isKept(cell: XMLElement) -> Bool {
    isKept(cell, "tcPr", ["cellIns", "cellDel"], "cel van een tabel: ")
  }

  private mutating func isKept(
    _ element: XMLElement, _ properties: String, _ names: Set<String>, _ what: String
  ) -> Bool {
    guard let properties = element.elements.first(where: { $0.name == properties }) else { return true }
    // Its paragraphs come after.
    findings.place += 1
    reportLayout(properties)
    var isKept = true
    for mark in properties.elements where names.contains(mark.name) {
      let change = RevisionLog.Change(mark)
      findings.add(.importedRevision, change.message(what + ElementWalk.words(of: element), changes))
      isKept = isKept && change.isKept(changes)
    }
    findings.place -= 1
    if !isKept { skipParagraphs(of: element) }
    return isKept
  }

  /// Tells once, with all places, that layout was changed: what was there before is not looked at.
  mutating func reportLayout() {
    findings.addGrouped(.importedRevision, "alleen de opmaak is gewijzigd; de nieuwe opmaak is gelezen")
  }

  /// Tells of changes in the properties of a paragraph, table, row, cell or section (§17.13.5.14 and on).
  mutating func reportLayout(_ properties: XMLElement) {
    func isLayout(_ element: XMLElement) -> Bool {
      element.name.hasSuffix("Change") || element.name == "cellMerge"
    }
    let inner = properties.elements.filter { ["rPr", "sectPr", "numPr"].contains($0.name) }
    let isNumbered = inner.contains { part in
      part.name == "numPr" && part.elements.contains { RevisionLog.names.contains($0.name) }
    }
    if isNumbered || properties.elements.contains(where: isLayout)
      || inner.contains(where: { $0.elements.contains(where: isLayout) })
    {
      reportLayout()
    }
  }
}
