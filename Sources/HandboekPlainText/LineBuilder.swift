/// Puts one line together out of stretches of text, joining neighbours of one style.
struct LineBuilder {
  private var spans: [StyledSpan] = []
  private var pending: [UInt8] = []
  private var style: TextStyle = []
  private var link = 0
  /// The place of the first pending byte in the logical text.
  private var origin: Int?

  mutating func append(_ text: String, _ style: TextStyle = []) {
    change(to: style)
    pending.append(contentsOf: text.utf8)
  }

  mutating func append(spaces count: Int) {
    if count <= 0 { return }
    change(to: [])
    pending.append(contentsOf: repeatElement(0x20, count: count))
  }

  /// Adds a range of a running text with its styles, and a hyphen if the line breaks a word.
  mutating func append(_ text: RichText, _ line: RichText.WrappedLine, _ origin: TextOrigin? = nil) {
    let range = line.range
    if let origin, range.lowerBound < origin.start, origin.start < range.upperBound {
      append(text, range.lowerBound..<origin.start, nil)
      append(text, origin.start..<range.upperBound, origin)
    } else {
      append(text, range, origin.flatMap { range.lowerBound < $0.start ? nil : $0 })
    }
    if line.isHyphenated { append("-", style) }
  }

  private mutating func append(_ text: RichText, _ range: Range<Int>, _ origin: TextOrigin?) {
    if text.runs.isEmpty {
      change(to: [], origin: origin.map { $0.base + range.lowerBound })
      pending.append(contentsOf: text.bytes[range])
      return
    }
    var start = range.lowerBound
    var run = text.runs.partitioningIndex { $0.start > start } - 1
    while start < range.upperBound {
      let now = run >= 0 ? text.runs[run] : .init(start: 0, style: [])
      change(to: now.style, link: now.link, origin: origin.map { $0.base + start })
      let end = run + 1 < text.runs.count ? min(range.upperBound, text.runs[run + 1].start) : range.upperBound
      pending.append(contentsOf: text.bytes[start..<end])
      start = end
      run += 1
    }
  }

  /// The line without trailing spaces; the builder is empty afterwards.
  mutating func finish() -> StyledLine {
    while true {
      while pending.last == 0x20 { pending.removeLast() }
      if !pending.isEmpty { break }
      guard let last = spans.popLast() else { break }
      style = last.style
      link = last.link
      origin = last.origin
      pending = Array(last.text.utf8)
    }
    flush()
    (style, link, origin) = ([], 0, nil)
    defer { spans = [] }
    return StyledLine(spans)
  }

  /// Goes on in another style, link or place; what follows on the pending text joins it.
  private mutating func change(to new: TextStyle, link newLink: Int = 0, origin newOrigin: Int? = nil) {
    if new == style, newLink == link, newOrigin == origin.map({ $0 + pending.count }) { return }
    flush()
    style = new
    link = newLink
    origin = newOrigin
  }

  private mutating func flush() {
    if pending.isEmpty { return }
    spans.append(StyledSpan(String(decoding: pending, as: UTF8.self), style, link: link, origin: origin))
    pending.removeAll(keepingCapacity: true)
  }
}

extension Array {
  /// The index of the first element for which the condition holds, in an array where it holds for all after.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
