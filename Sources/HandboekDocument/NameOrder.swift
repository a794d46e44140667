/// Where the particle of a surname stands in a reference list.
public enum NameOrder: String, Sendable, Hashable, CaseIterable {
  /// "Berg, C. van den", under B.
  case dutch = "nederlands"
  /// "Van den Berg, C.", under V.
  case belgian = "belgisch"
}
