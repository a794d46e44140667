import HandboekContainer
import Testing

struct CompressedDataInflateTests {
  /// `zlib.compress(b"handboek " * 40, 9)` of Python.
  private static let stream: [UInt8] = [
    0x78, 0xDA, 0xCB, 0x48, 0xCC, 0x4B, 0x49, 0xCA, 0x4F, 0xCD, 0x56, 0xC8, 0x18, 0x65, 0xD0, 0x92, 0x01,
    0x00,
    0xEF, 0x02, 0x86, 0x61,
  ]
  private static let text = Array(String(repeating: "handboek ", count: 40).utf8)

  @Test func streamOfAnotherProgram() {
    #expect(CompressedData.inflated(zlib: Self.stream[...], limit: 1_000) == Self.text)
    #expect(CompressedData.inflated(zlib: (Self.stream + [0x0A])[...], limit: 360) == Self.text)
  }

  @Test func brokenStreams() {
    #expect(CompressedData.inflated(zlib: Self.stream[...], limit: 359) == nil)
    #expect(CompressedData.inflated(zlib: Self.stream.prefix(12), limit: 1_000) == nil)
    #expect(CompressedData.inflated(zlib: [], limit: 10) == nil)
    #expect(CompressedData.inflated(zlib: [0x78, 0xDA, 0xFF, 0xFF, 0xFF], limit: 10) == nil)
    #expect(CompressedData.inflated(zlib: Array("%PDF-1.4".utf8)[...], limit: 10) == nil)
  }
}
