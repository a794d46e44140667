import HandboekDiagnostics
import HandboekDocument

/// How a stretch of running text looks, as far as Markdown has a form for it.
struct RunStyle: Hashable {
  var isStrong = false
  var isEmphasis = false
  var isStruck = false
  var isCode = false
  /// Another language than that of the document.
  var language: LanguageTag?
}

/// A stretch of running text of one look.
struct StyledRun {
  enum Content {
    case text(String)
    /// A note, picture or line break.
    case inline(Inline)
  }

  var content: Content
  var style = RunStyle()
  var link: LinkTarget?

  /// Whether there is nothing to see but space.
  var isBlank: Bool {
    if case .text(let text) = content { text.allSatisfy(\.isWhitespace) } else { false }
  }
}

/// Turns a row of runs into nested running text.
///
/// It recurses once for each of the layers, never deeper.
enum RunNesting {
  private enum Layer: CaseIterable { case link, language, strong, emphasis, struck, code }

  static func inlines(_ runs: [StyledRun]) -> [Inline] {
    let strong = runs.reduce(0) { $0 + ($1.style.isStrong ? length($1) : 0) }
    let emphasis = runs.reduce(0) { $0 + ($1.style.isEmphasis ? length($1) : 0) }
    // What covers more goes outside, so that there are fewer marks side by side.
    let layers: [Layer] =
      emphasis > strong
      ? [.link, .language, .emphasis, .strong, .struck, .code]
      : [.link, .language, .strong, .emphasis, .struck, .code]
    return tidy(nest(bridged(runs), layers[...]))
  }

  private static func length(_ run: StyledRun) -> Int {
    if case .text(let text) = run.content { text.utf8.count } else { 1 }
  }

  /// The runs, with the look of both neighbours given to what is only space between two of the same look.
  private static func bridged(_ runs: [StyledRun]) -> [StyledRun] {
    var runs = runs.filter { if case .text("") = $0.content { false } else { true } }
    for index in runs.indices where runs[index].isBlank {
      let previous = index > 0 ? runs[index - 1].style : RunStyle()
      let next = index + 1 < runs.count ? runs[index + 1].style : RunStyle()
      runs[index].style = previous == next ? previous : RunStyle()
    }
    return runs
  }

  private static func nest(_ runs: [StyledRun], _ layers: ArraySlice<Layer>) -> [Inline] {
    guard let layer = layers.first else {
      return runs.map { run in
        switch run.content {
        case .text(let text): .text(text)
        case .inline(let inline): inline
        }
      }
    }
    var result: [Inline] = []
    var start = 0
    while start < runs.count {
      var end = start + 1
      while end < runs.count, isSame(runs[start], runs[end], layer) { end += 1 }
      let group = Array(runs[start..<end])
      let inner = nest(group, layers.dropFirst())
      result += has(group[0], layer) ? wrap(inner, layer, like: group[0]) : inner
      start = end
    }
    return result
  }

  private static func has(_ run: StyledRun, _ layer: Layer) -> Bool {
    switch layer {
    case .link: run.link != nil
    case .language: run.style.language != nil
    case .strong: run.style.isStrong
    case .emphasis: run.style.isEmphasis
    case .struck: run.style.isStruck
    case .code: run.style.isCode
    }
  }

  private static func isSame(_ left: StyledRun, _ right: StyledRun, _ layer: Layer) -> Bool {
    switch layer {
    case .link: left.link == right.link
    case .language: left.style.language == right.style.language
    case .strong, .emphasis, .struck, .code: has(left, layer) == has(right, layer)
    }
  }

  /// The text in its layer, with the space at both ends outside it: `**word **` is no emphasis.
  private static func wrap(_ inlines: [Inline], _ layer: Layer, like run: StyledRun) -> [Inline] {
    var inner = joined(inlines)
    var before: [Inline] = []
    var after: [Inline] = []
    while let first = inner.first, isSpace(first) { before.append(inner.removeFirst()) }
    while let last = inner.last, isSpace(last) { after.insert(inner.removeLast(), at: 0) }
    if inner.isEmpty { return before + after }
    if case .text(let text)? = inner.first {
      let rest = String(text.drop(while: \.isWhitespace))
      before.append(.text(String(text.prefix(text.count - rest.count))))
      inner[0] = .text(rest)
    }
    if case .text(let text)? = inner.last {
      var rest = text
      while rest.last?.isWhitespace == true { rest.removeLast() }
      after.insert(.text(String(text.suffix(text.count - rest.count))), at: 0)
      inner[inner.count - 1] = .text(rest)
    }
    return before + wrapped(inner, layer, like: run) + after
  }

  private static func wrapped(_ inner: [Inline], _ layer: Layer, like run: StyledRun) -> [Inline] {
    switch layer {
    case .link:
      guard let target = run.link else { return inner }
      // A picture or a note alone is no text to follow.
      guard inner.contains(where: { if case .footnote = $0 { false } else { true } }) else { return inner }
      return [.link(Link(content: inner, target: target, range: .start))]
    case .language:
      guard let language = run.style.language else { return inner }
      return [.span(Span(language: language, content: inner))]
    case .strong: return [.strong(inner)]
    case .emphasis: return [.emphasis(inner)]
    case .struck: return [.strikethrough(inner)]
    case .code:
      return inner.map { inline in
        if case .text(let text) = inline, !text.allSatisfy(\.isWhitespace) { .code(text) } else { inline }
      }
    }
  }

  private static func isSpace(_ inline: Inline) -> Bool {
    switch inline {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .lineBreak: true
    default: false
    }
  }

  /// Neighbouring texts as one.
  private static func joined(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      if case .text(let more) = inline, case .text(let text)? = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(inline)
      }
    }
    return result
  }

  /// Neighbouring texts as one, single spaces, and none at the ends or around line breaks.
  static func tidy(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var endsInSpace = true
    for inline in joined(inlines) {
      if case .text(let text) = inline {
        let folded = fold(text, afterSpace: endsInSpace)
        if folded.isEmpty { continue }
        endsInSpace = folded.last == " "
        result.append(.text(folded))
      } else if inline == .lineBreak {
        trimEnd(&result)
        if !result.isEmpty { result.append(.lineBreak) }
        endsInSpace = true
      } else {
        endsInSpace = false
        result.append(inline)
      }
    }
    trimEnd(&result)
    while result.last == .lineBreak {
      result.removeLast()
      trimEnd(&result)
    }
    return result
  }

  private static func trimEnd(_ result: inout [Inline]) {
    guard case .text(let text)? = result.last, text.hasSuffix(" ") else { return }
    if text == " " { result.removeLast() } else { result[result.count - 1] = .text(String(text.dropLast())) }
  }

  /// A text in which white space, but not the space that does not break, is one space.
  static func fold(_ text: String, afterSpace: Bool) -> String {
    var result = String.UnicodeScalarView()
    var isSpace = afterSpace
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if !isSpace { result.append(" ") }
        isSpace = true
      } else {
        result.append(scalar)
        isSpace = false
      }
    }
    return String(result)
  }
}
