internal import HandboekDiagnostics

/// The package document is of a version that can be checked (EPUB 3.3 §5.4).
enum PackageVersion: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-201", .error, "Het pakketdocument is niet van EPUB 3.",
    cure: "Schrijf <package version=\"3.0\"> in de naamruimte van OPF.", reference: "OPF-001")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let root = package.markup.root
    if root.name != "package" || root.namespace != Namespace.opf {
      findings.add(Self.self, "het buitenste element is niet ‘package’ van OPF", package.place)
    } else if package.version.isEmpty {
      findings.add(Self.self, "bij ‘package’ ontbreekt de versie", package.place)
    } else if package.version != "3.0" && package.version != "2.0" {
      findings.add(
        Self.self, "versie \(quoted(package.version)) bestaat niet", package.markup.place(root, "version"))
    }
  }
}
