import HandboekDiagnostics
import HandboekDocument

/// A stretch of running text with its surroundings: a paragraph, a list item's text, a table's cells.
struct ProsePassage {
  /// The text with its words.
  var prose: Prose
  var range: SourceRange
  /// Texts in which a source would count for this one too: the sentence before a list, the box around it.
  var context: [[Inline]] = []
  /// Whether it is somebody else's words.
  var isQuoted = false
  /// Whether it is a step of a process, which tells what to do and claims nothing.
  var isStep = false
  var isTable = false

  /// Every passage of a text, in reading order; headings and titles of boxes are none.
  static func all(in blocks: [Block]) -> [ProsePassage] {
    var collector = Collector()
    collector.add(blocks, Surroundings())
    return collector.passages
  }

  private struct Surroundings {
    var context: [[Inline]] = []
    var isQuoted = false
    var isStep = false
  }

  private struct Collector {
    var passages: [ProsePassage] = []

    mutating func add(_ blocks: [Block], _ around: Surroundings) {
      var previous: [Inline]?
      for block in blocks {
        var around = around
        if let previous { around.context.append(previous) }
        var paragraph: [Inline]?
        switch block.content {
        case .paragraph(let text):
          // Only lists and tables lean on the paragraph before them.
          if previous != nil { around.context.removeLast() }
          append(text, block.range, around)
          paragraph = text
        case .list(let list): for item in list.items { add(item.blocks, around) }
        case .quote(let blocks):
          around.isQuoted = true
          add(blocks, around)
        case .callout(let callout):
          around.isQuoted = around.isQuoted || callout.kind == .pullQuote
          around.isStep = around.isStep || callout.kind == .steps
          around.context += [callout.title] + callout.blocks.compactMap(\.paragraph)
          add(callout.blocks, around)
        case .table(let table):
          let rows = ([table.head] + table.rows).map { $0.joined(separator: [.text(", ")]) }
          append(
            [table.caption, Array(rows.joined(separator: [.text(". ")]))].flatMap(\.self), block.range, around
          )
          passages[passages.count - 1].isTable = true
        case .figure(let figure): append(figure.caption, block.range, around)
        case .heading, .code, .thematicBreak, .offers, .publications, .coverage: break
        }
        previous = paragraph
      }
    }

    private mutating func append(_ text: [Inline], _ range: SourceRange, _ around: Surroundings) {
      passages.append(
        ProsePassage(
          prose: Prose(text), range: range, context: around.context, isQuoted: around.isQuoted,
          isStep: around.isStep))
    }
  }
}

extension Block {
  fileprivate var paragraph: [Inline]? {
    if case .paragraph(let text) = content { text } else { nil }
  }
}
