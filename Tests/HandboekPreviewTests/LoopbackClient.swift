import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A browser of a few lines: sends text to a port of this machine, and reads what comes back, byte for byte.
struct LoopbackClient {
  private let descriptor: Int32

  /// Runs what a client does on a thread of its own: it waits in the system, and the server needs the others.
  static func talk(
    to port: Int, _ conversation: @escaping @Sendable (LoopbackClient) -> [String]
  ) async -> [String] {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        guard let client = LoopbackClient(port: port) else {
          return continuation.resume(returning: ["dicht"])
        }
        let answers = conversation(client)
        close(client.descriptor)
        continuation.resume(returning: answers)
      }
    }
  }

  private init?(port: Int) {
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { return nil }
    // A server that says nothing must not hang the tests.
    var patience = timeval(tv_sec: 600, tv_usec: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      close(descriptor)
      return nil
    }
  }

  func send(_ lines: String...) {
    let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    _ = unsafe write(descriptor, bytes, bytes.count)
  }

  /// What comes in up to the end of a text, or until the server is gone.
  func read(to mark: String) -> String {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    let end = Array(mark.utf8)
    while Self.read(descriptor, &byte) == 1 {
      text.append(byte)
      if text.count >= end.count, text.suffix(end.count).elementsEqual(end) { break }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Everything up to the end of the connection.
  func readAll() -> String {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while Self.read(descriptor, &byte) == 1 { text.append(byte) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func read(_ descriptor: Int32, _ byte: inout UInt8) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, &byte, 1)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, &byte, 1)
    #else
      unsafe Darwin.read(descriptor, &byte, 1)
    #endif
  }
}
