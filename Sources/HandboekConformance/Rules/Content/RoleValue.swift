internal import HandboekDiagnostics

/// Roles exist and fit their element (ARIA in HTML §4).
enum RoleValue: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-522", .error, "Een element heeft een rol die niet bestaat of niet bij het element past.",
    cure: "Haal role weg, of gebruik een element dat de rol al heeft.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML && HTMLElements.content(of: element.name) != nil {
        guard let value = element["role"] else { continue }
        let roles = value.words
        if roles.isEmpty { findings.add(Self.self, "de rol is leeg", markup.place(element, "role")) }
        for role in roles where !ARIARoles.isAllowed(role, on: element) {
          let message =
            ARIARoles.exists(role)
            ? "\(quoted(element.name)) mag de rol \(quoted(role)) niet hebben"
            : "de rol \(quoted(role)) bestaat niet"
          findings.add(Self.self, message, markup.place(element, "role"))
        }
      }
    }
  }
}
