/// What each element of a document may hold, once transparent elements are resolved (HTML §3.2.5.3).
struct ContentContext {
  /// The kind of content.
  enum Kind: Sendable {
    case flow
    case phrasing
    /// Decided by a list of its own, or not judged.
    case own
  }

  private let kinds: [Kind]

  init(_ markup: MarkupDocument) {
    var kinds: [Kind] = []
    kinds.reserveCapacity(markup.elements.count)
    for element in markup.elements {
      let around = element.parent >= 0 ? kinds[element.parent] : .own
      guard element.isHTML else {
        // Islands of SVG and MathML: HTML inside them starts anew.
        let isIsland = element.namespace == Namespace.svg || element.namespace == Namespace.mathML
        kinds.append(isIsland ? .flow : around)
        continue
      }
      switch HTMLElements.content(of: element.name) {
      case .flow: kinds.append(.flow)
      case .phrasing: kinds.append(.phrasing)
      case .transparent: kinds.append(around)
      case nil: kinds.append(HTMLElements.isCustom(element.name) ? .flow : around)
      default: kinds.append(.own)
      }
    }
    self.kinds = kinds
  }

  subscript(_ element: MarkupElement) -> Kind { kinds[element.index] }
}
