internal import CLibDeflate

/// What this module asks of libdeflate, which compresses twice as fast as zlib: 136 MB of XHTML and JSON in 1.1 s
/// of CPU against 2.4 s, both at level 6 and both to 30.7 MB.
///
/// The bytes depend on the version of the library, as they do with zlib, and on nothing else.
enum Deflate {
  /// One level for every output: the bytes must not depend on anything but the input.
  private static let level: Int32 = 6

  /// The bytes as one raw deflate stream (RFC 1951); nil when there is no memory for it.
  static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    guard let compressor = Compressor(level: level) else { return nil }
    return compressor.compress(bytes)
  }
}

/// Owns a compressor of libdeflate.
@safe private struct Compressor: ~Copyable {
  private let compressor: OpaquePointer

  init?(level: Int32) {
    guard let compressor = unsafe libdeflate_alloc_compressor(level) else { return nil }
    unsafe self.compressor = unsafe compressor
  }

  deinit { unsafe libdeflate_free_compressor(compressor) }

  func compress(_ bytes: [UInt8]) -> [UInt8]? {
    let bound = unsafe libdeflate_deflate_compress_bound(compressor, bytes.count)
    return unsafe withUnsafeTemporaryAllocation(byteCount: bound, alignment: 1) { space -> [UInt8]? in
      let count = unsafe bytes.withUnsafeBytes { input in
        unsafe libdeflate_deflate_compress(
          compressor, input.baseAddress, input.count, space.baseAddress, space.count)
      }
      // A copy of the right size: the bound is larger than the input.
      return count == 0 ? nil : unsafe [UInt8](space.prefix(count))
    }
  }
}
