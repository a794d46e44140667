import HandboekDiagnostics
import HandboekDocument

/// Gives the running text of one block its citations, spans and quotes, in reading order.
///
/// It recurses into emphasis and links, whose depth the converter bounds.
enum InlineResolver {
  /// - Parameter isSpecial: Whether a text in it holds a bracket, an `@` or an escaped one.
  static func resolve(_ inlines: [Inline], isSpecial: Bool, _ context: inout ConversionContext) -> [Inline] {
    guard isSpecial else { return InlineBuilder.withDutchQuotes(inlines.map { plain($0) }) }
    var text = RunningText()
    for inline in inlines {
      if case .text(let words) = inline {
        text.append(words, &context)
      } else {
        text.append(resolve(inline, &context))
      }
    }
    let regions = BracketScanner.scan(text, &context)
    var writer = RunningTextWriter(text: text, regions: regions)
    return InlineBuilder.withDutchQuotes(writer.write(&context))
  }

  private static func resolve(_ inline: Inline, _ context: inout ConversionContext) -> Inline {
    switch inline {
    case .emphasis(let content): return .emphasis(resolve(content, isSpecial: true, &context))
    case .strong(let content): return .strong(resolve(content, isSpecial: true, &context))
    case .strikethrough(let content): return .strikethrough(resolve(content, isSpecial: true, &context))
    case .link(var link):
      link.content = resolve(link.content, isSpecial: true, &context)
      if case .source(let address) = link.target, address.contains("@") { context.pass(address) }
      return .link(link)
    case .code(let code):
      if code.contains("@") { context.pass(code) }
      return inline
    case .image(let image):
      if image.alternative.contains("@") { context.pass(image.alternative) }
      return inline
    case .text, .lineBreak, .citation, .footnote, .span: return inline
    }
  }

  /// Sets the quotes inside an inline that holds nothing else to resolve.
  private static func plain(_ inline: Inline) -> Inline {
    func quoted(_ content: [Inline]) -> [Inline] { InlineBuilder.withDutchQuotes(content.map { plain($0) }) }
    switch inline {
    case .emphasis(let content): return .emphasis(quoted(content))
    case .strong(let content): return .strong(quoted(content))
    case .strikethrough(let content): return .strikethrough(quoted(content))
    case .link(var link):
      link.content = quoted(link.content)
      return .link(link)
    case .text, .code, .lineBreak, .image, .citation, .footnote, .span: return inline
    }
  }
}
