import Testing

@testable import HandboekContainer

@Suite struct CompressedDataTests {
  /// The example of RFC 1950's checksum that everyone knows, and the empty stream.
  @Test func endsWithTheChecksum() {
    #expect(CompressedData.zlib(Array("Wikipedia".utf8)).suffix(4) == [0x11, 0xE6, 0x03, 0x98])
    #expect(CompressedData.zlib([]).suffix(4) == [0, 0, 0, 1])
  }

  /// What libdeflate writes, zlib reads.
  @Test(arguments: [0, 1, 50, 100_000])
  func deflatesWhatInflates(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
    #expect(CompressedData.inflated(zlib: CompressedData.zlib(bytes)[...], limit: count) == bytes)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
  func storesBlocksThatInflate(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(Zlib.inflated(CompressedData.stored(bytes)[...], size: count) == bytes)
  }
}
