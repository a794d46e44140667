import HandboekDocument

/// The index: words from A to Z with the numbers of the passages about them.
extension TextLayout {
  mutating func index(_ groups: [IndexGroup]) {
    for group in groups {
      subheading(group.title)
      for entry in group.entries {
        let rest =
          entry.preferred.map { ", zie " + $0 }
          ?? " " + entry.passages.map { $0.label ?? $0.title }.joined(separator: ", ")
        var line = RichText(entry.name, .bold)
        line.append(rest)
        paragraph(line, hanging: 2)
      }
    }
  }
}
