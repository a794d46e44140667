internal import HandboekXML

/// MathML as a line of text (MathML Core; EPUB 3.3 §6.1.3).
enum MathText {
  /// The words its author gave, else the formula on one line.
  static func of(_ element: XMLElement) -> String {
    if let words = element.attribute("alttext"), !words.trimmingSpaces.isEmpty { return words }
    return line(element.children)
  }

  private static func line(_ nodes: [XMLNode]) -> String {
    var text = ""
    for node in nodes {
      switch node {
      case .text(let part): text += part.trimmingSpaces
      case .element(let element): text += expression(element)
      }
    }
    return text
  }

  private static func expression(_ element: XMLElement) -> String {
    let parts = element.elements
    func part(_ index: Int) -> String { index < parts.count ? expression(parts[index]) : "" }
    func grouped(_ index: Int) -> String {
      let text = part(index)
      return text.count > 1 && !text.allSatisfy(\.isNumber) ? "(\(text))" : text
    }
    switch element.tag {
    case "annotation", "annotation-xml", "mphantom": return ""
    case "mfrac": return "\(grouped(0))/\(grouped(1))"
    case "msup": return raised(part(0), part(1))
    case "msub", "munder": return "\(part(0))_\(grouped(1))"
    case "msubsup", "munderover": return "\(part(0))_\(grouped(1))^\(grouped(2))"
    case "mover": return "\(part(0))^\(grouped(1))"
    case "msqrt": return "√(\(line(element.children)))"
    case "mroot": return "\(grouped(1))√(\(part(0)))"
    case "mfenced":
      let open = element.attribute("open") ?? "("
      return open + parts.map { expression($0) }.joined(separator: ", ") + (element.attribute("close") ?? ")")
    case "mtable": return "[" + parts.map { expression($0) }.joined(separator: "; ") + "]"
    case "mtr", "mlabeledtr": return parts.map { expression($0) }.joined(separator: ", ")
    case "mspace": return " "
    case "mo":
      let sign = line(element.children)
      // Invisible times, function application and the like (MathML 3 §3.2.5.5).
      if sign.unicodeScalars.allSatisfy({ (0x2061...0x2064).contains($0.value) }) { return "" }
      return "=<>≤≥≈≠+−-±·×→⇒∈".contains(sign) && !sign.isEmpty ? " \(sign) " : sign
    default: return line(element.children)
    }
  }

  private static func raised(_ base: String, _ exponent: String) -> String {
    RunningText.shifted(exponent, isRaised: true).map { base + $0 }
      ?? (exponent.count > 1 ? "\(base)^(\(exponent))" : "\(base)^\(exponent)")
  }
}
