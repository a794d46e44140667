internal import HandboekDiagnostics

/// Formulas use the elements of presentation MathML, with the parts that they need (MathML 3 §3).
enum MathStructure: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-533", .error, "Een formule heeft een element dat MathML hier niet heeft, of te weinig delen.",
    cure: "Gebruik presentatie-MathML; zet inhouds-MathML in ‘annotation-xml’.", reference: "RSC-005")

  private static let names = Set(
    """
    annotation annotation-xml maction maligngroup malignmark math menclose merror mfenced mfrac mglyph mi \
    mlabeledtr mlongdiv mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mscarries mscarry \
    msgroup msline mspace msqrt msrow mstack mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none \
    semantics
    """.words)
  /// How many parts an element has.
  private static let counts = [
    "mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "msubsup": 3, "munderover": 3,
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      var annotationEnd = 0
      for element in markup.elements where element.namespace == Namespace.mathML {
        guard element.index >= annotationEnd else { continue }
        // What stands in an annotation is another language.
        if element.name == "annotation-xml" { annotationEnd = element.end }
        if !names.contains(element.name) {
          findings.add(Self.self, "het element \(quoted(element.name)) mag hier niet", markup.place(element))
        } else if let count = counts[element.name], element.children.count != count {
          findings.add(
            Self.self, "\(quoted(element.name)) heeft \(element.children.count) delen in plaats van \(count)",
            markup.place(element))
        }
      }
    }
  }
}
