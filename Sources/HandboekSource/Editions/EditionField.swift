import HandboekDocument

extension EditionContents.Field {
  /// What an edition says about itself, without what the handbook says too.
  static func all(of edition: EditionConfiguration, besides base: Metadata?) -> [Self] {
    let identifier = base.flatMap { $0.identifier.isEmpty ? nil : $0.identifier }
    let fields: [(name: String, value: String?, base: String?)] = [
      ("titel", edition.title, base?.title), ("ondertitel", edition.subtitle, base?.subtitle),
      ("identificatie", edition.identifier, identifier),
      ("datum", edition.date.map(\.iso), base?.date.map(\.iso)),
      ("uitgever", edition.publisher, base?.publisher), ("reactieadres", edition.contact, base?.contact),
      ("omschrijving", edition.description, base?.description),
    ]
    var found = fields.compactMap { field in
      field.value.flatMap { $0 == field.base ? nil : Self(name: field.name, value: $0, base: field.base) }
    }
    if !edition.frontPages.isEmpty {
      let pages = edition.frontPages.map(\.value).joined(separator: ", ")
      found.append(Self(name: "voorwerk", value: pages, base: nil, isAddition: true))
    }
    return found
  }
}
