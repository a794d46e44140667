import HandboekDiagnostics
public import HandboekDocument

/// The beginning of a file in `passages/`, for an editor to go on with.
public enum PassageSnippet {
  /// Why there are no lines for a place.
  public enum Refusal: Error {
    /// Its file cannot be read or has no such place.
    case noPlace
    /// A passage without words of its own: nothing can tell it from others.
    case noWords
  }

  /// The lines for a section or passage of a chapter or page.
  ///
  /// - Parameters:
  ///   - file: The chapter or page, as a path in the handbook.
  ///   - blocks: Its blocks.
  ///   - heading: The heading of the section; with `block` the section that narrows where to look.
  ///   - block: The passage, as an index; nil for the whole section.
  public static func lines(
    in root: String, file: String, blocks: [Block], heading: String?, block: Int?,
    limits: SourceLimits = .standard
  ) throws(Refusal) -> String {
    var problems: [Diagnostic] = []
    guard let text = SourceFileReader.read(file, in: root, limits: limits, into: &problems) else {
      throw .noPlace
    }
    let base = BaseText(text: text, blocks: blocks)
    let range: Range<Int>
    if let block, blocks.indices.contains(block) {
      range = block..<(block + 1)
    } else if let heading, let section = base.section(heading) {
      range = section
    } else {
      throw .noPlace
    }
    let source = base.source(of: range)
    var lines = ["---", "bij: \(file)" + (heading.map { "#\($0)" } ?? "")]
    if let block {
      guard let opening = opening(of: block, heading: heading, in: base) else { throw .noWords }
      lines.append("passage: \(quoted(opening))")
    }
    lines += ["doe: vervang", "basis: \(base.hash(of: range))", "was: |"]
    lines += source.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "  \($0)"
    }
    lines += ["---", "", relocated(source, from: file), ""]
    let notes = NoteSource(base.text).missing(in: source)
    if !notes.isEmpty { lines += [relocated(notes, from: file), ""] }
    return lines.joined(separator: "\n")
  }

  /// The hash of a whole file of the handbook; nil when it cannot be read.
  public static func hash(ofFile file: String, in root: String, limits: SourceLimits = .standard) -> String? {
    var problems: [Diagnostic] = []
    return SourceFileReader.read(file, in: root, limits: limits, into: &problems).map {
      BaseText.hash($0.bytes)
    }
  }

  /// As many first words of a passage as no other passage begins with; nil when nothing tells it from another one.
  private static func opening(of block: Int, heading: String?, in base: BaseText) -> String? {
    let scope = heading.flatMap { base.section($0) } ?? 0..<base.blocks.count
    let rivals = base.passages(in: scope).filter { $0 != block }
    let others = rivals.flatMap { base.beginnings(of: $0) }
    let words = words(of: block, in: base)
    let hash = base.hash(of: block..<(block + 1))
    if words.isEmpty || rivals.contains(where: { base.hash(of: $0..<($0 + 1)) == hash }) { return nil }
    var count = min(words.count, 5)
    while count < words.count {
      let letters = BaseText.letters(words[..<count].joined(separator: " "))
      if !others.contains(where: { $0.hasPrefix(letters) }) { break }
      count += 1
    }
    return words[..<count].joined(separator: " ")
  }

  /// The words of a passage as readers see them; those of its source where it gets its words only later, such as a
  /// list out of the catalogue.
  private static func words(of block: Int, in base: BaseText) -> [Substring] {
    let shown = base.shown(block).split(whereSeparator: \.isWhitespace)
    if shown.contains(where: { !BaseText.letters(String($0)).isEmpty }) { return shown }
    return base.source(of: block..<(block + 1)).split { $0.isWhitespace || $0 == "`" || $0 == "~" }
      .filter { !BaseText.letters(String($0)).isEmpty }
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
