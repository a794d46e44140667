/// Reads a ZIP container as hostile input: the directory at once, each file when it is asked for.
public struct ZIPReader: Sendable {
  /// One file of the container.
  public struct Entry: Sendable, Hashable {
    public let path: ContainerPath
    public let method: ZIPEntry.Method
    public let checksum: UInt32
    public let compressedSize: Int
    /// The size of the file as the directory promises; `read` proves it.
    public let size: Int
    /// Where its data start in the container.
    let dataOffset: Int
  }

  /// An entry that was left out.
  public struct Omission: Sendable, Hashable {
    /// As it stands in the container; empty when what follows could not be read.
    public let name: String
    public let error: ZIPError
  }

  /// In the order of the directory.
  public let entries: [Entry]
  /// Names that are harmless but forbidden by EPUB 3.3 §4.2.3; their files are left out.
  public let refused: [ContainerPathError]
  /// What was left out, when the reading is lenient.
  public let omissions: [Omission]
  private let source: ContainerSource
  private let indices: [ContainerPath: Int]

  /// Reads and checks the directory.
  public init(_ bytes: [UInt8], limits: ContainerLimits = .standard) throws(ZIPError) {
    try self.init(ContainerSource(bytes), limits: limits)
  }

  /// Reads and checks the directory.
  ///
  /// - Parameter isLenient: Whether an entry that cannot be trusted is left out, rather than the whole
  ///   container refused.
  public init(
    _ source: ContainerSource, limits: ContainerLimits = .standard, isLenient: Bool = false
  ) throws(ZIPError) {
    var directory = ZIPDirectory(source, limits: limits, isLenient: isLenient)
    try directory.read()
    self.source = source
    entries = directory.entries
    refused = directory.refused
    omissions = directory.omissions
    indices = Dictionary(entries.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file at a path, if there is one.
  public subscript(path: ContainerPath) -> Entry? { indices[path].map { entries[$0] } }

  /// The bytes of a file, inflated and proved against size and checksum.
  public func read(_ entry: Entry) throws(ZIPError) -> [UInt8] {
    guard let data = data(of: entry) else { throw .corrupt(entry.path.text) }
    let content: [UInt8]
    switch entry.method {
    case .stored: content = Array(data)
    case .deflated:
      guard let inflated = Zlib.inflated(data, size: entry.size) else { throw .corrupt(entry.path.text) }
      content = inflated
    }
    guard content.count == entry.size else { throw .corrupt(entry.path.text) }
    guard Zlib.checksum(content) == entry.checksum else { throw .badChecksum(entry.path.text) }
    return content
  }

  /// What is left of a damaged file: its bytes up to where they cannot be inflated.
  ///
  /// Its size is not to be trusted any more: what counts is `limit`, and how many times larger a file may
  /// become.
  public func salvage(_ entry: Entry, atMost limit: Int) -> [UInt8] {
    guard let data = data(of: entry) else { return [] }
    switch entry.method {
    case .stored: return Array(data.prefix(limit))
    case .deflated:
      let (size, overflows) = data.count.multipliedReportingOverflow(by: ContainerLimits.standard.ratio)
      return Zlib.salvaged(data, size: overflows ? limit : min(limit, max(size, 1 << 16)))
    }
  }

  private func data(of entry: Entry) -> ArraySlice<UInt8>? {
    source.bytes(entry.dataOffset..<(entry.dataOffset + entry.compressedSize))
  }
}
