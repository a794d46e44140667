internal import HandboekDiagnostics

/// A page of fixed layout tells its size (EPUB 3.3 §8.2.2.6).
enum Viewport: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-530", .error, "Een bladzijde met vaste opmaak zegt niet goed hoe groot zij is.",
    cure: "Schrijf <meta name=\"viewport\" content=\"width=600, height=800\"/>.", reference: "HTM-046")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where FixedLayout.isFixed(document, in: book) {
      let markup = document.markup
      guard let meta = markup.elements.first(where: { $0.isHTML("meta") && $0["name"] == "viewport" }) else {
        findings.add(Self.self, "de maat (viewport) ontbreekt", markup.place(markup.root))
        continue
      }
      for fault in faults(meta["content"] ?? "") {
        findings.add(Self.self, fault, markup.place(meta, "content"))
      }
    }
  }

  private static func faults(_ content: String) -> [String] {
    var values: [String: [String]] = [:]
    for part in content.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmed }
      guard let name = pair.first, !name.isEmpty else { continue }
      if pair.count == 2, pair[1].isEmpty { return ["\(quoted(name)) heeft geen waarde"] }
      values[name.lowercased(), default: []].append(pair.count > 1 ? pair[1] : "")
    }
    var faults: [String] = []
    for name in ["width", "height"] {
      guard let found = values[name] else {
        faults.append("\(quoted(name)) ontbreekt")
        continue
      }
      if found.count > 1 { faults.append("\(quoted(name)) staat er twee keer") }
      for value in found where !isSize(value, name) {
        faults.append("\(quoted(value)) is geen maat voor \(quoted(name))")
      }
    }
    return faults
  }

  private static func isSize(_ text: String, _ name: String) -> Bool {
    text == "device-" + name || (text.first?.isNumber == true && (Double(text) ?? 0) > 0)
  }
}
