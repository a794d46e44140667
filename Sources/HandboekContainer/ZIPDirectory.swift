/// Reads the central directory of a ZIP and proves it against the local headers.
struct ZIPDirectory {
  private let source: ContainerSource
  private let limits: ContainerLimits
  /// Whether an entry that cannot be trusted is left out, rather than the whole container refused.
  private let isLenient: Bool
  private(set) var entries: [ZIPReader.Entry] = []
  private(set) var refused: [ContainerPathError] = []
  /// What was left out of a lenient reading.
  private(set) var omissions: [ZIPReader.Omission] = []
  private var totalBytes = 0
  private var names: Set<String> = []
  /// The bytes that each entry takes, to find overlaps.
  private var extents: [(range: Range<Int>, name: String)] = []
  /// How far all offsets are off, in a container with other bytes before it.
  private var shift = 0

  init(_ source: ContainerSource, limits: ContainerLimits, isLenient: Bool) {
    self.source = source
    self.limits = limits
    self.isLenient = isLenient
  }

  mutating func read() throws(ZIPError) {
    let (end, window) = try endRecord()
    guard window.uint16(end + 4) == 0, window.uint16(end + 6) == 0,
      window.uint16(end + 8) == window.uint16(end + 10)
    else { throw .spanned }
    let count = window.uint16(end + 10)
    let size = window.uint32(end + 12)
    let promised = window.uint32(end + 16)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, promised != 0xFFFF_FFFF else { throw .unsupportedSize }
    guard count <= limits.entries else { throw .tooMany(.entries, limit: limits.entries) }
    guard promised + size <= end else { throw .corrupt("") }
    guard size <= limits.directoryBytes else {
      throw .tooMany(.directoryBytes, limit: limits.directoryBytes)
    }
    // Programs that look for the directory before the end record take a container with bytes before it.
    if isLenient { shift = end - size - promised }
    let start = promised + shift
    let cursor = try readHeaders(count, in: start..<start + size)
    guard isLenient || cursor == start + size else { throw .corrupt("") }
    try checkOverlaps()
  }

  /// The last end record of which the comment fits in the file (APPNOTE 6.3.10 §4.3.16).
  private func endRecord() throws(ZIPError) -> (offset: Int, window: ZIPWindow) {
    var offset = source.count - 22
    guard offset >= 0 else { throw .notAContainer }
    let lowest = max(0, offset - 0xFFFF)
    let window = try ZIPWindow(lowest..<source.count, of: source)
    while offset >= lowest {
      if window.uint16(offset) == 0x4B50, window.uint32(offset) == Int(ZIPSignature.end),
        offset + 22 + window.uint16(offset + 20) <= source.count
      {
        return (offset, window)
      }
      offset -= 1
    }
    throw .notAContainer
  }

  /// Reads the headers of the directory and returns where the last one ends.
  private mutating func readHeaders(_ count: Int, in range: Range<Int>) throws(ZIPError) -> Int {
    let window = try ZIPWindow(range, of: source)
    var cursor = range.lowerBound
    for _ in 0..<count {
      guard cursor + 46 <= range.upperBound, window.uint32(cursor) == Int(ZIPSignature.central) else {
        // What follows cannot be found any more.
        guard isLenient else { throw .corrupt("") }
        omissions.append(ZIPReader.Omission(name: "", error: .corrupt("")))
        return cursor
      }
      let nameLength = window.uint16(cursor + 28)
      let next = cursor + 46 + nameLength + window.uint16(cursor + 30) + window.uint16(cursor + 32)
      guard next <= range.upperBound else {
        guard isLenient else { throw .corrupt("") }
        omissions.append(ZIPReader.Omission(name: "", error: .corrupt("")))
        return cursor
      }
      do throws(ZIPError) {
        try readHeader(at: cursor, nameLength: nameLength, in: window, directory: range.lowerBound)
      } catch {
        guard isLenient else { throw error }
        let name = window[(cursor + 46)..<(cursor + 46 + min(nameLength, 1_024))]
        omissions.append(ZIPReader.Omission(name: String(decoding: name, as: UTF8.self), error: error))
      }
      cursor = next
    }
    return cursor
  }

  private mutating func readHeader(
    at offset: Int, nameLength: Int, in window: ZIPWindow, directory: Int
  ) throws(ZIPError) {
    guard nameLength <= limits.nameLength else { throw .tooMany(.nameLength, limit: limits.nameLength) }
    let nameBytes = window[(offset + 46)..<(offset + 46 + nameLength)]
    // Without the UTF-8 flag names are CP437 by the book, UTF-8 in practice; else unreadable anyway.
    let name = String(decoding: nameBytes, as: UTF8.self)
    guard window.uint16(offset + 34) == 0 else { throw .spanned }
    guard UInt16(window.uint16(offset + 8)) & ZIPFlags.encrypted == 0 else { throw .encrypted(name) }
    let compressedSize = window.uint32(offset + 20)
    let size = window.uint32(offset + 24)
    let promised = window.uint32(offset + 42)
    guard compressedSize != 0xFFFF_FFFF, size != 0xFFFF_FFFF, promised != 0xFFFF_FFFF else {
      throw .unsupportedSize
    }
    guard let method = ZIPEntry.Method(rawValue: UInt16(window.uint16(offset + 10))) else {
      throw .unsupportedMethod(name, window.uint16(offset + 10))
    }
    guard method == .deflated || compressedSize == size else { throw .corrupt(name) }
    try count(size, from: compressedSize)

    let local = promised + shift
    guard local >= 0 else { throw .corrupt(name) }
    let dataOffset = try dataOffset(local, name: nameBytes, method: method, directory: directory)
    guard dataOffset + compressedSize <= directory else { throw .corrupt(name) }
    extents.append((local..<(dataOffset + compressedSize), name))
    // A folder.
    if name.hasSuffix("/") && size == 0 { return }
    guard let path = try safePath(name) else { return }
    guard names.insert(path.text).inserted else { throw .duplicate(name) }
    entries.append(
      ZIPReader.Entry(
        path: path, method: method, checksum: UInt32(window.uint32(offset + 16)),
        compressedSize: compressedSize, size: size, dataOffset: dataOffset))
  }

  /// Where the data start behind a local header, which must agree with the directory: programs that read
  /// it would see another file.
  private func dataOffset(
    _ local: Int, name: ArraySlice<UInt8>, method: ZIPEntry.Method, directory: Int
  ) throws(ZIPError) -> Int {
    func refusal() -> ZIPError { .corrupt(String(decoding: name, as: UTF8.self)) }
    guard local + 30 + name.count <= directory else { throw refusal() }
    let window = try ZIPWindow(local..<local + 30 + name.count, of: source)
    guard window.uint32(local) == Int(ZIPSignature.local), window.uint16(local + 8) == Int(method.rawValue),
      window.uint16(local + 26) == name.count,
      window[(local + 30)..<(local + 30 + name.count)].elementsEqual(name)
    else { throw refusal() }
    return local + 30 + name.count + window.uint16(local + 28)
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

  /// Refuses entries that share bytes, as bombs do; a lenient reading leaves out the later one.
  private mutating func checkOverlaps() throws(ZIPError) {
    var end = 0
    var overlapping: Set<String> = []
    for extent in extents.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if extent.range.lowerBound < end {
        guard isLenient else { throw .overlapping(extent.name) }
        omissions.append(ZIPReader.Omission(name: extent.name, error: .overlapping(extent.name)))
        overlapping.insert(extent.name)
      }
      end = max(end, extent.range.upperBound)
    }
    if !overlapping.isEmpty { entries.removeAll { overlapping.contains($0.path.text) } }
  }
}
