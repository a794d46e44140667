public import HandboekDiagnostics

extension DiagnosticKind {
  public static let calloutUnknown = DiagnosticKind(
    "HB-KADER-001", .error, "Een kader heeft een soort die niet bestaat.",
    cure: "Kies kern, voorbeeld, reactie, stappen, let-op, kader, bewijs of citaat.", lenient: true)
  public static let calloutForeign = DiagnosticKind(
    "HB-KADER-002", .warning, "Een kader is geschreven zoals een ander programma dat doet.",
    cure: "Schrijf ‘> [!kader] Titel’ met daaronder regels die met ‘> ’ beginnen.")
  public static let citationMalformed = DiagnosticKind(
    "HB-CIT-002", .error, "Een verwijzing tussen blokhaken is niet goed geschreven.",
    cure: "Schrijf [@id, p. 12; @ander-id].", lenient: true)
  public static let filterInvalid = DiagnosticKind(
    "HB-LIJST-002", .error, "De keuze in een lijst uit de catalogus klopt niet.",
    cure: "Gebruik alleen de bekende namen en waarden.", lenient: true)
  public static let imageRemote = DiagnosticKind(
    "HB-BEELD-002", .warning, "Een afbeelding staat op internet en wordt niet opgehaald.",
    cure: "Zet de afbeelding in de map en verwijs daarnaar. Nu staat de beschrijving in het boek.")
  public static let imageWithoutAlternative = DiagnosticKind(
    "HB-BEELD-001", .error, "Een afbeelding heeft geen beschrijving.",
    cure: "Beschrijf wat er te zien is: ![beschrijving](pad). Is het versiering? Schrijf ![decoratief](pad).",
    lenient: true)
  public static let headingDuplicate = DiagnosticKind(
    "HB-KOP-001", .error, "Twee koppen in één bestand hebben dezelfde naam tussen accolades.",
    cure: "Geef één van de twee een andere naam: {#andere-naam}.", lenient: true)
  public static let headingAttribute = DiagnosticKind(
    "HB-KOP-002", .error, "Wat tussen accolades achter een kop staat, klopt niet.",
    cure: "Schrijf {#naam} met kleine letters, cijfers en streepjes, of {#naam lang=en}.", lenient: true)
  public static let headingTopLevel = DiagnosticKind(
    "HB-KOP-003", .warning, "Een kop met één # staat midden in een hoofdstuk.",
    cure: "Begin met ##: de titel van het hoofdstuk is de enige kop met één #.")
  public static let rawHTML = DiagnosticKind(
    "HB-HTML-001", .error, "Er staat HTML in de tekst.",
    cure: "Schrijf het in Markdown. Met --soepel wordt de HTML zo goed mogelijk omgezet.", lenient: true)
  public static let linkWithSpaces = DiagnosticKind(
    "HB-LINK-005", .error, "Een link heeft een adres met spaties; Markdown ziet er geen link in.",
    cure: "Zet < en > om het adres: [tekst](<Een bestand.md>).", lenient: true)
  public static let footnoteUnknown = DiagnosticKind(
    "HB-NOOT-001", .error, "Een voetnoot bestaat niet.",
    cure: "Voeg de noot toe: een regel die begint met [^naam]: en dan de tekst.", lenient: true)
  public static let footnoteUnused = DiagnosticKind(
    "HB-NOOT-002", .warning, "Naar een voetnoot verwijst niets; hij komt niet in het boek.",
    cure: "Zet de naam van de noot tussen blokhaken in de tekst, of haal de noot weg.")
  public static let footnoteTwice = DiagnosticKind(
    "HB-NOOT-003", .error,
    "Twee voetnoten in één bestand hebben dezelfde naam; de tweede komt niet in het boek.",
    cure: "Geef één van de twee een andere naam.", lenient: true)
  public static let tableRowTooLong = DiagnosticKind(
    "HB-TABEL-001", .error, "Een rij van een tabel heeft meer cellen dan de kop.",
    cure: "Geef de tabel een kolom meer, of schrijf \\| waar het teken | zelf bedoeld is.", lenient: true)
  public static let nestingTooDeep = DiagnosticKind(
    "HB-BRON-003", .error, "Lijsten, citaten of opmaak zijn te diep genest.",
    cure: "Maak de opbouw vlakker.")
  public static let sourceHostile = DiagnosticKind(
    "HB-BRON-005", .error, "Een bestand bevat een patroon dat niet te verwerken is.",
    cure: "Maak de tabel smaller, of haal de lange reeks tekens weg.")
  public static let languageInvalid = DiagnosticKind(
    "HB-TAAL-001", .error, "Een taalcode bestaat niet.", cure: "Schrijf een code zoals en, fr of de-AT.",
    lenient: true)
}
