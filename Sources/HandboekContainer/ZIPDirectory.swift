/// Reads the central directory of a ZIP and proves it against the local headers.
struct ZIPDirectory {
  private let bytes: [UInt8]
  private let limits: ContainerLimits
  private(set) var entries: [ZIPReader.Entry] = []
  private(set) var refused: [ContainerPathError] = []
  private var totalBytes = 0
  private var names: Set<String> = []
  /// The bytes that each entry takes, to find overlaps.
  private var extents: [(range: Range<Int>, name: String)] = []

  init(_ bytes: [UInt8], limits: ContainerLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func read() throws(ZIPError) {
    let end = try endRecord()
    guard uint16(end + 4) == 0, uint16(end + 6) == 0, uint16(end + 8) == uint16(end + 10) else {
      throw .spanned
    }
    let count = uint16(end + 10)
    let size = uint32(end + 12)
    let start = uint32(end + 16)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else { throw .unsupportedSize }
    guard count <= limits.entries else { throw .tooMany(.entries, limit: limits.entries) }
    guard start + size <= end else { throw .corrupt("") }
    var cursor = start
    for _ in 0..<count { cursor = try readHeader(at: cursor, directory: start, end: start + size) }
    guard cursor == start + size else { throw .corrupt("") }
    try checkOverlaps()
  }

  /// The last end record of which the comment fits in the file (APPNOTE 6.3.10 §4.3.16).
  private func endRecord() throws(ZIPError) -> Int {
    var index = bytes.count - 22
    let lowest = max(0, index - 0xFFFF)
    while index >= lowest {
      if bytes[index] == 0x50, uint32(index) == Int(ZIPSignature.end),
        index + 22 + uint16(index + 20) <= bytes.count
      {
        return index
      }
      index -= 1
    }
    throw .notAContainer
  }

  /// Reads one header of the directory and returns where the next one starts.
  private mutating func readHeader(at offset: Int, directory: Int, end: Int) throws(ZIPError) -> Int {
    guard offset + 46 <= end, uint32(offset) == Int(ZIPSignature.central) else { throw .corrupt("") }
    let nameLength = uint16(offset + 28)
    let next = offset + 46 + nameLength + uint16(offset + 30) + uint16(offset + 32)
    guard next <= end else { throw .corrupt("") }
    guard nameLength <= limits.nameLength else { throw .tooMany(.nameLength, limit: limits.nameLength) }
    let nameBytes = bytes[(offset + 46)..<(offset + 46 + nameLength)]
    // Without the UTF-8 flag names are CP437 by the book, UTF-8 in practice; else unreadable anyway.
    let name = String(decoding: nameBytes, as: UTF8.self)
    guard uint16(offset + 34) == 0 else { throw .spanned }
    guard UInt16(uint16(offset + 8)) & ZIPFlags.encrypted == 0 else { throw .encrypted(name) }
    let compressedSize = uint32(offset + 20)
    let size = uint32(offset + 24)
    let local = uint32(offset + 42)
    guard compressedSize != 0xFFFF_FFFF, size != 0xFFFF_FFFF, local != 0xFFFF_FFFF else {
      throw .unsupportedSize
    }
    guard let method = ZIPEntry.Method(rawValue: UInt16(uint16(offset + 10))) else {
      throw .unsupportedMethod(name, uint16(offset + 10))
    }
    guard method == .deflated || compressedSize == size else { throw .corrupt(name) }
    try count(size, from: compressedSize)

    // The local header must agree: programs that read it would see another file.
    guard local + 30 + nameLength <= directory, uint32(local) == Int(ZIPSignature.local),
      uint16(local + 8) == Int(method.rawValue), uint16(local + 26) == nameLength,
      bytes[(local + 30)..<(local + 30 + nameLength)].elementsEqual(nameBytes)
    else { throw .corrupt(name) }
    let dataOffset = local + 30 + nameLength + uint16(local + 28)
    guard dataOffset + compressedSize <= directory else { throw .corrupt(name) }
    extents.append((local..<(dataOffset + compressedSize), name))
    // A folder.
    if name.hasSuffix("/") && size == 0 { return next }
    guard let path = try safePath(name) else { return next }
    guard names.insert(path.text).inserted else { throw .duplicate(name) }
    entries.append(
      ZIPReader.Entry(
        path: path, method: method, checksum: UInt32(uint32(offset + 16)), compressedSize: compressedSize,
        size: size, dataOffset: dataOffset))
    return next
  }

  /// The path of a name; nil for a harmless one that EPUB forbids.
  private mutating func safePath(_ name: String) throws(ZIPError) -> ContainerPath? {
    do {
      return try ContainerPath(name)
    } catch {
      switch error {
      case .forbiddenCharacter, .trailingDot, .tooLong, .emptyName:
        refused.append(error)
        return nil
      case .empty, .absolute, .climbing, .backslash, .controlCharacter:
        throw .unsafePath(error)
      }
    }
  }

  /// Adds a promised size to the total, within the limits.
  private mutating func count(_ size: Int, from compressedSize: Int) throws(ZIPError) {
    guard size <= limits.entryBytes else { throw .tooMany(.entryBytes, limit: limits.entryBytes) }
    guard size <= 1 << 20 || size / max(1, limits.ratio) <= compressedSize else {
      throw .tooMany(.ratio, limit: limits.ratio)
    }
    totalBytes += size
    guard totalBytes <= limits.totalBytes else { throw .tooMany(.totalBytes, limit: limits.totalBytes) }
  }

  private func checkOverlaps() throws(ZIPError) {
    let sorted = extents.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (first, second) in zip(sorted, sorted.dropFirst())
    where first.range.upperBound > second.range.lowerBound {
      throw .overlapping(second.name)
    }
  }

  private func uint16(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }
  private func uint32(_ offset: Int) -> Int { uint16(offset) | uint16(offset + 2) << 16 }
}
