internal import HandboekDiagnostics

/// Addresses are valid URL strings (EPUB 3.3 §4.2.5, URL Standard §4.3).
enum InvalidURL: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-610", .error, "Een adres is niet goed geschreven.",
    cure: "Schrijf %20 voor een spatie, en andere bijzondere tekens met % en twee cijfers.",
    reference: "RSC-020")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for address in WrittenAddress.all(in: book) {
      guard let fault = address.url.fault else { continue }
      if case .data = address.url.target { continue }
      findings.add(Self.self, "\(quoted(address.text)): \(fault)", address.place)
    }
  }
}
