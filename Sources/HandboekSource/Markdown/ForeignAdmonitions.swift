import HandboekDiagnostics
import HandboekDocument

/// Rewrites the boxes of other tools to this project's callouts, line for line.
///
/// Known are the containers of Docusaurus and VuePress (`:::tip Titel` … `:::`) and the indented
/// blocks of MkDocs and Python-Markdown (`!!! note "Titel"`, `??? note`). Lines keep their numbers.
enum ForeignAdmonitions {
  /// The rewritten text and a warning per box; nil when there are none.
  static func rewrite(
    _ bytes: ArraySlice<UInt8>, file: String, firstLine: Int
  ) -> (bytes: [UInt8], diagnostics: [Diagnostic])? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard
      lines.contains(where: {
        starts($0, with: ":::") || starts($0, with: "!!! ") || starts($0, with: "??? ")
          || starts($0, with: "???+ ")
      })
    else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 256)
    var diagnostics: [Diagnostic] = []
    var state = State.outside
    var fence: UInt8?
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append(UInt8(ascii: "\n")) }
      if let mark = fenceMark(line), fence == nil || fence == mark { fence = fence == nil ? mark : nil }
      let opening = fence == nil ? header(of: line) : nil
      switch state {
      case .container where starts(line, with: ":::") && opening == nil:
        state = .outside
        continue
      case .container where opening == nil:
        result += Array("> ".utf8) + line
        continue
      case .indented where starts(line, with: "    "):
        result += Array(">   ".utf8) + line.dropFirst(4)
        continue
      case .indented where line.allSatisfy { $0 == 0x20 || $0 == 0x0D }:
        // A blank line may be inside the box or behind it; the next line decides.
        let next = index + 1 < lines.count ? lines[index + 1] : []
        if starts(next, with: "    ") { result.append(UInt8(ascii: ">")) } else { state = .outside }
        continue
      case .indented, .container, .outside:
        state = .outside
      }
      guard let opening else {
        result += line
        continue
      }
      state = opening.isIndented ? .indented : .container
      let kind = (CalloutNames.kind(opening.kind) ?? CalloutNames.nearest(opening.kind) ?? .frame).rawValue
      result += Array("> [!\(kind)] \(opening.title)".utf8)
      diagnostics.append(
        Diagnostic(
          .calloutForeign, "dit kader is geschreven zoals een ander programma dat doet", file: file,
          range: SourceRange(
            SourcePosition(line: firstLine + index, column: 1),
            SourcePosition(line: firstLine + index, column: max(1, line.count))),
          fix: "schrijf ‘> [!\(kind)]\(opening.title.isEmpty ? "" : " " + opening.title)’"))
    }
    return (result, diagnostics)
  }

  private enum State { case outside, container, indented }

  private struct Header {
    var kind: String
    var title: String
    var isIndented: Bool
  }

  private static func header(of line: ArraySlice<UInt8>) -> Header? {
    let isIndented = starts(line, with: "!!! ") || starts(line, with: "??? ") || starts(line, with: "???+ ")
    guard isIndented || starts(line, with: ":::") else { return nil }
    let text = String(decoding: line.drop { [0x21, 0x3F, 0x2B, 0x3A, 0x20].contains($0) }, as: UTF8.self)
    var words = text.split(separator: " ", maxSplits: 1)
    guard let first = words.first, first.first?.isLetter == true else { return nil }
    words.removeFirst()
    let title =
      words.first.map {
        $0.filter { $0 != "\"" && $0 != "\r" && $0 != "{" && $0 != "}" && $0 != "[" && $0 != "]" }
      } ?? ""
    let kind = first.lowercased().filter { $0.isLetter || $0 == "-" }
    return Header(kind: kind, title: title, isIndented: isIndented)
  }

  private static func starts(_ line: ArraySlice<UInt8>, with prefix: String) -> Bool {
    line.starts(with: prefix.utf8)
  }

  private static func fenceMark(_ line: ArraySlice<UInt8>) -> UInt8? {
    starts(line, with: "```") || starts(line, with: "~~~") ? line.first : nil
  }
}
