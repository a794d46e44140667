/// Writes a ZIP container of which the bytes depend on the entries and the time stamp only.
///
/// What EPUB 3.3 §4.2.2 allows and no more: stored or deflated entries, no extra fields, no
/// encryption, one disk, names in UTF-8.
public enum ZIPWriter {
  /// The bytes of a container with the entries in the given order.
  ///
  /// - Parameters:
  ///   - entries: The files; no two names may be one after case folding.
  ///   - timestamp: Seconds since 1970, UTC; clamped to the years of DOS, 1980 to 2107.
  /// - Throws: When names clash, or a size or count does not fit a ZIP without the ZIP64 extension.
  public static func write(
    _ entries: consuming [ZIPEntry], timestamp: Int
  ) throws(ZIPError) -> [UInt8] {
    var entries = entries
    let count = entries.count
    guard entries.count < 0xFFFF else { throw .tooMany(.entries, limit: 0xFFFE) }
    try checkNames(entries)
    let date = DOSDate(timestamp: timestamp)
    var output: [UInt8] = []
    output.reserveCapacity(entries.reduce(22) { $0 + $1.data.count + 2 * $1.path.text.utf8.count + 76 })
    var directory: [UInt8] = []
    for index in entries.indices {
      let offset = try field(output.count, .totalBytes)
      try appendHeader(of: entries[index], date: date, offset: nil, to: &output)
      output += entries[index].data
      try appendHeader(of: entries[index], date: date, offset: offset, to: &directory)
      // What is written needs no second place in memory: 31 MB for a book of 2.8 million words.
      entries[index].release()
    }
    let start = try field(output.count, .totalBytes)
    let size = try field(directory.count, .totalBytes)
    output += directory
    output.append(littleEndian: ZIPSignature.end)
    output.append(littleEndian: UInt32(0))  // disk numbers
    output.append(littleEndian: UInt16(count))
    output.append(littleEndian: UInt16(count))
    output.append(littleEndian: size)
    output.append(littleEndian: start)
    output.append(littleEndian: UInt16(0))  // no comment
    return output
  }

  /// Writes a local header, or with an offset the header in the central directory.
  private static func appendHeader(
    of entry: ZIPEntry, date: DOSDate, offset: UInt32?, to output: inout [UInt8]
  ) throws(ZIPError) {
    let version: UInt16 = entry.method == .stored ? 10 : 20
    if offset != nil {
      output.append(littleEndian: ZIPSignature.central)
      output.append(littleEndian: UInt16(20))  // made by: MS-DOS, so that attributes mean nothing
    } else {
      output.append(littleEndian: ZIPSignature.local)
    }
    output.append(littleEndian: version)
    output.append(littleEndian: ZIPFlags.utf8)
    output.append(littleEndian: entry.method.rawValue)
    output.append(littleEndian: date.time)
    output.append(littleEndian: date.date)
    output.append(littleEndian: entry.checksum)
    output.append(littleEndian: try field(entry.data.count, .entryBytes))
    output.append(littleEndian: try field(entry.size, .entryBytes))
    output.append(littleEndian: UInt16(entry.path.text.utf8.count))
    output.append(littleEndian: UInt16(0))  // no extra field
    if let offset {
      output.append(littleEndian: UInt16(0))  // no comment
      output.append(littleEndian: UInt16(0))  // disk
      output.append(littleEndian: UInt16(0))  // internal attributes
      output.append(littleEndian: UInt32(0))  // external attributes
      output.append(littleEndian: offset)
    }
    output += entry.path.text.utf8
  }

  /// A number as a 32-bit field; the highest value means ZIP64.
  private static func field(_ number: Int, _ bound: ZIPError.Bound) throws(ZIPError) -> UInt32 {
    guard let field = UInt32(exactly: number), field < .max else {
      throw .tooMany(bound, limit: Int(UInt32.max) - 1)
    }
    return field
  }

  private static func checkNames(_ entries: [ZIPEntry]) throws(ZIPError) {
    var seen: Set<String> = []
    for entry in entries where !seen.insert(entry.path.folded).inserted {
      throw .duplicate(entry.path.text)
    }
  }
}

/// The numbers that start the records of a ZIP (APPNOTE 6.3.10 §4.3).
enum ZIPSignature {
  static let local: UInt32 = 0x0403_4B50
  static let central: UInt32 = 0x0201_4B50
  static let end: UInt32 = 0x0605_4B50
}

/// The general purpose bits (APPNOTE 6.3.10 §4.4.4).
enum ZIPFlags {
  static let utf8: UInt16 = 1 << 11
  /// Encrypted, strongly encrypted, or with a masked header.
  static let encrypted: UInt16 = 1 << 0 | 1 << 6 | 1 << 13
}

extension [UInt8] {
  mutating func append(littleEndian number: UInt16) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  mutating func append(littleEndian number: UInt32) {
    append(littleEndian: UInt16(truncatingIfNeeded: number))
    append(littleEndian: UInt16(truncatingIfNeeded: number >> 16))
  }
}
