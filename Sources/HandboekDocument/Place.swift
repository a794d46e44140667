/// A place in a handbook that a link can lead to, with all that a writer needs to show it.
public struct Place: Sendable, Hashable {
  public var record: RecordID
  /// The heading id (`stappen`) or block anchor (`p3-12`) inside the record; nil for its start.
  public var anchor: String?
  /// The title of the record or heading.
  public var title: String
  /// How readers point at it: "hoofdstuk 3", "3.B", "3.12"; nil for records without a number.
  public var label: String?

  public init(_ record: RecordID, anchor: String? = nil, title: String, label: String? = nil) {
    self.record = record
    self.anchor = anchor
    self.title = title
    self.label = label
  }
}

/// A passage that mentions a record: the other end of a citation, link or data block.
public struct Passage: Sendable, Hashable {
  /// The chapter or other record that mentions it, and where in it.
  public var place: Place
  /// The anchor of the citation itself, where there is one.
  public var citationAnchor: String?

  public init(_ place: Place, citationAnchor: String? = nil) {
    self.place = place
    self.citationAnchor = citationAnchor
  }
}
