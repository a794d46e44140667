import Testing

@testable import HandboekContainer

@Suite struct CompressedDataTests {
  /// The example of RFC 1950's checksum that everyone knows, and the empty stream.
  @Test func endsWithTheChecksum() {
    #expect(CompressedData.zlib(Array("Wikipedia".utf8)).suffix(4) == [0x11, 0xE6, 0x03, 0x98])
    #expect(CompressedData.zlib([]) == [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01])
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
  func storesBlocksThatInflate(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(Zlib.inflated(CompressedData.stored(bytes)[...], size: count) == bytes)
  }
}
