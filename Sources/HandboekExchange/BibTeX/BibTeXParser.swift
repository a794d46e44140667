import HandboekDiagnostics

/// Cuts a BibTeX or BibLaTeX file into entries.
///
/// The grammar is that of the program itself (Patashnik, "BibTeXing"): whatever stands between entries
/// is a comment; values are braced, quoted, numbers or abbreviations, joined with `#`. After a fault,
/// reading goes on at the next line that starts an entry, so that one missing brace costs one entry.
struct BibTeXParser {
  private var scanner: ByteScanner
  private let limits: ImportLimits
  private var abbreviations = Self.months
  private(set) var entries: [BibTeXEntry] = []
  private(set) var faults: [BibTeXFault] = []
  /// What was mended on the way: its message and place.
  private(set) var remarks: [(message: String, range: SourceRange)] = []
  private(set) var hasTooMany = false
  /// How many bytes abbreviations have put into values; bounded, for each may hold another.
  private var filledIn = 0

  private static let months: [String: String] = Dictionary(
    uniqueKeysWithValues: zip(
      ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
      (1...12).map(String.init)))

  static func parse(_ bytes: [UInt8], limits: ImportLimits) -> BibTeXParser {
    var parser = BibTeXParser(scanner: ByteScanner(bytes), limits: limits)
    parser.run()
    return parser
  }

  private init(scanner: ByteScanner, limits: ImportLimits) {
    self.scanner = scanner
    self.limits = limits
  }

  private mutating func run() {
    while true {
      scanner.skip { $0 != UInt8(ascii: "@") }
      guard !scanner.isAtEnd else { return }
      let start = scanner.position
      let remarksBefore = remarks.count
      do throws(BibTeXFault) {
        guard entries.count + faults.count < limits.entries else {
          hasTooMany = true
          return
        }
        try readCommand(from: start)
      } catch {
        faults.append(error)
        // What was mended in an entry that is left out is no news.
        remarks.removeLast(remarks.count - remarksBefore)
        skipToEntry()
      }
    }
  }

  /// Moves to the next line that starts an entry.
  private mutating func skipToEntry() {
    while !scanner.isAtEnd, !startsEntry() {
      scanner.skip { $0 != UInt8(ascii: "\n") }
      scanner.advance()
    }
  }

