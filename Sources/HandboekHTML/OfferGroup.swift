public import HandboekDocument

/// The offers of one theme.
///
/// An offer stands in full under its first theme; under its other themes there is only a link to it.
public struct OfferGroup: Sendable, Hashable {
  /// The theme's id; nil for the offers without a theme.
  public var theme: String?
  /// The theme's label.
  public var title: String
  /// The offers that stand here in full, in the handbook's order.
  public var offers: [Offer]
  /// The offers of this theme that stand under another one.
  public var elsewhere: [Place]

  /// The anchor of the group: `thema_polarisatie`.
  public var identifier: String { "thema_" + Identifier.safe(theme ?? "overig") }

  /// The groups of a handbook: its themes in their own order, then themes it does not list, then the rest.
  public static func all(of handbook: Handbook) -> [OfferGroup] {
    let themes = handbook.vocabularies.themes
    var groups: [OfferGroup] = []
    var indices: [String: Int] = [:]
    for id in themes.ids + handbook.offers.flatMap(\.themes) where indices[id] == nil {
      indices[id] = groups.count
      groups.append(
        OfferGroup(
          theme: id, title: themes.label(id).uppercasedFirst, offers: [], elsewhere: []))
    }
    var rest = OfferGroup(theme: nil, title: "Overig aanbod", offers: [], elsewhere: [])
    for offer in handbook.offers {
      var seen: Set<String> = []
      for theme in offer.themes where seen.insert(theme).inserted {
        guard let index = indices[theme] else { continue }
        if seen.count == 1 {
          groups[index].offers.append(offer)
        } else {
          groups[index].elsewhere.append(Place(offer.id, title: offer.title))
        }
      }
      if offer.themes.isEmpty { rest.offers.append(offer) }
    }
    groups.append(rest)
    return groups.filter { !$0.offers.isEmpty || !$0.elsewhere.isEmpty }
  }
}
