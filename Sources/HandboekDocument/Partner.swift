/// An organisation that provides offers.
public struct Partner: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  public var name: String
  public var abbreviation: String?
  public var url: String?
  public var source: String?
  /// Whether it sells its offers.
  public var isCommercial: Bool
  /// The id of the partner it became part of.
  public var mergedInto: String?
  public var caveat: String?
  public var description: [Block]
  public var footnotes: [Footnote] = []

  /// Set by linking.
  public var mergedIntoPlace: Place?
  /// Its offers; set by linking.
  public var offers: [Place] = []
  /// Every passage that names it; set by linking.
  public var backlinks: [Passage] = []

  public init(
    id: RecordID, file: String, name: String, abbreviation: String?, url: String?, source: String?,
    isCommercial: Bool, mergedInto: String?, caveat: String?, description: [Block]
  ) {
    self.id = id
    self.file = file
    self.name = name
    self.abbreviation = abbreviation
    self.url = url
    self.source = source
    self.isCommercial = isCommercial
    self.mergedInto = mergedInto
    self.caveat = caveat
    self.description = description
  }
}
