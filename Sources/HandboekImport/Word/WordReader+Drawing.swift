import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Pictures, boxes, charts and objects (ECMA-376 part 1, §20 and part 4, §19).
extension WordReader {
  private static let drawn: Set<String> = [
    "txbxContent", "blip", "imagedata", "chart", "relIds", "rect", "OLEObject", "contentPart", "oMath",
    "textpath",
  ]

  mutating func drawing(
    _ element: XMLElement, _ link: LinkTarget?, into content: inout RunCollector, depth: Int
  ) {
    let described = DrawingDescription(of: element)
    var isObject = false
    for part in parts(of: element) {
      switch part.name {
      case "blip", "imagedata":
        if let inline = picture(part, described) {
          content.runs.append(StyledRun(content: .inline(inline), link: link))
        }
      case "txbxContent":
        guard depth < limits.depth else {
          findings.addGrouped(.importLost, "een tekstvak dat te diep in andere staat")
          continue
        }
        // The box has paragraphs of its own, and may stand inside an open field.
        let outer = fields
        fields = []
        let place = findings.place
        content.boxes += box(Boxed.flat(blocks(of: part, depth: depth + 1)), place: place, "een tekstvak")
        finishFields()
        fields = outer
      case "chart": findings.add(.importLost, "een grafiek" + described.suffix)
      case "relIds": findings.add(.importLost, "een SmartArt-tekening" + described.suffix)
      case "contentPart": findings.add(.importLost, "een tekening met de pen" + described.suffix)
      case "OLEObject":
        isObject = true
        let program = part.attribute("ProgID") ?? "onbekend"
        findings.add(.importLost, "een ingesloten object (\(program))" + described.suffix)
      case "rect": content.hasRule = content.hasRule || part.attribute("hr").map(Self.isTrue) ?? false
      case "textpath":
        let words = DrawingDescription.lettering(of: XMLElement(name: "shape", children: [.element(part)]))
        if words.isEmpty { continue }
        findings.addGrouped(.importChanged, "woorden als tekening (WordArt) zijn gewone tekst geworden")
        content.runs.append(StyledRun(content: .text(" " + words + " "), link: link))
      case "oMath": content.runs += math(part, nil).map { StyledRun(content: .inline($0)) }
      default: break
      }
    }
    if !isObject, DrawingDescription.hasBareShape(element) {
      findings.addGrouped(.importLost, "een getekende vorm" + described.suffix)
    }
  }

  /// What of a drawing has a form in the chapter or a report; a rectangle that is no line may hold more.
  private func parts(of element: XMLElement) -> [XMLElement] {
    var result: [XMLElement] = []
    var walk = ElementWalk(element)
    while let child = walk.next() {
      if child.name == "AlternateContent" {
        if let choice = Self.choice(child) { walk.descend(choice) }
      } else if Self.drawn.contains(child.name) {
        result.append(child)
        if child.name == "rect" { walk.descend(child) }
      } else {
        walk.descend(child)
      }
    }
    return result
  }

  private static func isTrue(_ value: String) -> Bool { ["t", "true", "1"].contains(value.lowercased()) }

  private mutating func picture(_ part: XMLElement, _ described: DrawingDescription) -> Inline? {
    let external = part.attribute("link") ?? part.attribute("href")
    guard let id = part.attribute("embed") ?? part.attribute("id") ?? part.attribute("relid"),
      let relationship = relationships[id], !relationship.isExternal
    else {
      let id = external ?? part.attribute("id") ?? ""
      let target = relationships[id]?.target ?? id
      findings.add(.importUnsafe, "de afbeelding \(target.quotedShort) staat elders en is niet opgehaald")
      return nil
    }
    guard let path = WordPackage.path(relationship.target, from: archive.main) else {
      findings.add(.importUnsafe, "de afbeelding \(relationship.target.quotedShort) ligt buiten het document")
      return nil
    }
    guard let bytes = archive.bytes(path) else {
      findings.add(.importedPicture, "de afbeelding \(path.text.quotedShort) ontbreekt of is beschadigd")
      return nil
    }
    let inline = pictures.add(
      bytes, name: path.names.last.map(String.init) ?? path.text, alternative: described.text,
      isDecorative: described.isDecorative, &findings)
    if case .image(let image)? = inline, case .source(let address) = image.source,
      picturePlaces[address] == nil
    {
      picturePlaces[address] = findings.place
    }
    return inline
  }

  /// A formula as a line of code.
  mutating func math(_ element: XMLElement, _ revision: RevisionLog.Change?) -> [Inline] {
    if isHiddenByField { return [] }
    noteChanges(ofMath: element, revision)
    noteFieldText(isKept: isKept(revision))
    guard isKept(revision) else { return [] }
    let text = MathLine(changes: changes).text(element).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    if text.isEmpty { return [] }
    findings.addGrouped(.importChanged, "een formule is een regel code geworden")
    return [.code(cleaned(text))]
  }
}
