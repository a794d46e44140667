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
    let filled = variables.fill(words, encoded: encoded, room: variableRoom)
    if variableRoom > 0, filled.added >= variableRoom {
      add(Variables.tooMuch(in: text.file))
      variableRoom = 0
    } else {
      variableRoom -= filled.added
    }
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
    var room = Self.room
    return fill(node, in: file, &room, into: &diagnostics)
  }

  private func fill(
    _ node: YAMLNode, in file: String, _ room: inout Int, into diagnostics: inout [Diagnostic]
  ) -> YAMLNode {
    var node = node
    switch node.value {
    case .scalar(let text, let isQuoted):
      let filled = fill(text, room: room)
      if room > 0, filled.added >= room {
        diagnostics.append(Self.tooMuch(in: file))
        room = 0
      } else {
        room -= filled.added
      }
      diagnostics += filled.unknown.map { problem($0.name, in: file, at: node.range) }
      node.value = .scalar(filled.text, isQuoted: isQuoted)
    case .sequence(let items):
      node.value = .sequence(items.map { fill($0, in: file, &room, into: &diagnostics) })
    case .mapping(let entries):
      node.value = .mapping(
        entries.map {
          YAMLNode.Entry(
            key: $0.key, keyRange: $0.keyRange, value: fill($0.value, in: file, &room, into: &diagnostics))
        })
    }
    return node
  }

  /// Says that the values together are too long.
  static func tooMuch(in file: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "met de variabelen ingevuld heeft het bestand te veel tekst", file: file,
      fix: "gebruik kortere waarden, of minder vaak")
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
