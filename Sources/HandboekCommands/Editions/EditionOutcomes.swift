import HandboekDiagnostics

/// What came of each edition, and what is to be told of them together.
///
/// Most of what is found in one edition is found in all: it is told once, with the editions that have it.
struct EditionOutcomes {
  /// How one edition ended.
  struct Outcome: Sendable {
    /// The bytes of its files.
    var byteCount = 0
    /// Why nothing was written; nil when it was.
    var failure: CommandFailure?
    var diagnostics: [Diagnostic] = []
  }

  /// The editions in which something was found.
  struct Group {
    /// How many, and the first of them.
    var count: Int
    var names: [String]
    var diagnostics: [Diagnostic]
  }

  private(set) var made = 0
  private(set) var byteCount = 0
  private(set) var failures: [(name: String, failure: CommandFailure)] = []
  private var found: [Diagnostic: Spread] = [:]
  /// How many more diagnostics there were than are kept.
  private(set) var untold = 0

  private struct Spread {
    var count = 0
    /// The numbers of the first editions.
    var first: [Int] = []
  }

  /// The most different diagnostics and the most names that are kept, so that memory does not grow with the
  /// number of editions.
  private static let maximum = 5_000
  private static let maximumNames = 3

  let names: [String]

  init(names: [String]) { self.names = names }

  /// Takes in what came of the edition with a number.
  mutating func add(_ outcome: Outcome, at index: Int) {
    if let failure = outcome.failure {
      failures.append((names[index], failure))
    } else {
      made += 1
      byteCount += outcome.byteCount
    }
    for diagnostic in outcome.diagnostics {
      guard found[diagnostic] != nil || found.count < Self.maximum else {
        untold += 1
        continue
      }
      var spread = found[diagnostic] ?? Spread()
      spread.count += 1
      // They end in any order, and are told in that of their names.
      spread.first = Array((spread.first + [index]).sorted().prefix(Self.maximumNames))
      found[diagnostic] = spread
    }
  }

  /// The names of the editions that were not made, in order, with the reasons.
  var sortedFailures: [(name: String, failure: CommandFailure)] {
    failures.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The worst way in which one of them ended.
  var status: ExitStatus {
    failures.map(\.failure.status).max { $0.rawValue < $1.rawValue } ?? .success
  }

  /// What was found, by the editions that have it: first what most have.
  var groups: [Group] {
    let bySpread = Dictionary(grouping: found) { SpreadKey(count: $0.value.count, first: $0.value.first) }
    return bySpread.sorted { $0.key < $1.key }.map { key, entries in
      Group(
        count: key.count, names: key.first.map { names[$0] }, diagnostics: entries.map(\.key).sorted())
    }
  }

  private struct SpreadKey: Hashable, Comparable {
    var count: Int
    var first: [Int]

    static func < (left: SpreadKey, right: SpreadKey) -> Bool {
      if left.count != right.count { return left.count > right.count }
      return left.first.lexicographicallyPrecedes(right.first)
    }
  }
}
