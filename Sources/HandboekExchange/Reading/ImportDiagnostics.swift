public import HandboekDiagnostics

extension DiagnosticKind {
  public static let importUnreadable = DiagnosticKind(
    "HB-IN-001", .error, "Een bestand is niet in te lezen.",
    cure: "Kijk of het bestand het formaat heeft dat de naam of --formaat zegt.")
  public static let importEntryBroken = DiagnosticKind(
    "HB-IN-002", .error, "Een item in een bestand is beschadigd en is overgeslagen.",
    cure: "Verbeter het item op de genoemde regel en lees het bestand opnieuw in.")
  public static let importDoubtful = DiagnosticKind(
    "HB-IN-003", .warning, "Een waarde in een bestand is niet zeker goed begrepen.",
    cure: "Kijk de waarde na in het gemaakte bestand.")
  public static let importDuplicate = DiagnosticKind(
    "HB-IN-004", .warning, "Een item staat al in het handboek en is overgeslagen.",
    cure: "Met --overschrijf wordt het bestaande bestand bijgewerkt.")
  public static let importEncoding = DiagnosticKind(
    "HB-IN-005", .warning, "Een bestand is geen UTF-8 en is gelezen als Windows-1252.",
    cure: "Bewaar het bestand als UTF-8.")
  public static let importTooLarge = DiagnosticKind(
    "HB-IN-006", .error, "Een bestand heeft te veel items, of een waarde is te lang.",
    cure: "Verdeel het over meer bestanden.")

  public static let csvColumnMissing = DiagnosticKind(
    "HB-CSV-001", .error, "Een tabel mist een verplichte kolom.",
    cure: "Zet de naam van de kolom in de eerste rij.")
  public static let csvColumnUnknown = DiagnosticKind(
    "HB-CSV-002", .warning, "Een tabel heeft een kolom die niet bekend is.",
    cure: "Verbeter de naam in de eerste rij, of haal de kolom weg.")
  public static let csvQuoting = DiagnosticKind(
    "HB-CSV-003", .error, "In een tabel kloppen de aanhalingstekens niet.",
    cure: "Zet om een cel met een scheidingsteken of regeleinde \"…\", en schrijf \" daarbinnen als \"\".")
  public static let csvRowLength = DiagnosticKind(
    "HB-CSV-004", .error, "Een rij van een tabel heeft te veel of te weinig cellen.",
    cure: "Zet om een cel met een scheidingsteken of regeleinde \"…\".")
}

/// The diagnostics of this module.
public enum ExchangeDiagnostics {
  /// Every kind that reading an outside file can report.
  public static let kinds: [DiagnosticKind] = [
    .importUnreadable, .importEntryBroken, .importDoubtful, .importDuplicate, .importEncoding,
    .importTooLarge, .csvColumnMissing, .csvColumnUnknown, .csvQuoting, .csvRowLength,
  ]
}
