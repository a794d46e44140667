/// A style sheet, or a style attribute, as far as the rules look at it.
struct StyleSheet: Sendable {
  /// An address in the sheet.
  struct Address: Sendable {
    enum Kind: Sendable, Hashable {
      case importRule
      case font
      case url
    }

    var text: String
    var range: Range<Int>
    var kind: Kind
  }

  /// A property with its value.
  struct Declaration: Sendable {
    var selector: String
    var property: String
    var value: String
    var range: Range<Int>
    /// Whether it applies on all media and in all conditions.
    var isUnconditional: Bool
  }

  /// A break of the grammar.
  struct Fault: Sendable {
    var message: String
    var range: Range<Int>
  }

  let file: String
  let item: Int?
  let bytes: [UInt8]
  private(set) var addresses: [Address] = []
  private(set) var declarations: [Declaration] = []
  private(set) var faults: [Fault] = []
  /// `@font-face` rules without any declaration.
  private(set) var emptyFontFaces: [Range<Int>] = []
  private let map: SourceMap

  init(file: String, item: Int?, bytes: [UInt8], isDeclarationList: Bool = false) {
    self.file = file
    self.item = item
    self.bytes = bytes
    map = SourceMap(bytes)
    guard !isUTF16 else { return }
    var parser = StyleParser(bytes)
    parser.parse(isDeclarationList: isDeclarationList)
    addresses = parser.addresses
    declarations = parser.declarations
    faults = parser.faults
    emptyFontFaces = parser.emptyFontFaces
  }

  var isUTF16: Bool { bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) }

  /// The encoding in a rule `@charset`, which must be the first bytes (CSS Syntax §3.2).
  var charset: String? {
    let start = Array("@charset \"".utf8)
    guard bytes.starts(with: start) else { return nil }
    let name = bytes[start.count...].prefix(100).prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: name, as: UTF8.self)
  }

  func place(_ range: Range<Int>?) -> Place { Place(file, range.map { map.range($0) }) }
}
