import Testing

/// One block of a command test file, in the form of pandoc's command tests.
///
///     ```
///     % handboek lees --breedte 40
///     what goes to standard input
///     ^D
///     2> what must come on standard error
///     what must come on standard output
///     => 64
///     ```
///
/// The command is a shell line; `handboek` is the program that was just built. Without `=>` the
/// command must end with 0.
///
/// A block with the info string `bestand hoofdstukken/01-een.md` holds a file that is laid over the
/// handbook `basis` before each command of its test file runs, so that a test shows only what is
/// wrong. Its fence is as long as what stands inside asks for.
struct CommandCase: Sendable, CustomTestStringConvertible {
  var file: String
  /// The line of the command in its file, from 1.
  var line: Int
  var command: String
  var input: [String] = []
  var output: [String] = []
  var messages: [String] = []
  var status: Int32 = 0
  /// The files to lay over `basis` first, by path.
  var overlay: [(path: String, text: String)] = []
  /// The lines of the block in the file, without its fences, from 0.
  var lines: Range<Int>

  var testDescription: String { "\(file):\(line): \(command)" }

  /// The block's lines as they would be written for what was found.
  static func lines(_ run: CommandRun, of block: CommandCase) -> [String] {
    var lines = ["% " + block.command] + block.input + ["^D"]
    lines += run.messages.map { $0.isEmpty ? "2>" : "2> " + $0 } + run.output
    if run.status != 0 { lines.append("=> \(run.status)") }
    return lines
  }

  /// The blocks of a file.
  static func parse(_ text: String, file: String) -> [CommandCase] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var cases: [CommandCase] = []
    var overlay: [(path: String, text: String)] = []
    var index = 0
    while index < lines.count {
      if let (path, fence) = fileHeader(lines[index]) {
        let end = lines[(index + 1)...].firstIndex(of: fence) ?? lines.count
        overlay.append((path, lines[(index + 1)..<end].map { $0 + "\n" }.joined()))
        index = end + 1
        continue
      }
      guard lines[index] == "```", index + 1 < lines.count, lines[index + 1].hasPrefix("% ") else {
        index += 1
        continue
      }
      let start = index + 1
      let end = lines[start...].firstIndex(of: "```") ?? lines.count
      var found = CommandCase(
        file: file, line: start + 1, command: String(lines[start].dropFirst(2)), lines: start..<end)
      found.read(Array(lines[(start + 1)..<end]))
      cases.append(found)
      index = end + 1
    }
    for index in cases.indices { cases[index].overlay = overlay }
    return cases
  }

  /// The path and the fence of a line such as "```bestand begrippen/x.md".
  private static func fileHeader(_ line: String) -> (path: String, fence: String)? {
    let fence = String(line.prefix { $0 == "`" })
    let mark = "bestand "
    guard fence.count >= 3, line.dropFirst(fence.count).hasPrefix(mark) else { return nil }
    return (String(line.dropFirst(fence.count + mark.count)), fence)
  }

  private mutating func read(_ lines: [String]) {
    var rest = lines[...]
    if let end = rest.firstIndex(of: "^D") {
      input = Array(rest[..<end])
      rest = rest[(end + 1)...]
    }
    for line in rest {
      if line.hasPrefix("2>") {
        messages.append(String(line.dropFirst(line.hasPrefix("2> ") ? 3 : 2)))
      } else if line.hasPrefix("=> "), let code = Int32(line.dropFirst(3)) {
        status = code
      } else {
        output.append(line)
      }
    }
  }
}
