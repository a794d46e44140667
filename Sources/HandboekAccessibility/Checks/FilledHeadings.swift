import HandboekDocument

/// Every heading has words, also that of a chapter or record (WCAG 2.2 2.4.6).
enum FilledHeadings: MachineCheck {
  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    var found: [AccessibilityFault] = []
    handbook.forEachText { record in
      if record.title.isBlank {
        found.append(AccessibilityFault("dit heeft geen titel", file: record.file))
      }
      record.forEachBlock { block in
        guard case .heading(let heading) = block.content, heading.content.plainText.isBlank else { return }
        found.append(AccessibilityFault("deze kop is leeg", file: record.file, range: block.range))
      }
    }
    return found
  }

  static func phrase(_ count: Int) -> String {
    count == 1 ? "1 kop zonder woorden" : "\(count) koppen zonder woorden"
  }
}
