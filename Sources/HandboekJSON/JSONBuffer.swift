package import HandboekDocument

/// Writes JSON (RFC 8259) into a byte buffer: keys in the order of the calls, always escaped, always closed.
package struct JSONBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether a value came before at this level, so that the next one needs a comma.
  private var needsComma = false
  /// The pages of the paper edition, when they are known.
  private let pagination: Pagination?
  /// The record that is being written: anchors are unique within it.
  var record: RecordID?

  package init(_ pagination: Pagination? = nil) { self.pagination = pagination }

  /// Makes room for so many bytes in all.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// The page on which a place begins, when it is known.
  mutating func page(of spot: Pagination.Spot) { member("page", pagination?.page(of: spot)) }

  // MARK: Values

  package mutating func object(_ content: (inout JSONBuffer) -> Void) {
    begin(UInt8(ascii: "{"))
    content(&self)
    end(UInt8(ascii: "}"))
  }

  /// An array; with `lines`, each element has a line of its own, which keeps differences readable.
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, lines: Bool = false, _ each: (inout JSONBuffer, Element) -> Void
  ) {
    begin(UInt8(ascii: "["))
    var isEmpty = true
    for element in elements {
      if lines {
        comma()
        needsComma = false
        bytes.append(0x0A)
      }
      each(&self, element)
      isEmpty = false
    }
    if lines, !isEmpty { bytes.append(0x0A) }
    end(UInt8(ascii: "]"))
  }

  package mutating func string(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { unsafe JSONEscape.append($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func number(_ value: Int) {
    comma()
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func bool(_ value: Bool) {
    comma()
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  /// A value that was written elsewhere.
  package mutating func raw(_ json: [UInt8]) {
    comma()
    bytes.append(contentsOf: json)
  }

  // MARK: Members of an object

  /// The name of the next value; always the program's own and plain ASCII.
  package mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A member on a line of its own.
  package mutating func lineKey(_ name: StaticString) {
    comma()
    needsComma = false
    bytes.append(0x0A)
    key(name)
  }

  /// A text member; nothing when there is no text.
  package mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  package mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  package mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    array(texts) { $0.string($1) }
  }

  /// A member of any other form.
  package mutating func member(_ name: StaticString, _ value: (inout JSONBuffer) -> Void) {
    key(name)
    value(&self)
  }

  package mutating func newline() { bytes.append(0x0A) }

  // MARK: Punctuation

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func begin(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
