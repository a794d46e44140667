import Testing

@testable import HandboekCommands

/// The line that tells how far the making of editions is.
struct EditionProgressTests {
  private func line(
    done: Int, failed: Int = 0, name: String? = "dam", seconds: Int = 10, columns: Int = 80
  ) -> String {
    EditionProgress.line(
      done: done, total: 342, failed: failed, name: name, elapsed: .seconds(seconds), columns: columns)
  }

  @Test func tellsCountNameAndTimeLeft() {
    #expect(line(done: 171, seconds: 65) == "[██████████░░░░░░░░░░] 171 van 342, nog 1:06, dam")
    #expect(line(done: 0) == "[░░░░░░░░░░░░░░░░░░░░] 0 van 342, dam")
    #expect(line(done: 342, failed: 2, name: nil) == "[████████████████████] 342 van 342, 2 mislukt")
  }

  @Test func neverFillsTheLine() {
    #expect(line(done: 171, name: "een-lange-naam-漢字", columns: 40).count < 40)
    #expect(line(done: 171, name: String(repeating: "漢", count: 99), columns: 60).hasSuffix("漢"))
  }

  @Test func holdsNoControlSigns() {
    #expect(!line(done: 1, name: "a\u{1B}[2Jb\nc").unicodeScalars.contains { $0.value < 0x20 })
  }
}
