import HandboekDiagnostics
import HandboekDocument

/// Fills in the variables of running text and of addresses; code stays as it is.
extension ConversionContext {
  /// It recurses into emphasis and links, whose depth the converter bounds.
  mutating func fill(_ inlines: [Inline]) -> [Inline] { inlines.map { fill($0) } }

  private mutating func fill(_ inline: Inline) -> Inline {
    switch inline {
    // A value is text: no sign in it opens a citation or anything else.
    case .text(let words): return .text(fill(words) { EscapedSigns.standIns(for: $0) })
    case .emphasis(let content): return .emphasis(fill(content))
    case .strong(let content): return .strong(fill(content))
    case .strikethrough(let content): return .strikethrough(fill(content))
    case .span(var span):
      span.content = fill(span.content)
      return .span(span)
    case .link(var link):
      link.content = fill(link.content)
      if case .source(let address) = link.target { link.target = .source(fill(address)) }
      return .link(link)
    case .image(var image):
      image.alternative = fill(image.alternative)
      return .image(image)
    case .code, .lineBreak, .citation, .footnote: return inline
    }
  }

  private mutating func fill(_ words: String, encoded: (String) -> String = { $0 }) -> String {
    let filled = variables.fill(words, encoded: encoded)
    for unknown in filled.unknown {
      add(variables.problem(unknown.name, in: text.file, at: locate(unknown.written)))
    }
    return filled.text
  }
}

extension Variables {
  /// Fills in the values of fields; their names stay.
  ///
  /// YAML is nested no deeper than its composer allows.
  func fill(_ node: YAMLNode, in file: String, into diagnostics: inout [Diagnostic]) -> YAMLNode {
    var node = node
    switch node.value {
    case .scalar(let text, let isQuoted):
      let filled = fill(text)
      diagnostics += filled.unknown.map { problem($0.name, in: file, at: node.range) }
      node.value = .scalar(filled.text, isQuoted: isQuoted)
    case .sequence(let items):
      node.value = .sequence(items.map { fill($0, in: file, into: &diagnostics) })
    case .mapping(let entries):
      node.value = .mapping(
        entries.map {
          YAMLNode.Entry(
            key: $0.key, keyRange: $0.keyRange, value: fill($0.value, in: file, into: &diagnostics))
        })
    }
    return node
  }

  /// Says that a name has no value.
  func problem(_ name: String, in file: String, at range: SourceRange) -> Diagnostic {
    let isLocal = isOfPassage || file.hasPrefix(EditionPath.folder + "/")
    let list = isLocal ? EditionPath.fileName : BookConfiguration.fileName
    let nearest = NearestName.of(name, among: values.keys.sorted())
    return Diagnostic(
      .variableUnknown, "de variabele ‘\(name)’ bestaat niet", file: file, range: range,
      fix: nearest.map { "bedoelde u ‘\($0)’?" }
        ?? "zet ‘\(name): …’ bij ‘variabelen’ in \(list)")
  }
}
