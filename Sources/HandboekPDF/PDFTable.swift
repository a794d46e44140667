/// The cross-reference table: where each object stands (ISO 32000-1 §7.5.4, §7.5.8).
struct PDFTable: Sendable {
  enum Entry: Sendable, Hashable {
    /// At this byte of the file.
    case offset(Int)
    /// In the object stream with this number, as the object with this index.
    case inside(stream: Int, index: Int)
  }

  private(set) var entries: [Int: Entry] = [:]
  /// The newest trailer, and its bytes.
  private(set) var trailer: [String: PDFValue] = [:]
  private(set) var trailerSource: ArraySlice<UInt8> = []
  /// Where the newest section begins.
  private(set) var start = 0
  /// Whether the newest section is a stream; then what is added must be one too.
  private(set) var isStream = false

  /// Reads the newest section and those that it leads to.
  init(_ bytes: [UInt8]) throws(PDFError) {
    guard let start = Self.lastStart(bytes) else { throw .noObjects }
    self.start = start
    var next: Int? = start
    var seen: Set<Int> = []
    while let offset = next, seen.count < PDFLimits.sections, seen.insert(offset).inserted {
      guard bytes.indices.contains(offset), let section = Section(bytes, at: offset) else { throw .noObjects }
      if seen.count == 1 {
        trailer = section.trailer
        trailerSource = section.source
        isStream = section.isStream
      }
      entries.merge(section.entries) { newer, _ in newer }
      guard entries.count <= PDFLimits.objects else { throw .noObjects }
      next = section.trailer["Prev"]?.integer
    }
  }

  /// The number behind the last `startxref` (§7.5.5).
  private static func lastStart(_ bytes: [UInt8]) -> Int? {
    let word = Array("startxref".utf8)
    let tail = bytes.suffix(2_048)
    var index = tail.endIndex - word.count
    while index >= tail.startIndex {
      if tail[index] == word[0], tail[index..<index + word.count].elementsEqual(word) {
        var scanner = PDFScanner(tail, at: index + word.count)
        return scanner.value()?.integer
      }
      index -= 1
    }
    return nil
  }
}

/// One section of the table, with its trailer.
private struct Section {
  var entries: [Int: PDFTable.Entry] = [:]
  var trailer: [String: PDFValue] = [:]
  var source: ArraySlice<UInt8> = []
  var isStream = false

  init?(_ bytes: [UInt8], at offset: Int) {
    var scanner = PDFScanner(bytes[...], at: offset)
    if scanner.skip("xref") {
      guard readTable(&scanner) else { return nil }
      scanner.skipSpace()
      let start = scanner.index
      guard case .dictionary(let trailer)? = scanner.value() else { return nil }
      self.trailer = trailer
      source = bytes[start..<scanner.index]
    } else {
      guard let object = PDFFile.object(in: bytes[...], at: offset, length: { $0.integer }),
        case .dictionary(let trailer) = object.value, let data = PDFStream.decoded(object)
      else { return nil }
      self.trailer = trailer
      source = object.source
      isStream = true
      guard readStream(data) else { return nil }
    }
  }

  private mutating func readTable(_ scanner: inout PDFScanner) -> Bool {
    while true {
      if scanner.skip("trailer") { return true }
      guard let first = scanner.value()?.integer, let count = scanner.value()?.integer, first >= 0,
        (0...PDFLimits.objects).contains(count), first <= PDFLimits.objects
      else { return false }
      for number in first..<first + count {
        guard let offset = scanner.value()?.integer, scanner.value() != nil,
          case .word(let kind)? = scanner.token()
        else { return false }
        if kind == "n", entries[number] == nil { entries[number] = .offset(offset) }
      }
    }
  }

  private mutating func readStream(_ data: [UInt8]) -> Bool {
    let widths = (trailer["W"]?.array ?? []).compactMap(\.integer)
    guard widths.count == 3, widths.allSatisfy({ (0...8).contains($0) }), let size = trailer["Size"]?.integer,
      (0...PDFLimits.objects).contains(size)
    else { return false }
    let ranges = trailer["Index"]?.array?.compactMap(\.integer) ?? [0, size]
    var index = 0
    func field(_ width: Int) -> Int? {
      guard index + width <= data.count else { return nil }
      var value: UInt64 = 0
      for byte in data[index..<index + width] { value = value << 8 | UInt64(byte) }
      index += width
      return Int(exactly: value)
    }
    for range in stride(from: 0, to: ranges.count - 1, by: 2) {
      guard ranges[range] >= 0, ranges[range] <= PDFLimits.objects,
        (0...PDFLimits.objects).contains(ranges[range + 1])
      else { return false }
      for number in ranges[range]..<ranges[range] + ranges[range + 1] {
        guard let kind = field(widths[0]), let second = field(widths[1]), let third = field(widths[2]) else {
          return false
        }
        // Without a first field all objects stand in the file itself (§7.5.8.2).
        switch widths[0] == 0 ? 1 : kind {
        case 1: entries[number] = .offset(second)
        case 2: entries[number] = .inside(stream: second, index: third)
        default: break
        }
      }
    }
    return true
  }
}
