import HandboekDocument
import HandboekPlainText

/// Laid-out text with an index from positions to lines and back.
struct ReaderText: Sendable {
  let traced: TracedText
  /// The position that each line begins with; a line without text of the book has that of the next.
  private let offsets: [Int]
  /// Where stretches of the logical text stand, in its order.
  private let starts: [(offset: Int, line: Int)]
  /// The first and last line of each link.
  private let linkLines: [ClosedRange<Int>?]

  init(_ traced: TracedText) {
    self.traced = traced
    var offsets = [Int](repeating: traced.text.count, count: traced.lines.count)
    var starts: [(offset: Int, line: Int)] = []
    var links = [ClosedRange<Int>?](repeating: nil, count: traced.links.count)
    var next = traced.text.count
    for (line, content) in zip(traced.lines.indices, traced.lines).reversed() {
      if let origin = content.spans.first(where: { $0.origin != nil })?.origin { next = origin }
      offsets[line] = next
      for span in content.spans {
        if let origin = span.origin { starts.append((origin, line)) }
        if span.link > 0, span.link <= links.count {
          links[span.link - 1] = line...(links[span.link - 1]?.upperBound ?? line)
        }
      }
    }
    starts.sort { ($0.offset, $0.line) < ($1.offset, $1.line) }
    self.offsets = offsets
    self.starts = starts
    linkLines = links
  }

  var lines: [StyledLine] { traced.lines }

  /// The position that a line begins with.
  func offset(ofLine line: Int) -> Int {
    offsets.indices.contains(line) ? offsets[line] : (line < 0 ? 0 : traced.text.count)
  }

  /// The line on which a position stands.
  func line(at offset: Int) -> Int {
    // The very first position is the top of the document, with whatever stands above its first word.
    if offset <= (offsets.first ?? 0) { return 0 }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? starts[low - 1].line : 0
  }

  /// The lines that a link stands on, by its number from 1.
  func lines(ofLink number: Int) -> ClosedRange<Int>? {
    linkLines.indices.contains(number - 1) ? linkLines[number - 1] : nil
  }

  /// The numbers of the links in the order in which they stand on the lines.
  var linksInOrder: [Int] {
    linkLines.indices.filter { linkLines[$0] != nil }
      .sorted { (linkLines[$0]?.lowerBound ?? 0, $0) < (linkLines[$1]?.lowerBound ?? 0, $1) }
      .map { $0 + 1 }
  }

  /// The place that a link leads to.
  func target(ofLink number: Int) -> TextTarget? {
    traced.links.indices.contains(number - 1) ? traced.links[number - 1] : nil
  }

  /// Where the element with this id begins.
  func offset(ofAnchor id: String) -> Int? { traced.anchors.first { $0.name == id }?.offset }

  /// Where a place begins; the start of the text when it is not there.
  func offset(of place: BookPlace) -> Int {
    if let fraction = place.fraction { return offset(atFraction: fraction) }
    if let found = place.target.anchor.flatMap(offset(ofAnchor:)) { return found }
    return place.page.flatMap { page in traced.pages.first { $0.name == page.label }?.offset } ?? 0
  }

  /// The position that a part of the text comes before, from 0 to 1.
  func offset(atFraction fraction: Double) -> Int {
    let offset = Int(min(1, max(0, fraction)) * Double(traced.text.count))
    return self.offset(ofLine: line(at: offset))
  }

  /// The last of some marks at or before a position.
  static func last(_ marks: [TextMark], at offset: Int) -> TextMark? {
    marks.filter { $0.offset <= offset }.max { $0.offset < $1.offset }
  }

  /// The words of a stretch of the text, with single spaces.
  func words(_ range: Range<Int>) -> String {
    let bytes = traced.text[range.clamped(to: traced.text.indices)]
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A found stretch with the words around it.
  func excerpt(around hit: Range<Int>) -> String {
    // Not beyond its paragraph.
    let far = min(traced.text.count, hit.upperBound + 100)
    let end = traced.text[hit.upperBound..<max(hit.upperBound, far)].firstIndex(of: 0x0A) ?? far
    let near = max(0, hit.lowerBound - 60)
    let start = (traced.text[near..<hit.lowerBound].lastIndex(of: 0x0A) ?? near - 1) + 1
    let before = words(start..<hit.lowerBound).split(separator: " ").suffix(4)
    var after = words(hit.lowerBound..<end).split(separator: " ")
    // A word that was cut in the middle says nothing.
    if end == far, far < traced.text.count, after.count > 1 { after.removeLast() }
    return (before + after).joined(separator: " ")
  }
}
