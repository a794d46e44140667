public import HandboekDiagnostics

extension DiagnosticKind {
  public static let citationUnknown = DiagnosticKind(
    "HB-CIT-001", .error, "Een verwijzing noemt een publicatie die niet bestaat.",
    cure: "Verbeter de naam, of voeg een bestand toe in publicaties/.", lenient: true)
  public static let linkUnknown = DiagnosticKind(
    "HB-LINK-001", .error, "Een link leidt naar een bestand dat er niet is.", cure: "Verbeter het pad.",
    lenient: true)
  public static let anchorUnknown = DiagnosticKind(
    "HB-LINK-002", .error, "Een link leidt naar een kop die er niet is.",
    cure: "Verbeter de naam achter #.", lenient: true)
  public static let linkOutside = DiagnosticKind(
    "HB-LINK-003", .error, "Een link of afbeelding verlaat de map van het handboek.",
    cure: "Zet het bestand in de map, of gebruik een webadres.", lenient: true)
  public static let linkScheme = DiagnosticKind(
    "HB-LINK-004", .error, "Een link heeft een soort adres dat niet mag.",
    cure: "Gebruik https:, http:, mailto: of tel:.", lenient: true)
  public static let imageMissing = DiagnosticKind(
    "HB-BEELD-003", .error, "Een afbeelding is er niet, of is geen SVG, PNG, JPEG, GIF of WebP.",
    cure: "Verbeter het pad.", lenient: true)
  public static let fieldReferenceUnknown = DiagnosticKind(
    "HB-VELD-005", .error, "Een veld noemt iets dat niet bestaat.", cure: "Verbeter de naam.", lenient: true)
  public static let chapterNumberTwice = DiagnosticKind(
    "HB-NUM-001", .error, "Twee hoofdstukken hebben hetzelfde nummer.",
    cure: "Geef één van de twee een ander nummer.")
}

/// The diagnostics of this module.
public enum LinkingDiagnostics {
  /// Every kind that linking can report.
  public static let kinds: [DiagnosticKind] = [
    .citationUnknown, .linkUnknown, .anchorUnknown, .linkOutside, .linkScheme, .imageMissing,
    .fieldReferenceUnknown, .chapterNumberTwice,
  ]
}
