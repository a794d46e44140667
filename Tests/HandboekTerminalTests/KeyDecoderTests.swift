import HandboekTerminal
import HandboekTestSupport
import Testing

struct KeyDecoderTests {
  /// Bytes and what they are; a byte sequence is written as text.
  static let table: [(bytes: String, events: [InputEvent])] = [
    ("j", [.key(.character("j"))]),
    ("é", [.key(.character("é"))]),
    ("😀", [.key(.character("😀"))]),
    (" \r\n", [.key(.character(" ")), .key(.enter), .key(.enter)]),
    ("\t\u{7F}\u{8}", [.key(.tab), .key(.backspace), .key(.backspace)]),
    ("\u{3}\u{4}\u{1A}", [.key(.control("c")), .key(.control("d")), .key(.control("z"))]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.key(.up), .key(.down), .key(.right), .key(.left)]),
    ("\u{1B}OA\u{1B}OH\u{1B}OF", [.key(.up), .key(.home), .key(.end)]),
    ("\u{1B}[1;5A", [.key(.up)]),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[3~", [.key(.pageUp), .key(.pageDown), .key(.delete)]),
    ("\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.key(.home), .key(.end), .key(.home), .key(.end)]),
    ("\u{1B}[Z", [.key(.backTab)]),
    (
      "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[15~\u{1B}[24~",
      [.key(.function(1)), .key(.function(1)), .key(.function(1)), .key(.function(5)), .key(.function(12))]
    ),
    ("\u{1B}x", [.key(.alt("x"))]),
    ("\u{1B}é", [.key(.alt("é"))]),
    ("\u{1B}\u{1B}[A", [.key(.escape), .key(.up)]),
    ("\u{1B}[<0;3;4M\u{1B}[<0;3;4m", [.mouse(MouseEvent(.press, column: 2, row: 3))]),
    (
      "\u{1B}[<64;1;1M\u{1B}[<65;1;1M",
      [.mouse(MouseEvent(.wheelUp, column: 0, row: 0)), .mouse(MouseEvent(.wheelDown, column: 0, row: 0))]
    ),
    ("\u{1B}[200~a\u{1B}[Aé\nq\u{1B}[201~q", [.paste("a\u{1B}[Aé\nq"), .key(.character("q"))]),
    ("\u{1B}[?62;4c\u{1B}[>0;1c\u{1B}[12;40Rj", [.key(.character("j"))]),
    (
      "\u{1B}]11;rgb:0/0/0\u{7}j\u{1B}]11;x\u{1B}\\k\u{1B}Pq\u{1B}\\l",
      [.key(.character("j")), .key(.character("k")), .key(.character("l"))]
    ),
    ("\u{1B}[99999999999999999999~\u{1B}[;;~j", [.key(.character("j"))]),
    ("\u{1B}[12\u{1B}[Aj", [.key(.up), .key(.character("j"))]),
  ]

  @Test(arguments: table.map(\.bytes))
  func whole(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == Self.table.first { $0.bytes == bytes }?.events)
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: table.map(\.bytes))
  func inPieces(bytes: String) {
    let all = Array(bytes.utf8)
    let expected = Self.table.first { $0.bytes == bytes }?.events
    for cut in all.indices {
      var decoder = KeyDecoder()
      #expect(decoder.feed(all[..<cut]) + decoder.feed(all[cut...]) == expected, "gesplitst bij \(cut)")
    }
  }

  @Test func escapeAlone() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isWaiting)
  }

  @Test func brokenText() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xC3, UInt8(ascii: "j")]) == [.key(.character("j"))])
    #expect(decoder.feed([0x80, 0xFF, 0xC2, 0x9B, UInt8(ascii: "A")]) == [.key(.character("A"))])
  }

  /// Whatever comes in, the decoder never keeps more than it may, and gives no control character as text.
  @Test func noise() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      var decoder = KeyDecoder()
      for _ in 0..<200 {
        let bytes = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
          Bool.random(using: &random)
            ? UInt8.random(in: 0...255, using: &random)
            : Array("\u{1B}[<;0~2M".utf8)[Int.random(in: 0..<8, using: &random)]
        }
        for case .key(.character(let character)) in decoder.feed(bytes) {
          #expect(
            character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        }
        if Bool.random(using: &random) { _ = decoder.flush() }
      }
    }
  }
}
