import HandboekDocument

/// Writes a text of the tree as the Markdown of our source format.
///
/// Enough for the descriptions of offers: paragraphs, lists, quotes, links, citations and emphasis. What
/// needs more (tables, boxes, pictures) becomes its words.
enum MarkdownText {
  /// The Markdown of some blocks, with links relative to a file in the folder of `kind`.
  static func write(_ blocks: [Block], from kind: RecordKind) -> String {
    blocks.map { block($0, kind, indent: "") }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func block(_ block: Block, _ kind: RecordKind, indent: String) -> String {
    switch block.content {
    case .paragraph(let content): inlines(content, kind)
    case .heading(let heading):
      String(repeating: "#", count: heading.level) + " " + inlines(heading.content, kind)
    case .list(let list): self.list(list, kind, indent: indent)
    case .quote(let blocks):
      write(blocks, from: kind).split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    case .thematicBreak: "***"
    case .code, .callout, .table, .figure, .offers, .publications, .coverage: PlainWords.of([block])
    }
  }

  private static func list(_ list: List, _ kind: RecordKind, indent: String) -> String {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let marker = list.start.map { "\($0 + index). " } ?? "- "
      let deeper = indent + String(repeating: " ", count: marker.count)
      let blocks = item.blocks.map { block($0, kind, indent: deeper) }
      let check = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
      let text = blocks.joined(separator: list.isTight ? "\n" : "\n\n")
      let indented = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map {
          $0.offset == 0 || $0.element.isEmpty
            ? String($0.element) : String(repeating: " ", count: marker.count) + $0.element
        }
      lines.append(marker + check + indented.joined(separator: "\n"))
    }
    return lines.joined(separator: list.isTight ? "\n" : "\n\n")
  }

  private static func inlines(_ content: [Inline], _ kind: RecordKind) -> String {
    var text = ""
    for inline in content { text += self.inline(inline, kind) }
    return text
  }

  private static func inline(_ inline: Inline, _ kind: RecordKind) -> String {
    switch inline {
    case .text(let text): return escaped(text)
    case .emphasis(let content): return "*\(inlines(content, kind))*"
    case .strong(let content): return "**\(inlines(content, kind))**"
    case .strikethrough(let content): return "~~\(inlines(content, kind))~~"
    case .code(let code):
      let fence = String(repeating: "`", count: code.contains("`") ? 2 : 1)
      return code.hasPrefix("`") || code.hasSuffix("`") ? "\(fence) \(code) \(fence)" : fence + code + fence
    case .lineBreak: return "\\\n"
    case .link(let link): return "[\(inlines(link.content, kind))](\(address(link.target, kind)))"
    case .span(let span): return "[\(inlines(span.content, kind))]{lang=\(span.language.text)}"
    case .citation(let citation): return self.citation(citation)
    case .image(let image): return escaped(image.alternative)
    case .footnote: return ""
    }
  }

  private static func address(_ target: LinkTarget, _ kind: RecordKind) -> String {
    switch target {
    case .source(let path), .external(let path), .broken(let path):
      return path.contains(where: { " ()<>".contains($0) }) ? "<\(path)>" : path
    case .place(let place):
      let folder = place.record.kind == kind ? "" : "../\(place.record.kind.rawValue)/"
      return folder + place.record.name + ".md" + (place.anchor.map { "#\($0)" } ?? "")
    }
  }

  private static func citation(_ citation: Citation) -> String {
    let items = citation.items.map { item in
      let prefix = item.prefix.isEmpty ? "" : item.prefix + " "
      let suffix = item.suffix.isEmpty ? "" : ", " + item.suffix
      return "\(prefix)\(item.suppressesAuthor ? "-" : "")@\(item.publication)\(suffix)"
    }
    if citation.isNarrative, let item = citation.items.first {
      return "@\(item.publication)" + (item.suffix.isEmpty ? "" : " [\(item.suffix)]")
    }
    return "[\(items.joined(separator: "; "))]"
  }

  /// A text with a backslash before what Markdown would read as markup (CommonMark 0.31 §2.4).
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\`*_[]<>#@~&|".utf8.contains($0) }) else { return startEscaped(text) }
    var result = ""
    var previous: Character = " "
    for character in text {
      switch character {
      case "\\", "`", "*", "[", "]", "<", "~": result += "\\"
      case "_" where !(previous.isLetter || previous.isNumber): result += "\\"
      case "@" where !(previous.isLetter || previous.isNumber): result += "\\"
      default: break
      }
      result.append(character)
      previous = character
    }
    return startEscaped(result)
  }

  /// A paragraph that starts like a heading, list or quote does not become one.
  private static func startEscaped(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>+".contains(first) || text.hasPrefix("- ") || text.hasPrefix("---") { return "\\" + text }
    let digits = text.prefix { $0.isNumber }
    if !digits.isEmpty, digits.count <= 9, let mark = text.dropFirst(digits.count).first,
      mark == "." || mark == ")",
      text.dropFirst(digits.count + 1).first == " "
    {
      return digits + "\\" + text.dropFirst(digits.count)
    }
    return text
  }
}
