public import HandboekDiagnostics

extension DiagnosticKind {
  public static let variableUnknown = DiagnosticKind(
    "HB-VAR-001", .error, "Een variabele tussen {{ en }} heeft geen waarde.",
    cure: "Zet de waarde bij ‘variabelen’ in handboek.yml, of schrijf \\{{ voor de tekens zelf.",
    lenient: true)
  public static let editionPathUnknown = DiagnosticKind(
    "HB-EDITIE-001", .error, "Een editie noemt een bestand dat er niet is.", cure: "Verbeter het pad.")
  public static let editionFileUnused = DiagnosticKind(
    "HB-EDITIE-002", .warning, "Een bestand van een editie doet niets.",
    cure: "Geef het de naam en de map van wat het vervangt, of zet het in de map van een soort.")
}
