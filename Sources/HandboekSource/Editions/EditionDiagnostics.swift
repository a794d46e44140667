public import HandboekDiagnostics

extension DiagnosticKind {
  public static let variableUnknown = DiagnosticKind(
    "HB-VAR-001", .error, "Een variabele tussen {{ en }} heeft geen waarde.",
    cure: "Zet de waarde bij ‘variabelen’ in handboek.yml, of schrijf \\{{ voor de tekens zelf.",
    lenient: true)
  public static let variableCircular = DiagnosticKind(
    "HB-VAR-002", .error, "Een variabele gebruikt zichzelf.",
    cure: "Schrijf de waarde zonder de variabele zelf, of een die haar weer gebruikt.", lenient: true)
  public static let editionPathUnknown = DiagnosticKind(
    "HB-EDITIE-001", .error, "Een editie noemt een bestand dat er niet is.", cure: "Verbeter het pad.")
  public static let editionFileUnused = DiagnosticKind(
    "HB-EDITIE-002", .warning, "Een bestand van een editie doet niets.",
    cure: "Geef het de naam en de map van wat het vervangt, of zet het in de map van een soort.")
  public static let localPassageWrong = DiagnosticKind(
    "HB-EDITIE-003", .error, "Een eigen passage van een editie past nergens, of heeft geen tekst.",
    cure: "Laat ‘handboek editie basis <plaats>’ de regels maken.")
  public static let basisChanged = DiagnosticKind(
    "HB-EDITIE-004", .warning, "De tekst waar een editie van afwijkt, is in het handboek veranderd.",
    cure: "Lees wat er veranderd is, en neem de nieuwe ‘basis’ over als de eigen tekst nog klopt.")
  public static let basisMissing = DiagnosticKind(
    "HB-EDITIE-005", .warning, "Een eigen passage zegt niet van welke tekst zij afwijkt.",
    cure: "Zonder ‘basis’ merkt niemand dat het handboek verandert; neem de regel over.")
  public static let localPassagesClash = DiagnosticKind(
    "HB-EDITIE-006", .error, "Twee eigen passages van een editie veranderen dezelfde tekst.",
    cure: "Voeg ze samen, of haal er één weg.")
  public static let editionStray = DiagnosticKind(
    "HB-EDITIE-007", .warning, "Een map in edities is geen editie en wordt overgeslagen.",
    cure: "Zet er een bestand editie.yml in, of haal de map weg.")
}
