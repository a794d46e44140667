import HandboekDiagnostics

/// Tells the editor of an edition that the text of the handbook changed under it.
enum BasisCheck {
  /// What is wrong with the hash that an edition noted; nil when it is that of the text as it is.
  ///
  /// - Parameters:
  ///   - base: The text of the handbook as it is.
  ///   - hash: The hash of that text.
  ///   - was: The text that the edition was written against, when the editor kept it.
  ///   - file: The file of the edition.
  ///   - place: Where the text of the handbook stands.
  static func problem(
    _ basis: Located<String>, base: String, hash: String, was: String?, file: String,
    place: (file: String, range: SourceRange?)
  ) -> Diagnostic? {
    if basis.value == hash { return nil }
    var notes: [Diagnostic.Note] = []
    if let was, BaseText.hash(Array(was.utf8)) == basis.value {
      let change = WordDiff.summary(WordDiff.pieces(from: was, to: base))
      notes.append(
        Diagnostic.Note("in het handboek veranderd: \(cut(change))", file: place.file, range: place.range))
    } else {
      notes.append(
        Diagnostic.Note("in het handboek staat nu: \(cut(base))", file: place.file, range: place.range))
    }
    return Diagnostic(
      .basisChanged, "de tekst van het handboek is veranderd sinds deze editie er iets anders voor koos",
      file: file, range: basis.range, fix: "klopt de eigen tekst nog? schrijf dan ‘basis: \(hash)’",
      notes: notes)
  }

  /// As much of a text as a message can hold, on one line.
  static func cut(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 600 ? line : line.prefix(600) + " …"
  }
}
