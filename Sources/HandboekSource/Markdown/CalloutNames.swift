import HandboekDiagnostics
import HandboekDocument

/// Turns the name of a box into its kind, and guesses what a wrong name stands for.
enum CalloutNames {
  /// The kind for a name as typed; nil when there is no such kind.
  static func kind(_ name: String) -> CalloutKind? { CalloutKind(rawValue: name.lowercased()) }

  /// The kind that a wrong name most likely means: a typing error, or another tool's name.
  static func nearest(_ name: String) -> CalloutKind? {
    let lowered = name.lowercased()
    if let foreign = foreign[lowered] { return foreign }
    return NearestName.of(lowered, among: CalloutKind.allCases.map(\.rawValue)).flatMap(CalloutKind.init)
  }

  /// The names of GitHub, Obsidian, Docusaurus and MkDocs Material.
  private static let foreign: [String: CalloutKind] = [
    "note": .frame, "info": .frame, "tip": .frame, "hint": .frame, "details": .frame, "question": .frame,
    "important": .attention, "warning": .attention, "caution": .attention, "danger": .attention,
    "attention": .attention, "error": .attention, "example": .example, "quote": .pullQuote,
    "cite": .pullQuote, "abstract": .brief, "summary": .brief, "tldr": .brief, "steps": .steps,
    "todo": .steps, "success": .frame,
  ]
}
