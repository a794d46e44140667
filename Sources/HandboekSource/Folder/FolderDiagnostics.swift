public import HandboekDiagnostics

extension DiagnosticKind {
  public static let brokenUTF8 = DiagnosticKind(
    "HB-BRON-001", .error, "Een bestand is geen geldige UTF-8.", cure: "Bewaar het bestand als UTF-8.")
  public static let fileTooLarge = DiagnosticKind(
    "HB-BRON-002", .error, "Een bestand is te groot.", cure: "Verdeel het over meer bestanden.")
  public static let fileUnreadable = DiagnosticKind(
    "HB-BRON-004", .error, "Een bestand is niet te lezen.", cure: "Controleer de rechten van het bestand.")
  public static let folderTooLarge = DiagnosticKind(
    "HB-BRON-006", .error, "De map heeft te veel bestanden.", cure: "Wijs de map van het handboek zelf aan.")
  public static let ligature = DiagnosticKind(
    "HB-TEKST-001", .error, "Er staat een ij als één teken (U+0132 of U+0133).",
    cure: "Schrijf i en j als twee letters.", lenient: true)
  public static let controlCharacter = DiagnosticKind(
    "HB-TEKST-002", .error, "Er staat een onzichtbaar stuurteken in de tekst.",
    cure: "Verwijder het teken.", lenient: true)
  public static let nameClash = DiagnosticKind(
    "HB-NAAM-001", .error, "Twee bestanden van één soort hebben dezelfde naam.",
    cure: "Geef één van de twee een andere naam; hoofdletters tellen niet mee.")
  public static let nameInvalid = DiagnosticKind(
    "HB-NAAM-002", .error, "Een bestandsnaam kan geen naam in het boek zijn.",
    cure: "Gebruik alleen kleine letters a-z, cijfers en streepjes.", lenient: true)
  public static let chapterMissing = DiagnosticKind(
    "HB-BOEK-001", .error, "handboek.yml noemt een hoofdstuk of pagina die er niet is.",
    cure: "Verbeter het pad.")
  public static let chapterUnlisted = DiagnosticKind(
    "HB-BOEK-002", .warning, "Een hoofdstuk staat niet in handboek.yml en komt niet in het boek.",
    cure: "Voeg het pad toe bij ‘delen’ of ‘hoofdstukken’.")
  public static let bookWithoutChapters = DiagnosticKind(
    "HB-BOEK-003", .error, "handboek.yml noemt geen hoofdstukken.",
    cure: "Voeg ‘hoofdstukken:’ toe met een lijst van paden.")
  public static let chapterTwice = DiagnosticKind(
    "HB-BOEK-004", .error, "Een hoofdstuk of pagina staat twee keer in handboek.yml.",
    cure: "Haal één van de twee weg."
  )
  public static let pictureBroken = DiagnosticKind(
    "HB-BEELD-004", .error, "Een afbeelding is beschadigd, of is iets anders dan de naam zegt.",
    cure: "Bewaar de afbeelding opnieuw in het formaat dat de naam noemt.")
  public static let pictureActive = DiagnosticKind(
    "HB-BEELD-005", .error, "Een tekening bevat een script of haalt iets van elders.",
    cure: "Haal het script of het adres uit de SVG.")
}
