import HandboekDiagnostics
import HandboekDocument

/// Makes the headings of a document those of a chapter: its title apart, the rest from `##` without gaps.
enum HeadingLevels {
  static func settle(
    _ flat: inout [FlatBlock], title: inout [Inline]?, known: String?, findings: inout FindingList
  ) {
    var levels: [Int] = []
    for case .paragraph(let paragraph) in flat {
      if case .heading(let level) = paragraph.role { levels.append(level) }
    }
    takeTitle(&flat, levels, &title, known)
    let lowest = Self.levels(of: flat).min() ?? 1
    var previous = 1
    for index in flat.indices {
      guard case .paragraph(var paragraph) = flat[index], case .heading(let level) = paragraph.role else {
        continue
      }
      let wanted = level - lowest + 2
      let allowed = min(wanted, previous + 1, 6)
      if allowed != wanted {
        findings.place = paragraph.place
        findings.addGrouped(
          .importChanged, "een kop sloeg een niveau over, of was te diep; hij staat nu hoger")
      }
      paragraph.role = .heading(allowed)
      previous = allowed
      flat[index] = .paragraph(paragraph)
    }
  }

  private static func levels(of flat: [FlatBlock]) -> [Int] {
    flat.compactMap { block in
      if case .paragraph(let paragraph) = block, case .heading(let level) = paragraph.role {
        level
      } else {
        nil
      }
    }
  }

  /// Takes the title out of the text: a paragraph that says it is one, or the only heading of its level in front.
  private static func takeTitle(
    _ flat: inout [FlatBlock], _ levels: [Int], _ title: inout [Inline]?, _ known: String?
  ) {
    flat.removeAll { block in
      if case .paragraph(let paragraph) = block, case .title = paragraph.role { true } else { false }
    }
    let first = flat.firstIndex { block in
      if case .paragraph(let paragraph) = block, case .heading = paragraph.role { true } else { false }
    }
    guard let first, case .paragraph(let heading) = flat[first], case .heading(let level) = heading.role
    else { return }
    if let title {
      if title.plainText.lowercased() == heading.content.plainText.lowercased() { flat.remove(at: first) }
    } else if first == 0, level == levels.min(),
      levels.count(where: { $0 == level }) == 1
        || heading.content.plainText.lowercased() == known?.lowercased()
    {
      title = heading.content
      flat.remove(at: first)
    }
  }
}
