import HandboekContainer
import Testing

@Suite struct SHA256Tests {
  /// The vectors of NIST (FIPS 180-4 examples) and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func givesTheKnownDigests(_ text: String, _ digest: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == digest)
  }

  @Test func agreesWithSha256sum() throws {
    var random = SplitMix64(state: 7)
    for size in [1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 5000] {
      let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
      let printed = try Program.output("sha256sum", input: bytes)
      #expect(printed.prefix(64) == SHA256.hexadecimal(bytes))
    }
  }
}
