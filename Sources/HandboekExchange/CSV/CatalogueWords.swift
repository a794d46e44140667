import HandboekDiagnostics
import HandboekDocument

/// Finds the ids that a handbook has for the words in a table: "Polarisatie" for `polarisatie`, "VNG" for
/// `vng`.
struct CatalogueWords {
  /// A word list with the ids it knows, and the ids by everything they are called.
  struct Words {
    var ids: [String] = []
    var idsByName: [String: String] = [:]

    mutating func add(_ id: String, _ names: [String?]) {
      ids.append(id)
      for name in [id] + names {
        guard let name, !name.isEmpty else { continue }
        if idsByName[Self.key(name)] == nil { idsByName[Self.key(name)] = id }
      }
    }

    /// The id for a word; nil when the list does not have it.
    func id(_ word: String) -> String? { idsByName[Self.key(word)] }

    /// The nearest id, for a word that is not in the list.
    func nearest(_ word: String) -> String? { NearestName.of(Slug.make(from: word), among: ids) }

    private static func key(_ name: String) -> String { Slug.make(from: name) }
  }

  private(set) var themes = Words()
  private(set) var audiences = Words()
  private(set) var forms = Words()
  private(set) var partners = Words()

  init(_ handbook: Handbook) {
    let lists = handbook.vocabularies
    for id in lists.themes.ids { themes.add(id, [lists.themes.label(id)]) }
    for id in lists.audiences.ids { audiences.add(id, [lists.audiences.label(id)]) }
    for id in lists.forms.ids { forms.add(id, [lists.forms.label(id)]) }
    for partner in handbook.partners { partners.add(partner.id.name, [partner.name, partner.abbreviation]) }
  }
}
