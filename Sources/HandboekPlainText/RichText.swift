import HandboekDiagnostics

/// Running text with styles, before it is broken into lines.
///
/// One buffer of UTF-8 for a whole paragraph: breaking it into lines only needs ranges of it. Text
/// enters through `append` alone, which makes it printable; nothing after that has to.
struct RichText {
  private(set) var bytes: [UInt8] = []
  /// Where each style begins, in order.
  private(set) var runs: [Run] = []
  /// Where a word may be broken with a hyphen: the bytes before which a soft hyphen stood.
  private(set) var hyphenations: [Int] = []
  /// The number of the link that text added from now on belongs to; 0 for none.
  var link = 0

  struct Run {
    var start: Int
    var style: TextStyle
    var link = 0
  }

  init() {}

  init(_ text: String, _ style: TextStyle = []) { append(text, style) }

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds text; runs of spaces become one, soft hyphens become places to break, and a space at the start of a line too.
  mutating func append(_ text: String, _ style: TextStyle = []) {
    if text.isEmpty { return }
    begin(style)
    var printable = PrintableText.clean(text)
    printable.withUTF8 { unsafe appendRuns($0) }
  }

  /// Copies stretches of bytes between what is left out: spaces after a space, and soft hyphens.
  private mutating func appendRuns(_ utf8: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    var before = bytes.last ?? 0x0A
    for index in 0..<utf8.count {
      let byte = unsafe utf8[index]
      if byte == 0x20, before == 0x20 || before == 0x0A {
        unsafe bytes.append(contentsOf: utf8[runStart..<index])
        runStart = index + 1
      } else if byte == 0xAD, before == 0xC2 {
        unsafe bytes.append(contentsOf: utf8[runStart..<index - 1])
        runStart = index + 1
        hyphenations.append(bytes.count)
        before = bytes.last ?? 0x0A
      } else {
        before = byte
      }
    }
    unsafe bytes.append(contentsOf: utf8[runStart...])
  }

  /// Adds text of which every space counts, such as code.
  mutating func appendLiteral(_ text: String, _ style: TextStyle = []) {
    if text.isEmpty { return }
    begin(style)
    bytes.append(contentsOf: PrintableText.clean(text, keepingNewlines: true).utf8)
  }

  /// Ends the line here.
  mutating func lineBreak() {
    trimEnd()
    bytes.append(0x0A)
  }

  /// Removes spaces from the end.
  mutating func trimEnd() {
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Whether the text ends a sentence, so that a full stop would be one too many.
  var endsSentence: Bool {
    bytes.last.map { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xA6].contains($0) } ?? true
  }

  /// The text without styles.
  var plain: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func begin(_ style: TextStyle) {
    if let last = runs.last {
      if last.style == style, last.link == link { return }
    } else if style.isEmpty, link == 0 {
      return
    }
    runs.append(Run(start: bytes.count, style: style, link: link))
  }
}

extension RichText {
  /// Adds another text with its styles.
  mutating func append(_ other: RichText) {
    let offset = bytes.count
    if runs.last.map({ !$0.style.isEmpty || $0.link != 0 }) ?? false, other.runs.first?.start != 0 {
      runs.append(Run(start: offset, style: []))
    }
    runs += other.runs.map { Run(start: $0.start + offset, style: $0.style, link: $0.link) }
    hyphenations += other.hyphenations.map { $0 + offset }
    bytes += other.bytes
  }
}
