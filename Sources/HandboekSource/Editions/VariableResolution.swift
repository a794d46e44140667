import HandboekDiagnostics

/// The variables of a handbook and of an edition together, each with the values of those that it uses.
struct VariableResolution {
  /// A variable as a file gives it.
  struct Given: Sendable {
    var name: String
    var value: String
    /// Where the value stands.
    var file: String
    var range: SourceRange
  }

  private(set) var variables = Variables()
  /// Those that use themselves, straight or by way of others; their values stay as they are written.
  private(set) var circular: [Given] = []
  /// Those that would become too long.
  private(set) var tooLong: [Given] = []

  /// A few dozen variables that each use the next one twice would fill the memory; so would very many together.
  private static let longest = 10_000
  private static let longestTogether = 1_000_000

  /// - Parameter given: A later value takes the place of an earlier one with the same name.
  init(_ given: [Given]) {
    for variable in given { variables.set(variable.name, to: variable.value) }
    let last = Dictionary(given.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    let users = last.values.filter { Variables.mayOccur(in: $0.value.utf8) }
    if users.isEmpty { return }
    var waiting: [String: Set<String>] = [:]
    for user in users { waiting[user.name] = variables.names(in: user.value) }
    var long: Set<String> = []
    fillIn(last, &waiting, &long)
    Self.keepCircles(in: &waiting)
    let used = given.filter { last[$0.name]?.file == $0.file }
    circular = used.filter { waiting[$0.name] != nil }
    tooLong = used.filter { long.contains($0.name) }
  }

  /// Fills in the values of which all parts are known, until none is left but circles and what uses these.
  private mutating func fillIn(
    _ last: [String: Given], _ waiting: inout [String: Set<String>], _ long: inout Set<String>
  ) {
    var users: [String: [String]] = [:]
    for name in waiting.keys.sorted() {
      for other in waiting[name] ?? [] { users[other, default: []].append(name) }
    }
    var room = Self.longestTogether
    var ready = last.keys.filter { waiting[$0]?.isEmpty ?? true }.sorted()
    while let name = ready.popLast() {
      if let given = last[name], waiting[name] != nil {
        // Not even tried when it is long already: each of its signs could become ten thousand.
        let isShort = given.value.utf8.count <= Self.longest
        let filled = isShort ? variables.fill(given.value).text : given.value
        if !isShort || filled.utf8.count > min(Self.longest, room) {
          long.insert(name)
        } else {
          variables.set(name, to: filled)
          room -= filled.utf8.count
        }
      }
      waiting[name] = nil
      for user in users[name] ?? [] {
        waiting[user]?.remove(name)
        if waiting[user]?.isEmpty ?? false { ready.append(user) }
      }
    }
  }

  /// Leaves out what only uses a circle, and is no part of one.
  private static func keepCircles(in waiting: inout [String: Set<String>]) {
    var counts: [String: Int] = [:]
    for used in waiting.values { for name in used { counts[name, default: 0] += 1 } }
    var unused = waiting.keys.filter { counts[$0] == nil }
    while let name = unused.popLast() {
      for used in waiting.removeValue(forKey: name) ?? [] {
        counts[used, default: 0] -= 1
        if counts[used] == 0 { unused.append(used) }
      }
    }
  }

  /// What is wrong with the values that a file gives.
  ///
  /// A circle that an edition makes is told where the edition makes it, and not in the handbook.
  func problems(in file: String) -> [Diagnostic] {
    let isOfEdition = circular.contains { $0.file != BookConfiguration.fileName }
    var found: [Diagnostic] = []
    if !isOfEdition || file != BookConfiguration.fileName {
      found += circular.filter { $0.file == file }.map {
        Diagnostic(
          .variableCircular, "de variabele ‘\($0.name)’ gebruikt zichzelf", file: file, range: $0.range,
          fix: "schrijf de waarde zonder ‘\(Self.firstUse(in: $0.value))’")
      }
    }
    found += tooLong.filter { $0.file == file }.map {
      Diagnostic(
        .fieldValue, "de variabele ‘\($0.name)’ wordt te lang, met de variabelen die zij gebruikt",
        file: file, range: $0.range, fix: "schrijf een kortere waarde")
    }
    return found
  }

  private static func firstUse(in value: String) -> String {
    guard let open = value.firstRange(of: "{{"), let close = value[open.upperBound...].firstRange(of: "}}")
    else { return value }
    return String(value[open.lowerBound..<close.upperBound])
  }
}
