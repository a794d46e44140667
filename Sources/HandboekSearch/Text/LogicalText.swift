import HandboekDocument

/// Appends the text of inlines as readers see it: spaces are one space, what shows nothing is gone.
struct LogicalText {
  private(set) var bytes: [UInt8] = []
  /// The numbers of the notes whose marks were met.
  private var notes: [Int] = []

  var count: Int { bytes.count }

  /// Gives the numbers of the notes whose marks were met since the last time.
  mutating func takeNotes() -> [Int] {
    defer { notes.removeAll() }
    return notes
  }

  /// Ends a stretch of text: what follows does not belong to it.
  mutating func separate() {
    while bytes.last == 0x20 { bytes.removeLast() }
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  /// Removes spaces and separators from the end, as far as `start`.
  mutating func trimEnd(to start: Int) {
    while bytes.count > start, let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
  }

  mutating func append(_ inlines: [Inline]) {
    for index in inlines.indices { append(inlines[index]) }
  }

  /// Appends a piece, which is not taken over: every one of a book comes by.
  private mutating func append(_ inline: borrowing Inline) {
    switch inline {
    case .text(let text), .code(let text): append(text)
    case .emphasis(let content), .strong(let content), .strikethrough(let content): append(content)
    case .lineBreak: append(" ")
    case .link(let link): append(link.content)
    case .span(let span): append(span.content)
    case .image(let image): append(image.alternative)
    case .citation(let citation): append(citation.plainText)
    case .footnote(let reference): notes.append(reference.number)
    }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe append($0) }
  }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    var index = 0
    while index < utf8.count {
      let byte = unsafe utf8[index]
      if byte > 0x20, byte < 0x7F {
        index += 1
        continue
      }
      if byte == 0x20, index > runStart, unsafe utf8[index - 1] > 0x20 {
        index += 1
        continue
      }
      let second = index + 1 < utf8.count ? unsafe utf8[index + 1] : 0
      let third = index + 2 < utf8.count ? unsafe utf8[index + 2] : 0
      guard let (length, isSpace) = Self.replaced(byte, second, third) else {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: utf8[runStart..<index])
      if isSpace, let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
      index += length
      runStart = index
    }
    unsafe bytes.append(contentsOf: utf8[runStart...])
  }

  /// How many bytes make a character that is no letter to look at, and whether it separates words.
  private static func replaced(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Int, isSpace: Bool)? {
    switch (first, second, third) {
    case (0...0x20, _, _), (0x7F, _, _): (1, true)
    case (0xC2, 0x80...0xA0, _): (2, true)
    case (0xC2, 0xAD, _): (2, false)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      (3, true)
    // Zero-width and bidirectional signs.
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF):
      (3, false)
    default: nil
    }
  }
}
