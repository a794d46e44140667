/// Cuts the stretch out of a text that shows best what was found.
struct Excerpt {
  /// What stands between stretches that do not belong together.
  private static let border = " · "
  private static let ellipsis = "…"

  private let bytes: [UInt8]
  private let range: Range<Int>
  private let hits: [TermHit]

  init(_ bytes: [UInt8], _ range: Range<Int>, hits: [TermHit]) {
    self.bytes = bytes
    self.range = range
    self.hits = Self.merged(hits)
  }

  /// Hits in order that do not overlap.
  private static func merged(_ hits: [TermHit]) -> [TermHit] {
    var result: [TermHit] = []
    for hit in hits.sorted(by: {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }) {
      if let last = result.last, hit.range.lowerBound < last.range.upperBound {
        result[result.count - 1].range =
          last.range.lowerBound..<max(last.range.upperBound, hit.range.upperBound)
      } else {
        result.append(hit)
      }
    }
    return result
  }

  /// All of it.
  var whole: HitText { marked(range) }

  /// About `length` bytes of it, around the best hits.
  func cut(to length: Int) -> HitText {
    guard range.count > length else { return whole }
    let window = window(length)
    var text = marked(window)
    if window.lowerBound > range.lowerBound {
      text.pieces.insert(.init(text: Self.ellipsis, isHit: false), at: 0)
    }
    if window.upperBound < range.upperBound { text.pieces.append(.init(text: Self.ellipsis, isHit: false)) }
    return text
  }

  /// The stretch with the most different terms, then with the most hits, the first of those.
  private func window(_ length: Int) -> Range<Int> {
    guard let only = hits.first else { return range.lowerBound..<wordEnd(before: range.lowerBound + length) }
    var best = (terms: 0, count: 0, first: only.range, last: only.range)
    var end = 0
    for (index, hit) in hits.enumerated() {
      end = max(end, index)
      while end + 1 < hits.count, hits[end + 1].range.upperBound - hit.range.lowerBound <= length { end += 1 }
      // More hits than this in one stretch say no more.
      let inside = hits[index...min(end, index + 64)]
      let terms = inside.reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1.term & 63) }.nonzeroBitCount
      if (terms, inside.count) > (best.terms, best.count) {
        best = (terms, inside.count, hit.range, hits[min(end, index + 64)].range)
      }
    }
    let spare = max(0, length - (best.last.upperBound - best.first.lowerBound))
    let start = start(near: best.first.lowerBound, spare: spare)
    let limit = max(best.last.upperBound, start + length)
    return
      start..<(limit >= range.upperBound
      ? range.upperBound : max(best.last.upperBound, wordEnd(before: limit)))
  }

  /// Where to begin: at the start of the sentence when that is near, else at a word.
  private func start(near hit: Int, spare: Int) -> Int {
    let earliest = max(range.lowerBound, hit - spare / 2)
    if earliest == range.lowerBound { return earliest }
    var index = hit
    var word = hit
    while index > earliest {
      let byte = bytes[index - 1]
      if byte == 0x0A { return index }
      if byte == 0x20 {
        word = index
        if index >= 2, [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index - 2]) {
          return index
        }
      }
      index -= 1
    }
    return word
  }

  /// The end of the last word that ends before a position.
  private func wordEnd(before position: Int) -> Int {
    var index = min(position, range.upperBound)
    let least = max(range.lowerBound, index - TokenScanner.longest)
    while index > least, index < range.upperBound, bytes[index] != 0x20, bytes[index] != 0x0A { index -= 1 }
    if index > least { return index }
    // One long word: cut it between characters.
    index = min(position, range.upperBound)
    while index > range.lowerBound, index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private func marked(_ part: Range<Int>) -> HitText {
    var pieces: [HitText.Piece] = []
    var position = part.lowerBound
    func add(_ end: Int, isHit: Bool) {
      guard end > position else { return }
      let text = String(decoding: bytes[position..<end], as: UTF8.self).replacing("\n", with: Self.border)
      pieces.append(HitText.Piece(text: text, isHit: isHit))
      position = end
    }
    for hit in hits where hit.range.overlaps(part) {
      add(max(position, hit.range.lowerBound), isHit: false)
      add(min(part.upperBound, hit.range.upperBound), isHit: true)
    }
    add(part.upperBound, isHit: false)
    return HitText(pieces: pieces)
  }
}
