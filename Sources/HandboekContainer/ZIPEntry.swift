/// A file ready to be put in a container: its bytes are compressed and summed already.
///
/// Making one is the costly part of writing a container and needs no other entry, so that callers
/// make them in parallel.
public struct ZIPEntry: Sendable, Hashable {
  public enum Method: UInt16, Sendable, Hashable {
    case stored = 0
    case deflated = 8
  }

  public let path: ContainerPath
  public let method: Method
  /// The CRC-32 of the file.
  public let checksum: UInt32
  /// The size of the file.
  public let size: Int
  /// The file as it stands in the container.
  public private(set) var data: [UInt8]

  /// Compresses `bytes`, unless that makes them no smaller.
  public init(_ path: ContainerPath, _ bytes: [UInt8]) {
    let deflated = bytes.isEmpty ? nil : Deflate.deflated(bytes)
    if let deflated, deflated.count < bytes.count {
      self.init(path, method: .deflated, data: deflated, of: bytes)
    } else {
      self.init(path, method: .stored, data: bytes, of: bytes)
    }
  }

  /// Takes `bytes` as they are: for `mimetype`, and for pictures that are compressed already.
  public init(stored path: ContainerPath, _ bytes: [UInt8]) {
    self.init(path, method: .stored, data: bytes, of: bytes)
  }

  /// Gives up the data once they are written.
  mutating func release() { data = [] }

  private init(_ path: ContainerPath, method: Method, data: [UInt8], of bytes: [UInt8]) {
    self.path = path
    self.method = method
    self.data = data
    checksum = Zlib.checksum(bytes)
    size = bytes.count
  }
}
