internal import CZlib

/// What this module asks of zlib: sums, and what deflated streams hold.
enum Zlib {
  /// The CRC-32 of the bytes (ISO 3309).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let sum = unsafe bytes.withUnsafeBufferPointer { unsafe crc32_z(0, $0.baseAddress, $0.count) }
    return UInt32(truncatingIfNeeded: sum)
  }

  /// The Adler-32 of the bytes (RFC 1950 §8.2).
  static func adler(_ bytes: [UInt8]) -> UInt32 {
    let sum = unsafe bytes.withUnsafeBufferPointer { unsafe adler32_z(1, $0.baseAddress, $0.count) }
    return UInt32(truncatingIfNeeded: sum)
  }

  /// What a raw deflate stream holds; nil unless it is exactly `size` bytes.
  static func inflated(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard var stream = InflateStream() else { return nil }
    return stream.expand(bytes, size: size)
  }

  /// What a raw deflate stream holds up to where it breaks, at most `size` bytes.
  static func salvaged(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8] {
    guard var stream = InflateStream() else { return [] }
    return stream.salvage(bytes, size: size)
  }
}

/// Owns an inflate state of zlib.
///
/// On the heap, because zlib keeps the address of the stream.
@safe struct InflateStream: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  init?() {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe hb_inflate_init(stream) == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
    unsafe self.stream = unsafe stream
  }

  deinit {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  mutating func expand(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    // One byte more than promised, to notice a stream that holds more.
    let (output, isWhole) = inflate(bytes, atMost: size + 1)
    return isWhole && output.count == size ? output : nil
  }

  mutating func salvage(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8] {
    inflate(bytes, atMost: size).output
  }

  /// What the stream holds, and whether it is whole: it ends where its bytes do.
  private mutating func inflate(
    _ bytes: ArraySlice<UInt8>, atMost limit: Int
  ) -> (output: [UInt8], isWhole: Bool) {
    guard let inputSize = UInt32(exactly: bytes.count), let space = UInt32(exactly: limit) else {
      return ([], false)
    }
    var input = Array(bytes)
    var succeeded = false
    let output = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe stream.pointee.next_in = source.baseAddress
        unsafe stream.pointee.avail_in = inputSize
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = space
        let result = unsafe CZlib.inflate(stream, Z_FINISH)
        succeeded = unsafe result == Z_STREAM_END && stream.pointee.avail_in == 0
      }
      count = limit - Int(unsafe stream.pointee.avail_out)
    }
    return (output, succeeded)
  }
  /// What a stream of unknown size holds; nil when it is broken or cut, or holds more than `limit` bytes.
  mutating func expand(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    guard let inputSize = UInt32(exactly: bytes.count) else { return nil }
    var input = Array(bytes)
    var output: [UInt8] = []
    var isDone = false
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe stream.pointee.next_in = source.baseAddress
      unsafe stream.pointee.avail_in = inputSize
      while !isDone, output.count <= limit {
        let size = min(1 << 16, limit - output.count + 1)
        var result = Z_OK
        output += unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
          unsafe stream.pointee.next_out = buffer.baseAddress
          unsafe stream.pointee.avail_out = UInt32(size)
          result = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
          count = size - Int(unsafe stream.pointee.avail_out)
        }
        isDone = result == Z_STREAM_END
        // A buffer that is not full says that there is no more input.
        let hasRoom = unsafe stream.pointee.avail_out > 0
        if !isDone, result != Z_OK || hasRoom { return }
      }
    }
    return isDone && output.count <= limit ? output : nil
  }
}
