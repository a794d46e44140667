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

  /// In the order of the directory.
  public let entries: [Entry]
  /// Names that are harmless but forbidden by EPUB 3.3 §4.2.3; their files are left out.
  public let refused: [ContainerPathError]
  private let bytes: [UInt8]
  private let indices: [ContainerPath: Int]

  /// Reads and checks the directory.
  public init(_ bytes: [UInt8], limits: ContainerLimits = .standard) throws(ZIPError) {
    var directory = ZIPDirectory(bytes, limits: limits)
    try directory.read()
    self.bytes = bytes
    entries = directory.entries
    refused = directory.refused
    indices = Dictionary(entries.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file at a path, if there is one.
  public subscript(path: ContainerPath) -> Entry? { indices[path].map { entries[$0] } }

  /// The bytes of a file, inflated and proved against size and checksum.
  public func read(_ entry: Entry) throws(ZIPError) -> [UInt8] {
    let range = entry.dataOffset..<(entry.dataOffset + entry.compressedSize)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { throw .corrupt(entry.path.text) }
    let data = bytes[range]
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
}
