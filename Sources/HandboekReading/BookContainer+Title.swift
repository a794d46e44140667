internal import HandboekContainer
internal import HandboekXML

extension BookContainer {
  /// The `title` at the start of a document; only its first kilobyte is read.
  func title(at path: ContainerPath) -> String? {
    let (open, close) = (Array("<title>".utf8), Array("</title>".utf8))
    guard let entry = entry(path) else { return nil }
    let bytes = reader.salvage(entry, atMost: 1 << 10)
    guard let start = bytes.firstRange(of: open)?.lowerBound,
      let end = bytes[start...].firstRange(of: close)?.upperBound,
      let markup = Markup.xml(Array(bytes[start..<end]), path: path, limits: limits)
    else { return nil }
    return BookText.filledLine(markup.root.text, limits: limits)
  }
}
