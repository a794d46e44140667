/// Puts one line together out of stretches of text, joining neighbours of one style.
struct LineBuilder {
  private var spans: [StyledSpan] = []
  private var pending: [UInt8] = []
  private var style: TextStyle = []

  mutating func append(_ text: String, _ style: TextStyle = []) {
    change(to: style)
    pending.append(contentsOf: text.utf8)
  }

  mutating func append(spaces count: Int) {
    if count <= 0 { return }
    change(to: [])
    pending.append(contentsOf: repeatElement(0x20, count: count))
  }

  /// Adds a range of a running text with its styles.
  mutating func append(_ text: RichText, _ range: Range<Int>) {
    if text.runs.isEmpty {
      change(to: [])
      pending.append(contentsOf: text.bytes[range])
      return
    }
    var start = range.lowerBound
    var run = text.runs.partitioningIndex { $0.start > start } - 1
    while start < range.upperBound {
      change(to: run >= 0 ? text.runs[run].style : [])
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
      pending = Array(last.text.utf8)
    }
    flush()
    defer { spans = [] }
    return StyledLine(spans)
  }

  private mutating func change(to new: TextStyle) {
    if new == style { return }
    flush()
    style = new
  }

  private mutating func flush() {
    if pending.isEmpty { return }
    spans.append(StyledSpan(String(decoding: pending, as: UTF8.self), style))
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
