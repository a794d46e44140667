public import HandboekDiagnostics

/// A learning path for one role: ordered stops.
public struct Route: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  public var title: String
  public var role: String
  public var stops: [Stop]
  public var introduction: [Block]
  public var footnotes: [Footnote] = []
  public var backlinks: [Passage] = []

  public struct Stop: Sendable, Hashable {
    /// A path relative to the route's file, as in a link.
    public var target: String
    public var time: String?
    public var reason: String?
    public var range: SourceRange
    /// Set by linking.
    public var place: Place?

    public init(target: String, time: String?, reason: String?, range: SourceRange = .start) {
      self.target = target
      self.range = range
      self.time = time
      self.reason = reason
    }
  }

  public init(
    id: RecordID, file: String, title: String, role: String, stops: [Stop], introduction: [Block]
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.role = role
    self.stops = stops
    self.introduction = introduction
  }
}
