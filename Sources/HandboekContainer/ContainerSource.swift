#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a container: in memory, or in a file of which only what is asked for is read.
public struct ContainerSource: Sendable {
  /// How many bytes there are.
  public let count: Int
  private let storage: Storage

  private enum Storage: Sendable {
    case memory([UInt8])
    case file(OpenFile)
  }

  /// Takes bytes in memory.
  public init(_ bytes: [UInt8]) {
    count = bytes.count
    storage = .memory(bytes)
  }

  /// Opens a file; nil when it cannot be opened or is no plain file.
  public init?(file path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor: descriptor)
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let size = Int(exactly: status.st_size)
    else { return nil }
    count = size
    storage = .file(file)
  }

  /// The bytes of a range; nil when they are not there, or cannot be read.
  public func bytes(_ range: Range<Int>) -> ArraySlice<UInt8>? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    switch storage {
    case .memory(let bytes): return bytes[range]
    case .file(let file): return file.bytes(range)
    }
  }

  /// A descriptor that is closed with its last use.
  private final class OpenFile: Sendable {
    private let descriptor: Int32

    init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Reads with `pread`: a file that shrinks meanwhile gives nil, where a mapping would end the program.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8>? {
      var isComplete = true
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
        count = 0
        while count < range.count {
          let rest = unsafe UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let done = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(range.lowerBound + count))
          if done < 0, errno == EINTR { continue }
          guard done > 0 else {
            isComplete = false
            break
          }
          count += done
        }
      }
      return isComplete ? bytes[...] : nil
    }
  }
}
