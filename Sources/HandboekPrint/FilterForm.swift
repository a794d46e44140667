import HandboekDocument
import HandboekHTML

/// What readers can choose by in one list of the page.
struct FilterForm: Sendable, Hashable {
  /// The list: its `id` is also the name in the address.
  var section: BookSection
  /// What the form is for, as assistive technology says it.
  var name: String
  /// The word before the count.
  var counted: String
  var fields: [Field]

  /// One thing to choose by.
  struct Field: Sendable, Hashable {
    /// The name in the address and in the records' `data-` attributes.
    var name: String
    var label: String
    var options: [Option]
  }

  struct Option: Sendable, Hashable {
    var value: String
    var label: String
  }

  /// The forms of the lists that a handbook has.
  static func all(of handbook: Handbook) -> [FilterForm] {
    handbook.backMatter.compactMap { section in
      switch section {
      case .questions: questions(of: handbook)
      case .offers: offers(of: handbook)
      case .references: references(of: handbook)
      default: nil
      }
    }
  }

  private static func offers(of handbook: Handbook) -> FilterForm {
    let offers = handbook.offers
    let words = handbook.vocabularies
    let partners = handbook.partners.map { partner in
      Option(
        value: partner.id.name,
        label: partner.name + (partner.abbreviation.map { " (\($0))" } ?? ""))
    }
    let regions = offers.compactMap(\.region).map { Option(value: FilterValue.region($0), label: $0) }
    return FilterForm(
      section: .offers, name: "Zoek in het aanbod", counted: "Aanbod",
      fields: [
        field("thema", "Thema", words.themes, used: offers.flatMap(\.themes)),
        field(
          "soort", "Soort", OfferKind.allCases.map { Option(value: $0.rawValue, label: $0.plural) },
          used: offers.map(\.kind.rawValue)),
        field("doelgroep", "Voor wie", words.audiences, used: offers.flatMap(\.audiences)),
        field("aanbieder", "Aanbieder", partners, used: offers.flatMap(\.providers)),
        field("vorm", "Vorm", words.forms, used: offers.compactMap(\.form)),
        field(
          "regio", "Regio", regions.sorted { $0.label < $1.label }, used: regions.map(\.value)),
      ].filter { !$0.options.isEmpty })
  }

  private static func references(of handbook: Handbook) -> FilterForm {
    let publications = handbook.publications
    let years = Set(publications.map { FilterValue.year(of: $0) }).sorted(by: >)
    let types = CSLType.allCases.map { Option(value: $0.rawValue, label: $0.label) }
    return FilterForm(
      section: .references, name: "Zoek in de publicaties", counted: "Publicaties",
      fields: [
        field(
          "thema", "Thema", handbook.vocabularies.themes, used: publications.flatMap(\.themes)),
        field(
          "bewijs", "Waar het op steunt",
          EvidenceLevel.allCases.reversed().map { Option(value: $0.rawValue, label: $0.shortLabel) },
          used: publications.map(\.evidence.rawValue)),
        field("type", "Type", types, used: publications.map(\.csl.type)),
        field(
          "jaar", "Jaar",
          years.map { Option(value: $0, label: $0 == "z.d." ? "Zonder jaar" : $0) }, used: years),
      ].filter { !$0.options.isEmpty })
  }

  private static func questions(of handbook: Handbook) -> FilterForm {
    let questions = handbook.questions
    var groups: [Option] = []
    for id in questions.compactMap(\.group) where !groups.contains(where: { $0.value == id }) {
      groups.append(Option(value: id, label: handbook.vocabularies.groupTitle(id)))
    }
    return FilterForm(
      section: .questions, name: "Zoek in de vragen", counted: "Vragen",
      fields: [
        field("groep", "Gaat over", groups, used: groups.map(\.value)),
        field(
          "thema", "Thema", handbook.vocabularies.themes, used: questions.flatMap(\.themes)),
        field(
          "doelgroep", "Voor wie", handbook.vocabularies.audiences, used: questions.flatMap(\.audiences)),
      ].filter { !$0.options.isEmpty })
  }

  private static func field(
    _ name: String, _ label: String, _ vocabulary: Vocabulary, used: [String]
  ) -> Field {
    let known = vocabulary.ids.map { Option(value: $0, label: vocabulary.label($0)) }
    return field(name, label, known, used: used, labelled: { vocabulary.label($0) })
  }

  /// A field with the options that some record has: those that are known in their own order, then others.
  private static func field(
    _ name: String, _ label: String, _ known: [Option], used: [String],
    labelled: (String) -> String = { $0 }
  ) -> Field {
    let values = Set(used)
    var seen = Set(known.map(\.value))
    var options = known.filter { values.contains($0.value) }
    for value in used where !value.isEmpty && seen.insert(value).inserted {
      options.append(Option(value: value, label: labelled(value)))
    }
    return Field(name: name, label: label, options: options)
  }
}

extension EvidenceLevel {
  /// What a publication rests on, in one word.
  var shortLabel: String {
    switch self {
    case .unknown: "Onbekend"
    case .theory: "Theorie"
    case .practice: "Praktijkervaring"
    case .research: "Onderzoek"
    case .effect: "Effectonderzoek"
    }
  }
}
