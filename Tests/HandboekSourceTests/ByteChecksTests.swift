import HandboekDiagnostics
import Testing

@testable import HandboekSource

/// The checks of bytes look at many at a time: what they look for is found wherever it stands.
struct ByteChecksTests {
  private static let places = [0, 1, 6, 7, 8, 9, 15, 63, 64, 66]

  private func text(with sign: [UInt8], at place: Int) -> [UInt8] {
    var bytes = (0..<70).map { $0 % 7 == 3 ? UInt8(ascii: "\n") : UInt8(ascii: "a") }
    bytes.replaceSubrange(place..<place + sign.count, with: sign)
    return bytes
  }

  @Test(arguments: places) func findsEachControlSign(place: Int) {
    for byte in UInt8(0)..<0x80 {
      var bytes = text(with: [byte], at: place)
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
      #expect(UnwantedSigns.replace(in: &bytes, file: "a.md").count == (isControl ? 1 : 0), "\(byte)")
    }
  }

  @Test(arguments: places) func findsWhatTakesTwoBytes(place: Int) {
    for (sign, count) in [("\u{85}", 1), ("ĳ", 1), ("Ĳ", 1), ("é", 0), ("°", 0), ("ı", 0)] {
      var bytes = text(with: Array(sign.utf8), at: place)
      #expect(UnwantedSigns.replace(in: &bytes, file: "a.md").count == count, "\(sign)")
    }
  }

  @Test(arguments: places) func findsLineEnds(place: Int) {
    let bytes = text(with: Array("\r\n".utf8), at: place)
    let lines = SourceText(file: "a.md", bytes: SourceBytes.normalised(bytes))
    #expect(!lines.bytes.contains(0x0D))
    #expect(lines.lineCount == 1 + lines.bytes.count { $0 == 0x0A })
    for (offset, byte) in lines.bytes.enumerated() where byte == 0x0A {
      #expect(lines.position(atOffset: offset + 1).column == 1)
    }
  }
}
