/// Writes XML or HTML into a byte buffer; always escapes, always closes.
///
/// An element is written with a closure: attributes first, then its content. The end tag cannot be
/// forgotten, and text cannot reach the output unescaped:
///
///     var writer = XMLWriter(.xhtml)
///     writer.element("p") {
///       $0.attribute("id", "p3-12")
///       $0.text("Wij & zij")
///     }
///
/// It appends runs of bytes rather than characters: building a `String` costs ten times as much.
public struct XMLWriter: Sendable {
  /// The rules for empty elements.
  public enum Syntax: Sendable {
    /// `<item/>` for every empty element.
    case xml
    /// `<br/>` for void elements, `<td></td>` for others: well-formed, and safe to read as HTML.
    case xhtml
    /// `<br>` for void elements, as in HTML 5.
    case html
  }

  public let syntax: Syntax
  /// What was written so far; UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the start tag of the current element still lacks its `>`.
  private var isTagOpen = false

  public init(_ syntax: Syntax, capacity: Int = 0) {
    self.syntax = syntax
    bytes.reserveCapacity(capacity)
  }

  /// Writes `<name …>content</name>`.
  ///
  /// - Parameter name: An element name known to the program, never text from outside.
  public mutating func element(
    _ name: StaticString, _ content: (inout XMLWriter) throws -> Void = { _ in }
  ) rethrows {
    closeStartTag()
    bytes.append(UInt8(ascii: "<"))
    append(name)
    isTagOpen = true
    // The element must be closed also when its content throws, so that the output stays readable.
    defer { end(name) }
    try content(&self)
  }

  /// Writes ` name="value"`; only before any content of the element.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    assert(isTagOpen, "attribute after content")
    guard isTagOpen else { return }
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    escape(value, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes the attribute when there is a value.
  public mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  /// Writes text, escaped.
  public mutating func text(_ text: String) {
    if text.isEmpty { return }
    closeStartTag()
    escape(text, inAttribute: false)
  }

  /// Writes a line end, to keep the output readable for people.
  public mutating func newline() {
    closeStartTag()
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes bytes that are markup already, such as a style sheet or an SVG that was checked.
  public mutating func raw(_ markup: some Collection<UInt8>) {
    closeStartTag()
    bytes.append(contentsOf: markup)
  }

  /// Writes markup known to the program, such as a document type.
  public mutating func raw(_ markup: StaticString) {
    closeStartTag()
    append(markup)
  }

  private mutating func end(_ name: StaticString) {
    if isTagOpen {
      isTagOpen = false
      switch syntax {
      case .xml:
        append("/>")
        return
      case .xhtml where HTMLNames.isVoid(name):
        append("/>")
        return
      case .html where HTMLNames.isVoid(name):
        append(">")
        return
      case .xhtml, .html:
        append(">")
      }
    }
    append("</")
    append(name)
    append(">")
  }

  private mutating func closeStartTag() {
    if isTagOpen {
      bytes.append(UInt8(ascii: ">"))
      isTagOpen = false
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends `text` in runs, replacing markup characters and dropping what XML 1.0 §2.2 forbids.
  private mutating func escape(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { unsafe Self.escape($0, inAttribute: inAttribute, into: &bytes) }
  }

  private static func escape(
    _ utf8: UnsafeBufferPointer<UInt8>, inAttribute: Bool, into bytes: inout [UInt8]
  ) {
    var runStart = 0
    var index = 0
    while index < utf8.count {
      let byte = unsafe utf8[index]
      let length = unsafe specialLength(of: byte, at: index, in: utf8, inAttribute: inAttribute)
      if length == 0 {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: utf8[runStart..<index])
      Self.entity(for: byte)?.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
      index += length
      runStart = index
    }
    unsafe bytes.append(contentsOf: utf8[runStart...])
  }

  /// How many bytes from `index` must be replaced or dropped; 0 for an ordinary byte.
  private static func specialLength(
    of byte: UInt8, at index: Int, in utf8: UnsafeBufferPointer<UInt8>, inAttribute: Bool
  ) -> Int {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): return 1
    case UInt8(ascii: "\""): return inAttribute ? 1 : 0
    case 0x09, 0x0A: return inAttribute ? 1 : 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2:  // C1 controls, U+0080 to U+009F
      guard index + 1 < utf8.count else { return 0 }
      return unsafe utf8[index + 1] < 0xA0 ? 2 : 0
    case 0xEF:  // U+FFFE and U+FFFF
      guard index + 2 < utf8.count else { return 0 }
      return unsafe utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE ? 3 : 0
    default: return 0
    }
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    default: nil
    }
  }
}
