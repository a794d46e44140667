public import HandboekDiagnostics

extension DiagnosticKind {
  public static let fieldUnknown = DiagnosticKind(
    "HB-VELD-001", .warning, "Een veld is niet bekend voor deze soort.",
    cure: "Verbeter de naam van het veld, of haal het weg.")
  public static let fieldMissing = DiagnosticKind(
    "HB-VELD-002", .error, "Een verplicht veld ontbreekt.", cure: "Vul het veld in.", lenient: true)
  public static let fieldType = DiagnosticKind(
    "HB-VELD-003", .error, "Een veld heeft een waarde van de verkeerde soort.",
    cure: "Schrijf de waarde zoals de melding zegt.", lenient: true)
  public static let fieldValue = DiagnosticKind(
    "HB-VELD-004", .error, "Een veld heeft een waarde die niet is toegestaan.",
    cure: "Kies een van de toegestane waarden, of voeg de waarde toe aan ‘woordenlijsten’ in handboek.yml.",
    lenient: true)
}
