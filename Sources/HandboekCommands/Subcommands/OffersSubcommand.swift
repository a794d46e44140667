import ArgumentParser
import HandboekCatalogue
import HandboekDocument

/// `handboek aanbod`: publications, trainings and contact points, filtered and ranked.
struct OffersSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "aanbod",
    abstract: "Zoekt publicaties, trainingen en contactpunten in het aanbod.",
    discussion: """
      Wat u achter een optie zet, mag de naam zijn of het woord dat lezers zien, zonder op hoofdletters \
      en accenten te letten. Herhaal een optie, of zet er komma’s tussen, voor het één of het ander; \
      verschillende opties gelden samen. Met --vraag komt eerst wat bij de best passende vragen van het \
      handboek hoort. Wat misschien niet meer bestaat, staat achteraan. Past er niets, dan is de \
      afsluitcode 1.
      """,
    aliases: ["offers"])

  @OptionGroup var input: CatalogueArgument

  @Option(name: names("thema", "theme"), help: ArgumentHelp("Over dit thema.", valueName: "thema"))
  var themes: [String] = []

  @Option(
    name: names("soort", "kind"),
    help: ArgumentHelp("Van deze soort: publicatie, training of contactpunt.", valueName: "soort"))
  var kinds: [String] = []

  @Option(name: names("doelgroep", "audience"), help: ArgumentHelp("Voor wie.", valueName: "doelgroep"))
  var audiences: [String] = []

  @Option(
    name: names("aanbieder", "provider"), help: ArgumentHelp("Van deze partner.", valueName: "aanbieder"))
  var providers: [String] = []

  @Option(name: names("vorm", "form"), help: ArgumentHelp("In deze vorm.", valueName: "vorm"))
  var forms: [String] = []

  @Option(name: names("regio", "region"), help: ArgumentHelp("Voor deze regio.", valueName: "regio"))
  var regions: [String] = []

  @Option(
    name: names("vraag", "question"),
    help: ArgumentHelp("Wat helpt bij een vraag in uw eigen woorden.", valueName: "vraag"))
  var question: String?

  @Option(
    name: names("zoek", "search"), help: ArgumentHelp("Waar al deze woorden in staan.", valueName: "woorden"))
  var words: String?

  @Option(
    name: names("sorteer", "sort"),
    help: ArgumentHelp("Op titel, soort, aanbieder of gecontroleerd.", valueName: "volgorde"))
  var order: OfferOrder?

  @OptionGroup var results: ResultOptions

  @OptionGroup var date: DateOption

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    try results.check()
    let catalogue = try await CatalogueLoader.load(input.path, asOf: date.asOf, context: context)
    let filters = filters(catalogue.book)
    let selection = Selection(
      try filters.conditions(), words: words, question: question, sort: order?.rawValue)
    let listing = OfferListing(catalogue.offers(selection), of: catalogue, selection)
    return try results.show(
      listing, orTell: filters.nothingFound("aanbod", selection, catalogue.relaxedOffers(selection)), context)
  }

  private func filters(_ book: Handbook) -> FilterSet {
    let typed = [themes, kinds, audiences, providers, forms, regions]
    return FilterSet(
      filters: zip(FilterField.offers(book), typed).map { field, typed in
        TypedFilter(noun: field.key, field: field, typed: typed)
      })
  }
}
