/// A PDF that an engine made: its objects, pages and named places.
///
/// Only as much of ISO 32000-1 as WeasyPrint and Chromium write; nothing is shown.
public struct PDFFile: Sendable {
  let bytes: [UInt8]
  let table: PDFTable
  /// What each object stream holds, with the numbers and places of its objects.
  private let streams: [Int: ObjectStream]
  private(set) var pages: [PDFPage] = []

  public init(_ bytes: [UInt8]) throws(PDFError) {
    self.bytes = bytes
    table = try PDFTable(bytes)
    if table.trailer["Encrypt"] != nil { throw .encrypted }
    streams = Self.objectStreams(bytes, table)
    pages = PDFPage.all(of: self)
    if pages.isEmpty { throw .noPages }
  }

  /// The number of pages.
  public var pageCount: Int { pages.count }

  /// The root of everything (§7.7.2).
  var catalog: [String: PDFValue] { resolved(table.trailer["Root"])?.dictionary ?? [:] }

  /// The object with a number; nil when there is none that can be read.
  func object(_ number: Int) -> PDFObject? {
    switch table.entries[number] {
    case nil: nil
    case .offset(let offset):
      Self.object(in: bytes[...], at: offset) { [table] length in
        if case .reference(let number) = length { return Self.plainNumber(number, in: self.bytes, table) }
        return length.integer
      }
    case .inside(let stream, let index): streams[stream]?.object(number, at: index)
    }
  }

  /// The value, or what it refers to; a reference to a reference leads nowhere.
  func resolved(_ value: PDFValue?) -> PDFValue? {
    guard case .reference(let number)? = value else { return value }
    guard let found = object(number)?.value else { return nil }
    if case .reference = found { return nil }
    return found
  }

  // MARK: Objects

  /// The object at a byte of the file: `12 0 obj … endobj`.
  ///
  /// - Parameter length: What `Length` says, which may be in another object.
  static func object(
    in bytes: ArraySlice<UInt8>, at offset: Int, length: (PDFValue) -> Int?
  ) -> PDFObject? {
    guard bytes.indices.contains(offset) else { return nil }
    var scanner = PDFScanner(bytes, at: offset)
    guard scanner.value()?.integer != nil, scanner.value()?.integer != nil, scanner.skip("obj") else {
      return nil
    }
    scanner.isReferenceAllowed = true
    scanner.skipSpace()
    let start = scanner.index
    guard let value = scanner.value() else { return nil }
    var object = PDFObject(value: value, source: bytes[start..<scanner.index])
    guard case .dictionary(let entries) = value, scanner.skip("stream"),
      let size = entries["Length"].flatMap(length), size >= 0
    else { return object }
    // One line end stands behind the word (§7.3.8.1).
    var first = scanner.index
    if first < bytes.endIndex, bytes[first] == 0x0D { first += 1 }
    if first < bytes.endIndex, bytes[first] == 0x0A { first += 1 }
    guard size <= bytes.endIndex - first else { return nil }
    object.stream = bytes[first..<first + size]
    return object
  }

  /// The number that an object of the file itself is; for lengths, which stand in no object stream.
  private static func plainNumber(_ number: Int, in bytes: [UInt8], _ table: PDFTable) -> Int? {
    guard case .offset(let offset)? = table.entries[number] else { return nil }
    return object(in: bytes[...], at: offset) { _ in nil }?.value.integer
  }

  private static func objectStreams(_ bytes: [UInt8], _ table: PDFTable) -> [Int: ObjectStream] {
    var numbers: Set<Int> = []
    for case .inside(let stream, _) in table.entries.values { numbers.insert(stream) }
    var streams: [Int: ObjectStream] = [:]
    var size = 0
    for number in numbers.sorted() {
      guard case .offset(let offset)? = table.entries[number],
        let object = object(
          in: bytes[...], at: offset,
          length: { length in
            if case .reference(let number) = length { return plainNumber(number, in: bytes, table) }
            return length.integer
          }),
        let stream = ObjectStream(object)
      else { continue }
      size += stream.data.count
      if size > PDFLimits.objectStreamBytes { break }
      streams[number] = stream
    }
    return streams
  }
}

/// Objects together in one stream (ISO 32000-1 §7.5.7).
private struct ObjectStream: Sendable {
  let data: [UInt8]
  /// The number and the place of each object.
  private let heads: [(number: Int, offset: Int)]

  init?(_ object: PDFObject) {
    guard let data = PDFStream.decoded(object), let entries = object.value.dictionary,
      let count = entries["N"]?.integer, let first = entries["First"]?.integer,
      (0...PDFLimits.objects).contains(count), data.indices.contains(first)
    else { return nil }
    var scanner = PDFScanner(data[..<first])
    var heads: [(number: Int, offset: Int)] = []
    for _ in 0..<count {
      guard let number = scanner.value()?.integer, let offset = scanner.value()?.integer,
        (0..<data.count - first).contains(offset)
      else { break }
      heads.append((number, first + offset))
    }
    self.data = data
    self.heads = heads
  }

  func object(_ number: Int, at index: Int) -> PDFObject? {
    guard heads.indices.contains(index), heads[index].number == number else { return nil }
    var scanner = PDFScanner(data[...], at: heads[index].offset)
    scanner.isReferenceAllowed = true
    guard let value = scanner.value() else { return nil }
    return PDFObject(value: value, source: data[heads[index].offset..<scanner.index])
  }
}
