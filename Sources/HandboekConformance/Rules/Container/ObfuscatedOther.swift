internal import HandboekDiagnostics

/// Only fonts may be obfuscated (EPUB 3.3 §4.4).
enum ObfuscatedOther: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-125", .error, "Iets anders dan een lettertype is onleesbaar gemaakt.",
    cure: "Haal het bestand uit META-INF/encryption.xml.", reference: "PKG-026")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for path in book.encrypted.keys.sorted()
    where book.encrypted[path] == "http://www.idpf.org/2008/embedding" {
      guard let index = package.item(at: path), !MediaTypes.isFont(package.items[index].mediaType) else {
        continue
      }
      findings.add(Self.self, "\(quoted(path)) is geen lettertype", Place("META-INF/encryption.xml"))
    }
  }
}
