internal import HandboekDiagnostics

/// Metadata do not refine each other in a circle (EPUB 3.3 §5.5.2.3).
enum RefinesCycle: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-215", .error, "Gegevens verfijnen elkaar in een kring.",
    cure: "Haal ‘refines’ weg bij één van de gegevens.",
    reference: "OPF-065")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    var targets: [String: String] = [:]
    var elements: [(String, MarkupElement)] = []
    for element in package.properties {
      guard let id = element["id"]?.trimmed, let target = element["refines"]?.trimmed, target.hasPrefix("#")
      else {
        continue
      }
      targets[id] = String(target.dropFirst())
      elements.append((id, element))
    }
    var done: Set<String> = []
    for (start, element) in elements {
      var current = start
      var path: Set<String> = []
      while !done.contains(current), path.insert(current).inserted, let next = targets[current] {
        current = next
      }
      if !done.contains(current), targets[current] != nil {
        findings.add(
          Self.self, "\(quoted(start)) verfijnt zichzelf", package.markup.place(element, "refines"))
      }
      done.formUnion(path)
    }
  }
}
