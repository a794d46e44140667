/// Looks for bytes in bytes.
enum ByteSearch {
  /// Whether `bytes` hold `wanted`; always when there is nothing to look for.
  static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
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
}
