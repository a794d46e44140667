#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output or standard error.
struct StandardStream: Sendable {
  let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether a person sees it at once.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes text.
  func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }

  /// Writes bytes; a reader that has stopped reading ends the writing without a word.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    let code = unsafe bytes.withUnsafeBytes { buffer in
      unsafe DescriptorWriting.writeAll(buffer, to: descriptor)
    }
    guard code != 0, code != EPIPE else { return }
    throw CommandFailure(.inputOutput, "de uitvoer is niet te schrijven: \(SystemMessage.dutch(code))")
  }

  /// Writes to the user; if even that fails, there is nobody to tell.
  func tell(_ text: String) { try? write(text) }
}

/// The loop around `write(2)`.
enum DescriptorWriting {
  /// Writes everything and gives 0, or the error number.
  static func writeAll(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < buffer.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
      #if canImport(Glibc)
        let written = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
        let written = unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
      #else
        let written = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe waitUntilWritable(&poll)
          continue
        }
        return errno
      }
      offset += written
    }
    return 0
  }

  /// Waits for a terminal in non-blocking mode, as some programs leave it behind.
  private static func waitUntilWritable(_ descriptor: UnsafeMutablePointer<pollfd>) -> Int32 {
    unsafe poll(descriptor, 1, 1000)
  }
}
