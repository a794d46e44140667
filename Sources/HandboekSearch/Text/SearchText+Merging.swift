import HandboekDocument

extension SearchText {
  /// Several texts as one.
  init(merging texts: [SearchText]) {
    self.init()
    for text in texts {
      let (byte, field) = (bytes.count, fields.count)
      bytes += text.bytes
      bytes.append(0x0A)
      fields += text.fields.map { part in
        Field(kind: part.kind, range: part.range.lowerBound + byte..<part.range.upperBound + byte)
      }
      units += text.units.map { unit in
        var unit = unit
        unit.fields = unit.fields.lowerBound + field..<unit.fields.upperBound + field
        return unit
      }
      isDamaged = isDamaged || text.isDamaged
    }
  }

  /// The names that the terms of the glossary have, for each term.
  var synonyms: [[String]] {
    units.filter { $0.kind == .term && $0.level == 1 }
      .map { unit in
        fields[unit.fields].filter { $0.kind == .title }
          .flatMap { text($0.range).split(separator: "\n").map(String.init) }
      }
      .filter { $0.count > 1 }
  }
}
