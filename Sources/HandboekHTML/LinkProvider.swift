public import HandboekDocument

/// Says where things are in one output, so that rendering never looks anything up.
public protocol LinkProvider: Sendable {
  /// The address for `href`: `hoofdstuk-03.xhtml#stappen` in an EPUB, `#h3-stappen` in one HTML file.
  func address(of place: Place) -> String
  /// The address for `href` of a section that is no record, such as the glossary or a part.
  func address(of section: BookSection) -> String
  /// The address for `href` of an anchor in such a section.
  func address(of section: BookSection, at identifier: String) -> String
  /// The address for `href` of a list of the guide to the catalogue.
  func address(of guide: GuideAddress) -> String
  /// The `id` attribute for an anchor inside a record (a heading, a block, a citation, a note).
  func identifier(_ anchor: String, in record: RecordID) -> String
  /// The `id` attribute of a record itself.
  func identifier(of record: RecordID) -> String
  /// The address of a picture: a path, or a `data:` URL.
  func address(ofAsset index: Int) -> String
}
