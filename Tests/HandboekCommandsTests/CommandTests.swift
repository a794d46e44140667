import FoundationEssentials
import Testing

/// Runs every block of every file in `Commands`; HANDBOEK_RECORD rewrites them.
@Suite struct CommandTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Commands")

  private static var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }

  private static func text(_ file: String) -> String {
    (try? Data(contentsOf: folder.appending(path: file))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  static var isRecording: Bool { ProcessInfo.processInfo.environment["HANDBOEK_RECORD"] != nil }

  static var cases: [CommandCase] {
    isRecording ? [] : files.flatMap { CommandCase.parse(text($0), file: $0) }
  }

  @Test(arguments: cases) func block(_ block: CommandCase) throws {
    let run = try CommandRun.run(block.command, input: block.input, overlay: block.overlay)
    #expect(run.output == block.output)
    #expect(run.messages == block.messages)
    #expect(run.status == block.status)
  }

  /// The parsing library's own words are English; none may reach the user.
  @Test func noEnglishGetsThrough() {
    let words = [
      "Usage", "USAGE", "Error", "Options", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Unknown", "Missing",
      "See", "Invalid", "invalid", "Unexpected", "unexpected", "Help", "Show", "default", "required", "value",
    ]
    for block in Self.cases where ["gebruiksfouten.md", "hulp.md", "map.md"].contains(block.file) {
      let found = (block.output + block.messages).joined(separator: "\n")
        .split { !$0.isLetter && !$0.isNumber }.map(String.init)
      for word in words { #expect(!found.contains(word), "\(word) bij \(block)") }
      let asked = block.messages.joined(separator: " ").split { !$0.isLetter }
      #expect(!asked.contains("help") || block.command.contains("help"))
    }
  }

  @Test func thereAreBlocks() {
    #expect(Self.isRecording || Self.cases.count > 20)
  }

  @Test(.enabled(if: isRecording), arguments: files) func record(_ file: String) throws {
    let text = Self.text(file)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for block in CommandCase.parse(text, file: file).reversed() {
      let run = try CommandRun.run(block.command, input: block.input, overlay: block.overlay)
      lines.replaceSubrange(block.lines, with: CommandCase.lines(run, of: block))
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: Self.folder.appending(path: file))
    Issue.record("opgenomen: \(file); bekijk het en draai de test zonder HANDBOEK_RECORD")
  }
}
