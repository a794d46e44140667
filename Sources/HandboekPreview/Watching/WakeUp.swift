#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe that wakes a thread which waits for something else; neither end ever blocks.
public struct WakeUp: Sendable {
  public let readEnd: Int32
  public let writeEnd: Int32

  /// Opens the pipe; nil when the system has no more descriptors.
  public init?() {
    var ends: [Int32] = [0, 0]
    let result = unsafe ends.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Int32(-1) }
      return unsafe pipe(base)
    }
    guard result == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  func ring() {
    var byte: UInt8 = 0
    _ = unsafe write(writeEnd, &byte, 1)
  }

  func close() {
    for end in [readEnd, writeEnd] {
      #if canImport(Glibc)
        _ = Glibc.close(end)
      #elseif canImport(Musl)
        _ = Musl.close(end)
      #else
        _ = Darwin.close(end)
      #endif
    }
  }
}
