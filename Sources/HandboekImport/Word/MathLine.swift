import HandboekXML

/// A formula of Office in one line: `(a)/(b)`, `x^2` (ECMA-376 part 1, §22.1).
struct MathLine {
  /// Which of the tracked changes are left out; nil for none.
  var changes: TrackedChanges?

  /// It recurses over structures that are nested no deeper than `depth`; what is deeper gives its letters.
  func text(_ element: XMLElement, depth: Int = 40) -> String {
    if let changes, let change = Self.change(of: element), !change.isKept(changes) { return "" }
    guard depth > 0 else { return ElementWalk.find(["t"], in: element).map(\.text).joined() }
    func part(_ name: String) -> String {
      element.elements.filter { $0.name == name }.map { text($0, depth: depth - 1) }.joined(separator: ", ")
    }
    func group(_ text: String) -> String { text.count > 1 ? "(\(text))" : text }
    switch element.name {
    case "t", "delText": return element.text
    case "f": return group(part("num")) + "/" + group(part("den"))
    case "sSup": return part("e") + "^" + group(part("sup"))
    case "sSub": return part("e") + "_" + group(part("sub"))
    case "sSubSup": return part("e") + "_" + group(part("sub")) + "^" + group(part("sup"))
    case "rad": return "√" + group(part("e"))
    case "d": return "(" + part("e") + ")"
    case "nary":
      let sign =
        element.elements.first { $0.name == "naryPr" }?.elements.first { $0.name == "chr" }?
        .attribute("val") ?? "∫"
      return sign + "_" + group(part("sub")) + "^" + group(part("sup")) + " " + part("e")
    case "mr": return part("e")
    case "m":
      return "["
        + element.elements.filter { $0.name == "mr" }.map { text($0, depth: depth - 1) }.joined(
          separator: "; ") + "]"
    default: return element.elements.map { text($0, depth: depth - 1) }.joined()
    }
  }

  /// The change that an element of a formula is in: around it, or in the properties of its letters or its sign.
  static func change(of element: XMLElement) -> RevisionLog.Change? {
    if RevisionLog.names.contains(element.name) { return RevisionLog.Change(element) }
    for properties in element.elements where properties.name.hasSuffix("Pr") {
      let sign = properties.elements.first { $0.name == "ctrlPr" }?.elements.first { $0.name == "rPr" }
      for mark in properties.elements + (sign?.elements ?? []) where RevisionLog.names.contains(mark.name) {
        return RevisionLog.Change(mark)
      }
    }
    return nil
  }
}
