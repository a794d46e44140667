/// Adds objects to the end of a PDF (ISO 32000-1 §7.5.6).
struct PDFUpdate {
  private let file: PDFFile
  private var added: [UInt8] = []
  /// The number and place of each new object, in the order in which they were added.
  private var places: [(number: Int, offset: Int)] = []
  private var nextNumber: Int

  init(_ file: PDFFile) {
    self.file = file
    nextNumber = max(file.table.trailer["Size"]?.integer ?? 0, (file.table.entries.keys.max() ?? 0) + 1)
    if file.bytes.last != 0x0A { added.append(0x0A) }
  }

  /// Adds a stream, and gives its number.
  mutating func add(stream: String) -> Int {
    let number = newNumber()
    write(number, "<</Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream")
    return number
  }

  /// Draws one stream before and one behind what is on a page.
  mutating func surround(_ page: PDFPage, with first: Int, and last: Int) {
    guard let object = file.object(page.object),
      let range = Self.range(of: "Contents", in: object.source)
    else { return }
    let contents = ([first] + page.contents + [last]).map { "\($0) 0 R" }.joined(separator: " ")
    let source = object.source
    write(
      page.object,
      Array(source[..<range.lowerBound]) + Array(" [\(contents)]".utf8) + Array(source[range.upperBound...]))
  }

  /// The file with everything that was added.
  var bytes: [UInt8] {
    places.isEmpty ? file.bytes : file.bytes + added + (file.table.isStream ? tableStream : tableText)
  }

  private mutating func newNumber() -> Int {
    nextNumber += 1
    return nextNumber - 1
  }

  private mutating func write(_ number: Int, _ content: String) { write(number, Array(content.utf8)) }

  private mutating func write(_ number: Int, _ content: [UInt8]) {
    places.append((number, file.bytes.count + added.count))
    added += Array("\(number) 0 obj\n".utf8) + content + Array("\nendobj\n".utf8)
  }

  /// The bytes of a value in a dictionary, from behind its key.
  private static func range(of key: String, in source: ArraySlice<UInt8>) -> Range<Int>? {
    var scanner = PDFScanner(source)
    scanner.isReferenceAllowed = true
    scanner.skipSpace()
    guard source.count > 4, source[scanner.index] == UInt8(ascii: "<") else { return nil }
    scanner.index += 2
    while case .name(let name)? = scanner.value() {
      let start = scanner.index
      guard scanner.value() != nil else { return nil }
      if name == key { return start..<scanner.index }
    }
    return nil
  }

  // MARK: The table

  /// What the new trailer has, and what it takes from the old one as it stands there.
  private func trailer(size: Int) -> [UInt8] {
    var bytes = Array("/Size \(size) /Prev \(file.table.start)".utf8)
    for key in ["Root", "Info", "ID"] {
      if let range = Self.range(of: key, in: file.table.trailerSource) {
        bytes += Array(" /\(key) ".utf8) + file.table.trailerSource[range]
      }
    }
    return bytes
  }

  private var tableText: [UInt8] {
    var text = "xref\n"
    for (number, offset) in places.sorted(by: { $0.number < $1.number }) {
      let digits = String(offset)
      let zeros = String(repeating: "0", count: max(0, 10 - digits.utf8.count))
      text += "\(number) 1\n\(zeros)\(digits) 00000 n \n"
    }
    let end = ">>\nstartxref\n\(file.bytes.count + added.count)\n%%EOF\n"
    return Array("\(text)trailer\n<<".utf8) + trailer(size: nextNumber) + Array(end.utf8)
  }

  /// The table as a stream (§7.5.8), for a file whose own table is one.
  private var tableStream: [UInt8] {
    let number = nextNumber
    let start = file.bytes.count + added.count
    var data: [UInt8] = []
    var index = ""
    for (number, offset) in (places + [(number, start)]).sorted(by: { $0.number < $1.number }) {
      index += "\(number) 1 "
      data.append(1)
      for shift in stride(from: 40, through: 0, by: -8) {
        data.append(UInt8(truncatingIfNeeded: offset >> shift))
      }
      data.append(0)
    }
    let head = "\(number) 0 obj\n<</Type /XRef /W [1 6 1] /Index [\(index)] "
    let length = " /Length \(data.count)>>\nstream\n"
    let end = "\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n"
    return Array(head.utf8) + trailer(size: number + 1) + Array(length.utf8) + data + Array(end.utf8)
  }
}
