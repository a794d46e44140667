import ArgumentParser
import HandboekCatalogue
import HandboekDocument

/// `handboek publicaties`: the references, filtered and sorted.
struct PublicationsSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "publicaties",
    abstract: "Zoekt in de publicaties, met waar zij op steunen.",
    discussion: """
      Bij --type past een soort uit CSL (report), het Nederlandse woord ervoor (rapport) of het woord \
      van het handboek zelf (handreiking). Herhaal een optie, of zet er komma’s tussen, voor het één of \
      het ander. Past er niets, dan is de afsluitcode 1.
      """,
    aliases: ["publications"])

  @OptionGroup var input: CatalogueArgument

  @Option(name: names("thema", "theme"), help: ArgumentHelp("Over dit thema.", valueName: "thema"))
  var themes: [String] = []

  @Option(
    name: names("bewijs", "evidence"),
    help: ArgumentHelp(
      "Waar het op steunt: effectonderzoek, onderzoek, praktijkervaring, theoretisch, onbekend.",
      valueName: "bewijs"))
  var evidence: [String] = []

  @Option(name: names("jaar", "year"), help: ArgumentHelp("Uit dit jaar.", valueName: "jaar"))
  var year: Year?

  @Option(name: names("vanaf", "from"), help: ArgumentHelp("Uit dit jaar of later.", valueName: "jaar"))
  var from: Year?

  @Option(name: names("tot", "to"), help: ArgumentHelp("Tot en met dit jaar.", valueName: "jaar"))
  var to: Year?

  @Option(name: .customLong("type"), help: ArgumentHelp("Welk soort publicatie.", valueName: "type"))
  var types: [String] = []

  @Option(
    name: names("zoek", "search"), help: ArgumentHelp("Waar al deze woorden in staan.", valueName: "woorden"))
  var words: String?

  @Option(
    name: names("sorteer", "sort"),
    help: ArgumentHelp("Op auteur, jaar, titel of bewijs.", valueName: "sortering"))
  var order: PublicationOrder?

  @OptionGroup var results: ResultOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    try results.check()
    let catalogue = try await CatalogueLoader.load(input.path, asOf: nil, context: context)
    let filters = filters(catalogue.book)
    let selection = Selection(
      try filters.conditions() + years, words: words, sort: order?.rawValue)
    let listing = PublicationListing(catalogue.publications(selection), of: catalogue, selection)
    return try results.show(
      listing,
      orTell: filters.nothingFound("publicatie", selection, catalogue.relaxedPublications(selection)), context
    )
  }

  private var years: [CatalogueFilter.Condition] {
    [("jaar", year), ("vanaf", from), ("tot", to)].compactMap { key, year in
      year.map { CatalogueFilter.Condition(key: key, values: [String($0.number)]) }
    }
  }

  private func filters(_ book: Handbook) -> FilterSet {
    let typed = [themes, evidence, types]
    return FilterSet(
      filters: zip(FilterField.publications(book), typed).map { field, typed in
        TypedFilter(noun: field.key == "soort" ? "type" : field.key, field: field, typed: typed)
      })
  }
}
