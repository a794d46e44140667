/// Takes out the findings that authors decided to leave, and reports decisions that are wrong or stale.
public struct WaiverPolicy: Sendable {
  public var waivers: [Waiver]
  /// Every kind that the program can report.
  public var kinds: [DiagnosticKind]

  public init(waivers: [Waiver], kinds: [DiagnosticKind]) {
    self.waivers = waivers
    self.kinds = kinds
  }

  /// The findings that are left, and what is wrong with the waivers.
  ///
  /// A waiver without a reason leaves its finding in place. One that covers nothing is stale, but nobody
  /// knows when errors kept some checks from seeing the whole text.
  public func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    if waivers.isEmpty { return diagnostics }
    let known = Dictionary(kinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var problems: [Diagnostic] = []
    var valid: [String: [Int]] = [:]
    for (index, waiver) in waivers.enumerated() {
      if let problem = problem(with: waiver, known) {
        problems.append(problem)
      } else {
        valid[waiver.file, default: []].append(index)
      }
    }
    var used: Set<Int> = []
    let left = diagnostics.filter { diagnostic in
      let covering = (valid[diagnostic.file] ?? []).filter { waivers[$0].covers(diagnostic) }
      used.formUnion(covering)
      return covering.isEmpty
    }
    if !diagnostics.contains(where: { $0.kind.severity == .error }) {
      for index in valid.values.joined() where !used.contains(index) {
        let waiver = waivers[index]
        problems.append(
          Diagnostic(
            .waiverStale, "‘\(waiver.id)’ komt hier niet voor", file: waiver.file, range: waiver.range,
            fix: "haal deze regel weg"))
      }
    }
    return left + problems
  }

  private func problem(with waiver: Waiver, _ known: [String: DiagnosticKind]) -> Diagnostic? {
    guard let kind = known[waiver.id] else {
      let nearest = NearestName.of(waiver.id, among: kinds.map(\.id))
      return Diagnostic(
        .waiverUnknown, "de melding ‘\(waiver.id)’ bestaat niet", file: waiver.file, range: waiver.range,
        fix: nearest.map { "bedoelde u ‘\($0)’?" })
    }
    if kind.severity == .error {
      return Diagnostic(
        .waiverUnknown, "‘\(waiver.id)’ is een fout en kan niet worden genegeerd", file: waiver.file,
        range: waiver.range, fix: "verbeter de fout zelf")
    }
    if waiver.reason.isEmpty {
      return Diagnostic(
        .waiverWithoutReason, "er staat niet bij waarom ‘\(waiver.id)’ mag blijven", file: waiver.file,
        range: waiver.range, fix: "schrijf ‘\(waiver.id): de reden’")
    }
    return nil
  }

  /// What can be wrong with a waiver.
  public static let kinds: [DiagnosticKind] = [.waiverUnknown, .waiverWithoutReason, .waiverStale]
}

extension DiagnosticKind {
  static let waiverUnknown = DiagnosticKind(
    "HB-NEGEER-001", .warning, "Een melding die genegeerd moet worden, bestaat niet of is een fout.",
    cure: "Kijk in de lijst van meldingen: handboek info --meldingen.")
  static let waiverWithoutReason = DiagnosticKind(
    "HB-NEGEER-002", .warning, "Er staat niet bij waarom een melding genegeerd wordt.",
    cure: "Zet de reden achter de dubbele punt.")
  static let waiverStale = DiagnosticKind(
    "HB-NEGEER-003", .warning, "Een melding die genegeerd wordt, komt niet meer voor.",
    cure: "Haal de regel weg.")
}
