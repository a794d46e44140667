import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Pictures, boxes, charts and objects (ECMA-376 part 1, §20 and part 4, §19).
extension WordReader {
  private static let drawn: Set<String> = [
    "txbxContent", "blip", "imagedata", "chart", "relIds", "rect", "OLEObject", "contentPart", "oMath",
  ]

  mutating func drawing(
    _ element: XMLElement, _ link: LinkTarget?, into content: inout RunCollector, depth: Int
  ) {
    let described = Description(of: element)
    var pictures = 0
    for part in ElementWalk.find(Self.drawn, in: element) {
      switch part.name {
      case "blip", "imagedata":
        pictures += 1
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
        fields = outer
      case "chart": findings.add(.importLost, "een grafiek" + described.suffix)
      case "relIds": findings.add(.importLost, "een SmartArt-tekening" + described.suffix)
      case "contentPart": findings.add(.importLost, "een tekening met de pen" + described.suffix)
      case "OLEObject":
        pictures += 1
        let program = part.attribute("ProgID") ?? "onbekend"
        findings.add(.importLost, "een ingesloten object (\(program))" + described.suffix)
      case "rect": content.hasRule = content.hasRule || part.attribute("hr").map(Self.isTrue) ?? false
      case "oMath": content.runs += math(part).map { StyledRun(content: .inline($0)) }
      default: break
      }
    }
    if pictures == 0, content.boxes.isEmpty, !content.hasRule,
      !ElementWalk.find(["wsp", "wgp", "shape", "group"], in: element).isEmpty
    {
      findings.addGrouped(.importLost, "een getekende vorm" + described.suffix)
    }
  }

  private static func isTrue(_ value: String) -> Bool { ["t", "true", "1"].contains(value.lowercased()) }

  private mutating func picture(_ part: XMLElement, _ described: Description) -> Inline? {
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
    return pictures.add(
      bytes, name: path.names.last.map(String.init) ?? path.text, alternative: described.text,
      isDecorative: described.isDecorative, &findings)
  }

  /// What the author says is to be seen.
  private struct Description {
    var text: String?
    var isDecorative = false

    init(of element: XMLElement) {
      var walk = ElementWalk(element)
      while let child = walk.next() {
        switch child.name {
        case "txbxContent": continue
        case "docPr", "cNvPr":
          text = text ?? Self.words(child.attribute("descr")) ?? Self.words(child.attribute("title"))
        case "shape", "rect": text = text ?? Self.words(child.attribute("alt"))
        case "imagedata": text = text ?? Self.words(child.attribute("title"))
        case "decorative": isDecorative = isDecorative || WordValue.isOn(child)
        default: break
        }
        walk.descend(child)
      }
      if isDecorative { text = nil }
    }

    var suffix: String { text.map { ": " + $0.quotedShort } ?? "" }

    private static func words(_ text: String?) -> String? {
      guard let text else { return nil }
      let line = ImportedText.clean(text) { _ in }.split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      return line.isEmpty || isFileName(line) ? nil : line
    }

    /// Whether a description is only the name of the file, as programs fill it in.
    private static func isFileName(_ text: String) -> Bool {
      let ending = text.split(separator: ".").last.map { $0.lowercased() } ?? ""
      return !text.contains(" ") && text.contains(".")
        && ["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "emf", "wmf", "tif", "tiff"].contains(ending)
    }
  }

  /// A formula as a line of code.
  mutating func math(_ element: XMLElement) -> [Inline] {
    if isHiddenByField { return [] }
    let text = MathLine.text(element).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty { return [] }
    findings.addGrouped(.importChanged, "een formule is een regel code geworden")
    return [.code(cleaned(text))]
  }
}

/// A formula of Office in one line: `(a)/(b)`, `x^2` (ECMA-376 part 1, §22.1).
enum MathLine {
  /// It recurses over structures that are nested no deeper than `depth`; what is deeper gives its letters.
  static func text(_ element: XMLElement, depth: Int = 40) -> String {
    guard depth > 0 else { return ElementWalk.find(["t"], in: element).map(\.text).joined() }
    func part(_ name: String) -> String {
      element.elements.filter { $0.name == name }.map { text($0, depth: depth - 1) }.joined(separator: ", ")
    }
    func group(_ text: String) -> String { text.count > 1 ? "(\(text))" : text }
    switch element.name {
    case "t": return element.text
    case "f": return group(part("num")) + "/" + group(part("den"))
    case "sSup": return part("e") + "^" + group(part("sup"))
    case "sSub": return part("e") + "_" + group(part("sub"))
    case "sSubSup": return part("e") + "_" + group(part("sub")) + "^" + group(part("sup"))
    case "rad": return "√" + group(part("e"))
    case "d": return "(" + part("e") + ")"
    case "nary":
      let sign =
        element.elements.first { $0.name == "naryPr" }?.elements.first { $0.name == "chr" }?
        .attribute("val") ?? "∫"
      return sign + "_" + group(part("sub")) + "^" + group(part("sup")) + " " + part("e")
    case "mr": return part("e")
    case "m":
      return "["
        + element.elements.filter { $0.name == "mr" }.map { text($0, depth: depth - 1) }.joined(
          separator: "; ") + "]"
    default: return element.elements.map { text($0, depth: depth - 1) }.joined()
    }
  }
}
