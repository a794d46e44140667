import HandboekDiagnostics

/// One entry of a BibTeX file, with its abbreviations filled in and its LaTeX still in place.
struct BibTeXEntry {
  struct Field {
    /// In lower case.
    var name: String
    var value: String
    var range: SourceRange
  }

  /// In lower case.
  var type: String
  var key: String
  var fields: [Field] = []
  var range: SourceRange

  func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

/// Why an entry could not be read.
struct BibTeXFault: Error {
  var message: String
  var fix: String?
  var range: SourceRange
}
