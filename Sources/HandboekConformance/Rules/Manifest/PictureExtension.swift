internal import HandboekDiagnostics

/// The name of a picture ends as its format asks.
enum PictureExtension: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-314", .warning, "De naam van een beeld eindigt op die van een ander soort beeld.",
    cure: "Verander het eind van de naam.", reference: "PKG-022")

  private static let extensions = [
    "image/png": ["png"], "image/jpeg": ["jpg", "jpeg", "jpe", "jif", "jfif", "jfi"], "image/gif": ["gif"],
    "image/webp": ["webp"],
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for (index, head) in book.pictures {
      guard let path = package.items[index].path, let type = PictureType.type(of: head),
        let dot = path.lastIndex(of: "."),
        let known = extensions[type]
      else { continue }
      let ending = path[path.index(after: dot)...].lowercased()
      if !known.contains(ending) {
        findings.add(
          Self.self, "dit beeld is \(type), maar de naam eindigt op \(quoted("." + ending))",
          package.markup.place(package.items[index].element, "href"))
      }
    }
  }
}
