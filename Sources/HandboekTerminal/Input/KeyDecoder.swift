/// Makes keys out of the bytes of a terminal, in whatever pieces they come.
///
/// Sequences are those of ECMA-48 §5.4 as xterm sends them. What it does not know it leaves out: no
/// part of a sequence ever becomes a letter that was not typed.
public struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  /// The longest sequence worth waiting for, and the longest text to paste into a question.
  private static let longestSequence = 64
  private static let longestPaste = 4_096

  public init() {}

  /// Whether a sequence has begun that may still go on.
  public var isWaiting: Bool { !pending.isEmpty || pasted != nil }

  /// The events that are complete with these bytes.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes {
      pending.append(byte)
      if let event = step() { events.append(event) }
    }
    return events
  }

  /// What the waiting bytes are when nothing follows them: ESC on its own is the key.
  public mutating func flush() -> [InputEvent] {
    defer { pending = [] }
    if pasted != nil { return [] }
    switch pending {
    case [0x1B]: return [.key(.escape)]
    case [0x1B, UInt8(ascii: "[")]: return [.key(.alt("["))]
    case [0x1B, UInt8(ascii: "O")]: return [.key(.alt("O"))]
    default: return []
    }
  }

  private mutating func step() -> InputEvent? {
    if pasted != nil { return stepOfPaste() }
    guard let first = pending.first else { return nil }
    if first == 0x1B { return stepOfEscape() }
    return plain(pending[...])
  }

  /// A key that does not begin with ESC; nil while its UTF-8 is not complete.
  private mutating func plain(_ bytes: ArraySlice<UInt8>) -> InputEvent? {
    guard let first = bytes.first else { return nil }
    // A byte that cannot go on this character begins a new one.
    if let last = bytes.last, bytes.count > 1, last & 0xC0 != 0x80 {
      pending = [last]
      return step()
    }
    if bytes.count < Self.length(of: first) { return nil }
    let isAlt = bytes.startIndex > 0
    defer { pending = [] }
    guard let key = Self.key(bytes) else { return nil }
    guard isAlt else { return .key(key) }
    switch key {
    case .character(let character): return .key(.alt(character))
    case .backspace, .enter, .tab, .control: return .key(key)
    default: return nil
    }
  }

  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> Key? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x0D, 0x0A: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x00: return .control(" ")
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(first + 0x60)))
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(first + 0x40)))
    default:
      guard let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first,
        !(0x80..<0xA0).contains(scalar.value)
      else { return nil }
      return text.first.map { .character($0) }
    }
  }

  // MARK: Sequences

  private mutating func stepOfEscape() -> InputEvent? {
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case UInt8(ascii: "["): return stepOfControlSequence()
    case UInt8(ascii: "O"):
      guard pending.count > 2 else { return nil }
      defer { pending = [] }
      return KeySequence.key(final: pending[2], parameters: []).map { .key($0) }
    case 0x1B:
      // ESC twice: the first is a key of its own.
      pending.removeFirst()
      return .key(.escape)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return skipString()
    default: return plain(pending[1...])
    }
  }

  private mutating func stepOfControlSequence() -> InputEvent? {
    guard pending.count > 2, let last = pending.last else { return nil }
    if pending.count > Self.longestSequence {
      pending = []
      return nil
    }
    if last == 0x1B {
      pending = [0x1B]
      return nil
    }
    // The Linux console sends ESC [ [ A for F1.
    if pending.count == 3, last == UInt8(ascii: "[") { return nil }
    guard (0x40...0x7E).contains(last) else { return nil }
    let body = Array(pending[2..<pending.count - 1])
    pending = []
    if body == Array("200".utf8), last == UInt8(ascii: "~") {
      pasted = []
      return nil
    }
    return KeySequence.event(body: body, final: last)
  }

  /// An answer of the terminal that nobody asked for: it ends with BEL or ESC \.
  private mutating func skipString() -> InputEvent? {
    let ends = pending.last == 0x07 || pending.suffix(2) == [0x1B, UInt8(ascii: "\\")]
    if pending.count > 2, ends || pending.count > Self.longestPaste { pending = [] }
    return nil
  }

  private mutating func stepOfPaste() -> InputEvent? {
    let end: [UInt8] = [0x1B] + Array("[201~".utf8)
    if end.starts(with: pending) {
      guard pending.count == end.count else { return nil }
      let text = String(decoding: pasted ?? [], as: UTF8.self)
      pending = []
      pasted = nil
      return .paste(text)
    }
    let room = Self.longestPaste - (pasted?.count ?? 0)
    // The last byte may begin the end.
    let last = pending.last == 0x1B ? pending.removeLast() : nil
    pasted?.append(contentsOf: pending.prefix(max(0, room)))
    pending = last.map { [$0] } ?? []
    return nil
  }
}
