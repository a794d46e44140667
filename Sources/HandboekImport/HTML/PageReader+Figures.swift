import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Pictures with their captions (HTML Living Standard §4.4.12).
extension PageReader {
  mutating func figure(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    let captions = element.elements.filter { $0.name == "figcaption" }
    let rest = element.children.filter { $0.element?.name != "figcaption" }
    var result = flow(rest, depth: depth + 1)
    var targets: [LinkTarget] = []
    let isPicture = !captions.isEmpty && Self.takeLink(from: &result, into: &targets)
    for caption in captions {
      var content = inlines(of: caption, depth: depth)
      CaptionLabel.remove(from: &content, &findings)
      if content.isEmpty { continue }
      var hasNote = false
      content.forEachInline { if case .footnote = $0 { hasNote = true } }
      if isPicture, hasNote {
        // A mark would be gone from it, and its note left over.
        findings.place = max(1, caption.line)
        findings.addGrouped(
          .importChanged, "een bijschrift met een noot is een alinea onder de afbeelding geworden")
        result.append(.paragraph(FlatParagraph(content: content, place: max(1, caption.line))))
        continue
      }
      if isPicture {
        content.forEachInline {
          if case .link(let link) = $0, !targets.contains(link.target) { targets.append(link.target) }
        }
      }
      result.append(
        .paragraph(FlatParagraph(role: .caption, content: content, place: max(1, caption.line))))
    }
    // The caption of a picture is plain text, and a picture in a link has none.
    for case .source(let address) in targets {
      findings.place = max(1, element.line)
      findings.add(.importLost, "een link bij een afbeelding: \(address.quotedShort)")
    }
    return result
  }

  /// Whether there is one picture alone; a link around it is taken off.
  private static func takeLink(from flat: inout [FlatBlock], into targets: inout [LinkTarget]) -> Bool {
    guard flat.count == 1, case .paragraph(var paragraph) = flat[0], paragraph.content.count == 1 else {
      return false
    }
    if case .link(let link) = paragraph.content[0], link.content.count == 1, case .image = link.content[0] {
      paragraph.content = link.content
      flat = [.paragraph(paragraph)]
      targets.append(link.target)
    }
    if case .image = paragraph.content[0] { return true }
    return false
  }

  /// What is a block, as text for a cell or heading, with its links and pictures.
  mutating func unboxed(_ flat: FlatBlock) -> FlatBlock {
    guard case .whole(let block) = flat else { return flat }
    var parts: [[Inline]] = []
    [block].forEachBlock { inner in
      switch inner.content {
      case .paragraph(let content): parts.append(content)
      case .heading(let heading): parts.append(heading.content)
      case .callout(let callout): parts.append(callout.title)
      case .table(let table): parts += [table.caption] + table.head + table.rows.flatMap { $0 }
      case .code(let code): parts.append([.code(code.text)])
      case .figure(let figure): parts += [[.image(figure.image)], figure.caption]
      case .list, .quote, .thematicBreak, .offers, .publications, .coverage: break
      }
    }
    parts.removeAll(where: \.isEmpty)
    if parts.isEmpty { return flat }
    findings.addGrouped(.importChanged, "een tabel of kader in een tabel is gewone tekst geworden")
    let content = Array(parts.joined(separator: [.text(" | ")]))
    return .paragraph(FlatParagraph(content: content, place: Int(block.range.start.line)))
  }
}
