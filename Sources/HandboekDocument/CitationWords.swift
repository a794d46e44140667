extension Citation {
  /// The citation as readers see it, in brackets or, when narrative, with only the year in brackets
  /// (APA 7 §8.11).
  public var plainText: String {
    guard isNarrative, let first = items.first, !first.suppressesAuthor else {
      var text = ""
      for (index, item) in items.enumerated() {
        if index > 0 { text += item.sharesAuthor ? ", " : "; " }
        text += item.plainText(withAuthor: !item.sharesAuthor)
      }
      return "(\(text))"
    }
    let rest = items.dropFirst().map { $0.plainText(withAuthor: true) }
    let inside = ([first.plainText(withAuthor: false)] + rest).filter { !$0.isEmpty }.joined(separator: "; ")
    let author = first.author.isEmpty ? first.publication : first.author
    return inside.isEmpty ? author : "\(author) (\(inside))"
  }
}

extension CitationItem {
  fileprivate func plainText(withAuthor: Bool) -> String {
    var parts: [String] = []
    if withAuthor, !suppressesAuthor { parts.append(author.isEmpty ? publication : author) }
    parts += [year, suffix].filter { !$0.isEmpty }
    let text = parts.joined(separator: ", ")
    return prefix.isEmpty ? text : "\(prefix) \(text)"
  }
}
