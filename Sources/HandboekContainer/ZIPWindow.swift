/// A stretch of a container, addressed by the offsets of the container.
struct ZIPWindow {
  private let bytes: ArraySlice<UInt8>
  /// What to add to an offset to get an index.
  private let difference: Int

  init(_ range: Range<Int>, of source: ContainerSource) throws(ZIPError) {
    guard let found = source.bytes(range) else { throw .corrupt("") }
    bytes = found
    difference = found.startIndex - range.lowerBound
  }

  func uint16(_ offset: Int) -> Int {
    let index = offset + difference
    return Int(bytes[index]) | Int(bytes[index + 1]) << 8
  }

  func uint32(_ offset: Int) -> Int { uint16(offset) | uint16(offset + 2) << 16 }

  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[(range.lowerBound + difference)..<(range.upperBound + difference)]
  }
}
