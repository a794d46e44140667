/// A line of text on a page.
public struct PDFTextLine: Sendable, Hashable {
  /// The distance of the base line from the lower edge of the page, in points.
  public var baseline: Double
  /// The size of its largest letters, in points.
  public var size: Double
}

extension PDFFile {
  /// The lines of text on a page, counted from 0, from top to bottom; what stands beside each other is one line.
  public func lines(onPage index: Int) -> [PDFTextLine] {
    guard pages.indices.contains(index) else { return [] }
    let page = pages[index]
    let runs = PDFTextRuns(page.operators(in: self)).runs.filter { run in
      (0...page.width).contains(run.x) && (0...page.height).contains(run.y)
    }
    var lines: [PDFTextLine] = []
    // From high to low, so that a raised number comes before the line that it belongs to.
    for run in runs.sorted(by: { ($1.y, $0.x) < ($0.y, $1.x) }) {
      let found = PDFTextLine(baseline: run.y, size: run.size)
      guard let line = lines.last, line.baseline - run.y < Self.reach * max(line.size, run.size) else {
        lines.append(found)
        continue
      }
      // The base line is that of the largest letters.
      if run.size > line.size { lines[lines.count - 1] = found }
    }
    return lines
  }

  /// Base lines nearer than this part of the size of the letters are one line: raised numbers, mixed sizes.
  private static let reach = 0.55

  /// Whether there is any text on a page, counted from 0.
  public func hasText(onPage index: Int) -> Bool {
    pages.indices.contains(index) && !PDFTextRuns(pages[index].operators(in: self)).runs.isEmpty
  }
}
