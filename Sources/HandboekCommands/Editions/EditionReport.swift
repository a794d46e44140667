import HandboekDiagnostics

/// What the user is told when many editions were made.
struct EditionReport {
  let outcomes: EditionOutcomes
  let report: Report
  /// Which share of the editions it was; nil for all that were asked.
  var share: EditionShare?
  var target: String
  var isQuiet: Bool

  /// How many groups of editions with something of their own are shown, when it is no error.
  private static let maximumGroups = 3

  /// What was found; what more editions have is told once.
  var findings: String {
    var text = ""
    var shownGroups = 0
    var hidesSome = false
    for group in outcomes.groups {
      let errors = group.diagnostics.filter { $0.severity == .error }
      let isForAll = group.count == outcomes.names.count
      let isRoomLeft = isForAll || shownGroups < Self.maximumGroups
      let shown = isQuiet || !isRoomLeft ? errors : group.diagnostics
      if shown.isEmpty {
        hidesSome = hidesSome || !isQuiet
        continue
      }
      if !isForAll {
        text += Self.heading(group) + "\n"
        shownGroups += 1
      }
      text += report.text(shown, warningsPerKind: 5)
    }
    if hidesSome {
      text += "Ook andere edities hebben waarschuwingen; ‘handboek controleer’ met hun map toont ze.\n"
    }
    if outcomes.untold > 0 { text += "Nog \(outcomes.untold) meldingen zijn niet getoond.\n" }
    return text
  }

  /// The editions that were not made, each with the reason.
  var failures: [String] {
    outcomes.sortedFailures.map { name, failure in
      let hint = failure.hint.map { " (\($0))" } ?? ""
      return "editie ‘\(name)’ is niet gemaakt: \(failure.message)\(hint)"
    }
  }

  /// "342 edities gemaakt in dist/edities (181,2 MB), 2 niet gemaakt".
  var summary: String {
    var text = share.map { "deel \($0.index) van \($0.count): " } ?? ""
    text += "\(Self.editions(outcomes.made)) gemaakt in \(target)"
    if outcomes.made > 0 { text += " (\(ByteCount.dutch(outcomes.byteCount)))" }
    let failed = outcomes.failures.count
    if failed > 0 { text += ", \(failed) niet gemaakt" }
    let left = outcomes.names.count - outcomes.made - failed
    if left > 0 { text += ", \(left) niet begonnen" }
    return text
  }

  private static func heading(_ group: EditionOutcomes.Group) -> String {
    let names = group.names.map { "‘\(PrintableText.clean($0))’" }.joined(separator: ", ")
    let more = group.count - group.names.count
    return (group.count == 1 ? "In editie " : "In \(group.count) edities: ") + names
      + (more > 0 ? " en nog \(more):" : ":")
  }

  private static func editions(_ count: Int) -> String { count == 1 ? "1 editie" : "\(count) edities" }
}
