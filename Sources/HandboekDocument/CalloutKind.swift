/// The kinds of box an author can write; the raw value is what stands in the source.
public enum CalloutKind: String, Sendable, Hashable, CaseIterable {
  case brief = "kern"
  case example = "voorbeeld"
  case reaction = "reactie"
  case steps = "stappen"
  case attention = "let-op"
  case frame = "kader"
  case evidence = "bewijs"
  case pullQuote = "citaat"

  /// The label shown above the box.
  public var label: String {
    switch self {
    case .brief: "In het kort"
    case .example: "Voorbeeld"
    case .reaction: "Reactie uit de praktijk"
    case .steps: "Stappen"
    case .attention: "Let op"
    case .frame: "Kader"
    case .evidence: "Wat weten we over het effect?"
    case .pullQuote: "Citaat"
    }
  }
}
