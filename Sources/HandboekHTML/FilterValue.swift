public import HandboekDocument

/// The values of a filter that are no ids in the source.
public enum FilterValue {
  /// A region in one word: `noord-holland`.
  public static func region(_ region: String) -> String {
    Identifier.safe(String(region.lowercased().map { $0 == " " ? "-" : $0 }))
  }

  /// The year of a reference, or `z.d.`.
  public static func year(of publication: Publication) -> String {
    publication.csl.issued.map { String($0.year) } ?? "z.d."
  }
}
