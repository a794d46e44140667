import HandboekDiagnostics
public import HandboekDocument

/// The beginning of a file in `passages/`, for an editor to go on with.
public enum PassageSnippet {
  /// The lines for a section or passage of a chapter or page; nil when its file cannot be read or has no such place.
  ///
  /// - Parameters:
  ///   - file: The chapter or page, as a path in the handbook.
  ///   - blocks: Its blocks.
  ///   - heading: The heading of the section; with `block` the section that narrows where to look.
  ///   - block: The passage, as an index; nil for the whole section.
  public static func lines(
    in root: String, file: String, blocks: [Block], heading: String?, block: Int?,
    limits: SourceLimits = .standard
  ) -> String? {
    var problems: [Diagnostic] = []
    guard let text = SourceFileReader.read(file, in: root, limits: limits, into: &problems) else {
      return nil
    }
    let base = BaseText(text: text, blocks: blocks)
    let range: Range<Int>
    if let block, blocks.indices.contains(block) {
      range = block..<(block + 1)
    } else if let heading, let section = base.section(heading) {
      range = section
    } else {
      return nil
    }
    let source = base.source(of: range)
    var lines = ["---", "bij: \(file)" + (heading.map { "#\($0)" } ?? "")]
    if let block { lines.append("passage: \(quoted(opening(of: block, heading: heading, in: base)))") }
    lines += ["doe: vervang", "basis: \(base.hash(of: range))", "was: |"]
    lines += source.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "  \($0)"
    }
    lines += ["---", "", relocated(source, from: file), ""]
    return lines.joined(separator: "\n")
  }

  /// The hash of a whole file of the handbook; nil when it cannot be read.
  public static func hash(ofFile file: String, in root: String, limits: SourceLimits = .standard) -> String? {
    var problems: [Diagnostic] = []
    return SourceFileReader.read(file, in: root, limits: limits, into: &problems).map {
      BaseText.hash($0.bytes)
    }
  }

  /// As many first words of a passage as no other passage begins with.
  private static func opening(of block: Int, heading: String?, in base: BaseText) -> String {
    let scope = heading.flatMap { base.section($0) } ?? 0..<base.blocks.count
    let others = base.passages(in: scope).filter { $0 != block }.flatMap { base.beginnings(of: $0) }
    let words = base.shown(block).split(whereSeparator: \.isWhitespace)
    var count = min(words.count, 5)
    while count < words.count {
      let letters = BaseText.letters(words[..<count].joined(separator: " "))
      if !others.contains(where: { $0.hasPrefix(letters) }) { break }
      count += 1
    }
    return words[..<count].joined(separator: " ")
  }

  /// A text as YAML in double quotes.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// Markdown of `file` with its links as they must be in `edities/<naam>/passages/`.
  private static func relocated(_ source: String, from file: String) -> String {
    var result = ""
    var rest = source[...]
    while let open = rest.firstRange(of: "](") {
      result += rest[..<open.upperBound]
      rest = rest[open.upperBound...]
      let address = rest.prefix { $0 != ")" && $0 != " " && $0 != "\n" }
      let absolute = LinkRelocation.absolute(String(address), from: file)
      result += absolute.hasPrefix("/") && !address.hasPrefix("/") ? "../../.." + absolute : String(address)
      rest = rest[address.endIndex...]
    }
    return result + rest
  }
}
