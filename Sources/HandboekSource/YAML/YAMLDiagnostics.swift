public import HandboekDiagnostics

extension DiagnosticKind {
  public static let yamlSyntax = DiagnosticKind(
    "HB-YAML-001", .error, "De velden bovenaan zijn geen geldige YAML.",
    cure: "Kijk naar dubbele punten, aanhalingstekens en inspringen op de genoemde regel.")
  public static let yamlDuplicateKey = DiagnosticKind(
    "HB-YAML-002", .error, "Een veld staat er twee keer.", cure: "Laat één van de twee staan.")
  public static let yamlAlias = DiagnosticKind(
    "HB-YAML-003", .error, "Ankers en verwijzingen van YAML (& en *) zijn niet toegestaan.",
    cure: "Schrijf de waarde voluit.")
}