  /// Whether here, at the start of a line, an entry starts: `@name{`.
  private func startsEntry() -> Bool {
    guard scanner.isAtLineStart, scanner.current == UInt8(ascii: "@") else { return false }
    let name = scanner.bytes[(scanner.index + 1)...].prefix { Self.isLetter($0) }
    guard !name.isEmpty else { return false }
    let next = scanner.bytes[name.endIndex...].prefix(8).first { $0 != 0x20 && $0 != 0x09 }
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "(")
  }

  private mutating func readCommand(from start: SourcePosition) throws(BibTeXFault) {
    scanner.advance()
    let nameStart = scanner.index
    scanner.skip(while: Self.isLetter)
    let name = scanner.text(from: nameStart).lowercased()
    scanner.skipSpace()
    // An @ in running text between entries, as in an address, is a comment too.
    guard !name.isEmpty, let open = scanner.current, open == UInt8(ascii: "{") || open == UInt8(ascii: "(")
    else { return }
    let close = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    scanner.advance()
    switch name {
    case "comment", "preamble": try skipBlock(close, "@\(name)", start)
    case "string": try readAbbreviation(close, start)
    default: try readEntry(name, close, start)
    }
  }

  private mutating func skipBlock(_ close: UInt8, _ name: String, _ start: SourcePosition) throws(BibTeXFault)
  {
    var depth = 0
    while let byte = scanner.current {
      if depth == 0, byte == close {
        scanner.advance()
        return
      }
      if startsEntry() { break }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      scanner.advance()
    }
    throw unclosed(name, start)
  }

  private mutating func readAbbreviation(_ close: UInt8, _ start: SourcePosition) throws(BibTeXFault) {
    scanner.skipSpace()
    let name = readName().lowercased()
    scanner.skipSpace()
    guard !name.isEmpty, scanner.take(UInt8(ascii: "=")) else {
      throw fault("hier wordt ‘naam = waarde’ verwacht", start)
    }
    let value = try readValue(of: "@string", start)
    scanner.skipSpace()
    _ = scanner.take(UInt8(ascii: ","))
    scanner.skipSpace()
    guard scanner.take(close) else { throw unclosed("@string", start) }
    abbreviations[name] = value
  }

  private mutating func readEntry(_ type: String, _ close: UInt8, _ start: SourcePosition) throws(BibTeXFault)
  {
    scanner.skipSpace()
    let keyBytes = scanner.read {
      $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != close && $0 != UInt8(ascii: "=")
    }
    let key = String(decoding: keyBytes, as: UTF8.self)
    var entry = BibTeXEntry(type: type, key: key, range: scanner.range(from: start))
    let label = key.isEmpty ? "dit item" : "‘\(key)’"
    scanner.skipSpace()
    while true {
      // Commas may be doubled; a missing one is mended.
      while scanner.take(UInt8(ascii: ",")) { scanner.skipSpace() }
      if scanner.take(close) { break }
      guard !scanner.isAtEnd, !startsEntry() else { throw unclosed(label, start) }
      let fieldStart = scanner.position
      let name = readName().lowercased()
      scanner.skipSpace()
      guard !name.isEmpty, scanner.take(UInt8(ascii: "=")) else {
        throw fault("\(label): hier wordt ‘veld = {waarde}’ verwacht", fieldStart)
      }
      let value = try readValue(of: "het veld ‘\(name)’ van \(label)", fieldStart)
      entry.fields.append(BibTeXEntry.Field(name: name, value: value, range: scanner.range(from: fieldStart)))
      guard entry.fields.count <= limits.fields else {
        throw fault("\(label) heeft meer dan \(limits.fields) velden", start)
      }
      scanner.skipSpace()
      if scanner.current != UInt8(ascii: ","), scanner.current != close, !scanner.isAtEnd, !startsEntry() {
        remarks.append(
          ("\(label): achter het veld ‘\(name)’ ontbreekt een komma", scanner.range(from: fieldStart)))
      }
    }
    entries.append(entry)
  }

  private mutating func readName() -> String {
    let bytes = scanner.read { $0 > 0x20 && !"{}(),=\"#%'".utf8.contains($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A value: parts with `#` between them.
  private mutating func readValue(of what: String, _ start: SourcePosition) throws(BibTeXFault) -> String {
    var value = ""
    repeat {
      scanner.skipSpace()
      switch scanner.current {
      case UInt8(ascii: "{"): value += try readBraced(of: what, start, until: UInt8(ascii: "}"))
      case UInt8(ascii: "\""): value += try readBraced(of: what, start, until: UInt8(ascii: "\""))
      default:
        let place = scanner.position
        let name = readName()
        guard !name.isEmpty else { throw fault("\(what) heeft geen waarde", start) }
        value += fillIn(name, place)
      }
      guard value.utf8.count <= limits.valueBytes, filledIn <= 16 * limits.valueBytes else {
        throw fault("\(what) is langer dan \(limits.valueBytes) bytes", start)
      }
      scanner.skipSpace()
    } while scanner.take(UInt8(ascii: "#"))
    return value
  }

  /// A number as it is, or what an abbreviation stands for.
  private mutating func fillIn(_ name: String, _ place: SourcePosition) -> String {
    if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return name }
    guard let value = abbreviations[name.lowercased()] else {
      remarks.append(("de afkorting ‘\(name)’ is niet gegeven met @string", scanner.range(from: place)))
      return name
    }
    filledIn += value.utf8.count
    return value
  }

  /// What stands between braces or quotes; braces inside are balanced.
  private mutating func readBraced(
    of what: String, _ start: SourcePosition, until close: UInt8
  ) throws(BibTeXFault) -> String {
    scanner.advance()
    let valueStart = scanner.index
    var depth = 0
    while let byte = scanner.current {
      if depth == 0, byte == close {
        let text = scanner.text(from: valueStart)
        scanner.advance()
        return text
      }
      switch byte {
      case UInt8(ascii: "\\"):
        scanner.advance()
        if scanner.current == UInt8(ascii: "\n") { continue }
      case UInt8(ascii: "{"):
        depth += 1
        guard depth <= limits.depth else { throw fault("\(what) heeft te diep geneste accolades", start) }
      case UInt8(ascii: "}"):
        depth -= 1
        guard depth >= 0 else { throw fault("\(what) heeft een } te veel", start) }
      default:
        if startsEntry() { throw unclosed(what, start) }
      }
      scanner.advance()
    }
    throw unclosed(what, start)
  }

  private func unclosed(_ what: String, _ start: SourcePosition) -> BibTeXFault {
    BibTeXFault(
      message: "\(what) is niet afgesloten",
      fix: "zet er een } of \" achter, of schrijf \\{ en \\} voor losse accolades",
      range: SourceRange(at: start))
  }

  private func fault(_ message: String, _ start: SourcePosition) -> BibTeXFault {
    BibTeXFault(message: message, fix: nil, range: SourceRange(at: start))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
