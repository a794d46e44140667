#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Looks for bytes in bytes.
package enum ByteSearch {
  /// Whether `bytes` hold `wanted`; always when there is nothing to look for.
  package static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let last = wanted.last else { return true }
    let length = wanted.count
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      var end = length - 1
      while end < bytes.count {
        // The last byte of an id differs more often than the first, which is often the same prefix.
        if unsafe bytes[end] == last {
          var index = 0
          while index < length - 1, unsafe bytes[end - length + 1 + index] == wanted[index] { index += 1 }
          if index == length - 1 { return true }
        }
        end += 1
      }
      return false
    }
  }

  /// Where a byte stands first from a place on; the end when it does not.
  package static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
    else { return bytes.count }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
