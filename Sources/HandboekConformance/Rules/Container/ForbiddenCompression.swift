internal import HandboekContainer
internal import HandboekDiagnostics

/// Only stored and deflated files on one disk, and no encryption by ZIP (EPUB 3.3 §4.2.2).
enum ForbiddenCompression: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-102", .error, "De ZIP gebruikt iets dat een EPUB niet mag gebruiken.",
    cure: "Maak de ZIP zonder wachtwoord, in één deel, met ‘deflate’ of zonder compressie.",
    reference: "PKG-027")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    switch book.containerError {
    case .encrypted(let name):
      findings.add(Self.self, "\(quoted(name)) is met een wachtwoord versleuteld", book.place)
    case .unsupportedMethod(let name, let method):
      findings.add(Self.self, "\(quoted(name)) heeft compressiemethode \(method)", book.place)
    case .spanned: findings.add(Self.self, "de ZIP is over meer bestanden verdeeld", book.place)
    case .unsupportedSize: findings.add(Self.self, "de ZIP is groter dan 4 GB", book.place)
    default: break
    }
  }
}
