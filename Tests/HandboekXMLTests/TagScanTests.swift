import HandboekTestSupport
import Testing

@testable import HandboekXML

struct TagScanTests {
  /// Any bytes without a place for attributes: what begins or ends a node is counted, each once.
  @Test func countsMarks() {
    var random = SeededRandom(seed: 1_123)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        "<<&&ab>!'".utf8.randomElement(using: &random) ?? 0
      }
      let marks = bytes.indices.count { index in
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        return bytes[index] == UInt8(ascii: "<")
          || (bytes[index] == UInt8(ascii: "&") && (0x61...0x7A).contains(next))
      }
      let nodes = Int.random(in: 0...10, using: &random)
      let isAllowed = (try? TagScan.check(bytes, limits: XMLLimits(bytes: 99, nodes: nodes))) != nil
      #expect(isAllowed == (marks <= 2 * nodes), "\(String(decoding: bytes, as: UTF8.self)) \(nodes)")
    }
  }

  @Test(arguments: [
    ("<a b='1' c=\"2\">", 2), ("<a b='1'c='2'd>", 3), ("<a b = '1 c=2 > d'>", 1), ("<a b='<c d=\"e\">", 1),
    ("<a b=\"1 c='2'>", 1), ("<a b c", 2), ("<a>b c d</a>", 0), ("a='b' c", 0),
  ])
  func countsAttributesOfATag(_ text: String, _ count: Int) {
    func isAllowed(_ attributes: Int) -> Bool {
      let limits = XMLLimits(bytes: 99, nodes: 99, attributes: attributes)
      return (try? TagScan.check(Array(text.utf8), limits: limits)) != nil
    }
    #expect(isAllowed(count))
    #expect(count == 0 || !isAllowed(count - 1))
  }
}
