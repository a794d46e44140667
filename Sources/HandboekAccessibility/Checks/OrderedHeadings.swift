public import HandboekDocument

/// Headings go down one level at a time (WCAG 2.2 1.3.1).
public enum OrderedHeadings: MachineCheck {
  /// A heading that skips a level.
  public struct Skip {
    public var heading: Heading
    public var block: Block
    public var file: String
    /// The level of the heading above it.
    public var above: Int
  }

  /// Every heading that skips a level, in the order of the records.
  public static func skips(in handbook: Handbook) -> [Skip] {
    var found: [Skip] = []
    handbook.forEachText { record in
      // A chapter's title is level 1; texts of other records stand below a heading too.
      var last = 1
      for block in record.blocks {
        guard case .heading(let heading) = block.content else { continue }
        if heading.level > last + 1 {
          found.append(Skip(heading: heading, block: block, file: record.file, above: last))
        }
        last = heading.level
      }
    }
    return found
  }

  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    skips(in: handbook).map {
      AccessibilityFault(
        "de kop ‘\($0.heading.content.plainText)’ slaat een niveau over", file: $0.file, range: $0.block.range
      )
    }
  }

  static func phrase(_ count: Int) -> String {
    count == 1 ? "1 kop die een niveau overslaat" : "\(count) koppen die een niveau overslaan"
  }
}
