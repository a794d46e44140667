import ArgumentParser
import HandboekCatalogue
import HandboekDocument

/// The folder or EPUB that a command looks things up in.
struct CatalogueArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "De map van het handboek, of een EPUB die handboek maakte. Zonder: deze map, en anders de map Handboek.",
      valueName: "map|epub"))
  var path: String?
}

/// What a user asked of one field.
struct TypedFilter {
  /// What the field is called in Dutch: "thema".
  var noun: String
  var field: FilterField
  var typed: [String]

  /// The condition; a value that is not known ends the command.
  func condition() throws(CommandFailure) -> CatalogueFilter.Condition? {
    do throws(FilterField.UnknownValue) {
      return try field.condition(typed)
    } catch {
      let near = error.nearest.map { "; bedoelde u ‘\($0)’?" } ?? ""
      let known = error.known.joined(separator: ", ")
      throw CommandFailure(
        .usage, "‘\(error.typed)’ is geen \(noun) in dit handboek" + near,
        hint: error.nearest != nil
          ? nil : known.isEmpty ? "Geen enkel aanbod heeft een \(noun)." : "Kies uit: \(known).")
    }
  }
}

/// The filters of one command, with the words in which they are told to the user.
struct FilterSet {
  var filters: [TypedFilter]

  func conditions() throws(CommandFailure) -> [CatalogueFilter.Condition] {
    var conditions: [CatalogueFilter.Condition] = []
    for filter in filters { if let condition = try filter.condition() { conditions.append(condition) } }
    return conditions
  }

  /// "thema ‘Polarisatie’", "doelgroep ‘Raadslid’ of ‘Politie’".
  func words(_ condition: CatalogueFilter.Condition) -> String {
    guard let filter = filters.first(where: { $0.field.key == condition.key }) else {
      let key = condition.key == "tot" ? "tot en met" : condition.key
      return "\(key) \(condition.values.joined(separator: ", "))"
    }
    let labels = condition.values.map { "‘\(filter.field.label($0))’" }
    return "\(filter.noun) \(labels.joined(separator: " of "))"
  }

  /// Says that a selection gives nothing, and what would give something.
  func nothingFound(_ what: String, _ selection: Selection, _ relaxations: [Selection.Relaxation]) -> String {
    var parts = selection.conditions.map(words)
    if let words = selection.words { parts.append("de woorden ‘\(words)’") }
    if let question = selection.question { parts.append("de vraag ‘\(question)’") }
    let demands = Self.list(parts)
    var text = "geen \(what)" + (demands.isEmpty ? "" : " bij \(demands)")
    if relaxations.isEmpty {
      if parts.count > 1 { text += "; ook met één voorwaarde minder is er niets" }
      return text
    }
    if parts.count == 1 { return text }
    let choices = relaxations.map { relaxation in
      let name = relaxation.condition.map(words) ?? (selection.words == nil ? "de vraag" : "de woorden")
      return "zonder \(name) \(relaxation.count == 1 ? "is er 1" : "zijn er \(relaxation.count)")"
    }
    return text + "; " + choices.joined(separator: ", ")
  }

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " en " + last
  }
}

/// A year, as in `--vanaf 2019`.
struct Year: ArgumentValue {
  var number: Int

  init?(argument: String) {
    guard argument.utf8.count == 4, let number = Int(argument), number > 0 else { return nil }
    self.number = number
  }

  static var valueName: String { "jaar" }
  static var expectation: String { "schrijf een jaar met vier cijfers, zoals 2019" }
}

/// The orders of `aanbod`.
enum OfferOrder: String, CaseIterable, ArgumentValue {
  case title = "titel"
  case kind = "soort"
  case provider = "aanbieder"
  case verified = "gecontroleerd"

  init?(argument: String) {
    switch argument {
    case "title": self = .title
    case "kind": self = .kind
    case "provider": self = .provider
    case "verified": self = .verified
    default: self.init(rawValue: argument)
    }
  }

  static var valueName: String { "volgorde" }
  static var expectation: String { "kies uit " + allCases.map(\.rawValue).joined(separator: ", ") }
}

/// The orders of `publicaties`.
enum PublicationOrder: String, CaseIterable, ArgumentValue {
  case author = "auteur"
  case year = "jaar"
  case title = "titel"
  case evidence = "bewijs"

  init?(argument: String) {
    switch argument {
    case "author": self = .author
    case "year": self = .year
    case "title": self = .title
    case "evidence": self = .evidence
    default: self.init(rawValue: argument)
    }
  }

  static var valueName: String { "sortering" }
  static var expectation: String { "kies uit " + allCases.map(\.rawValue).joined(separator: ", ") }
}
