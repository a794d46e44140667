import HandboekDiagnostics
import HandboekDocument
import HandboekSearch

/// What a user typed behind `handboek zoek`.
enum SearchArguments {
  static let command = "zoek"
  private static let hint = "Zie ‘handboek zoek --hulp’."

  /// The folder or EPUB, if the first argument names one, and the words.
  ///
  /// A folder counts only when it is a handbook: inside one, ‘aanbod’ is a word, although there is a folder of that name.
  static func split(_ arguments: [String]) throws(CommandFailure) -> (path: String?, terms: [String]) {
    for argument in arguments where argument.hasPrefix("--") && argument.count > 2 {
      let command = try CommandDescription.ofProgram().subcommand(named: command)
      guard let command else { continue }
      let known = command.options.flatMap { $0.names?.map(\.typed) ?? [] } + CommandDescription.helpNames
      throw UsageFault.unknownOption(argument, known: known, command: command)
    }
    var terms = arguments.filter { $0 != "--" }
    guard let first = terms.first else { throw CommandFailure(.usage, "<termen> ontbreekt", hint: hint) }
    let namesBook =
      BookLoader.namesEPUB(first) || first.hasSuffix("/") || first.hasSuffix("handboek.yml")
      || FileKind.of(first + "/handboek.yml") == .file
    if namesBook { terms.removeFirst() }
    if terms.isEmpty { throw CommandFailure(.usage, "<termen> ontbreekt", hint: hint) }
    return (namesBook ? first : nil, terms)
  }

  /// The kinds to search in; nil for all.
  static func kinds(_ typed: [String]) throws(CommandFailure) -> Set<RecordKind>? {
    var kinds: Set<RecordKind> = []
    for name in typed.flatMap({ $0.split(separator: ",").map(String.init) }) {
      let wanted = name.lowercased()
      guard let kind = RecordKind.allCases.first(where: { $0.names.contains(wanted) }) else {
        let near = NearestName.of(wanted, among: RecordKind.allCases.flatMap(\.names))
        let known = RecordKind.allCases.map(\.label).joined(separator: ", ")
        throw CommandFailure(
          .usage, "‘\(name)’ is geen soort" + (near.map { "; bedoelde u ‘\($0)’?" } ?? ""),
          hint: near == nil ? "Kies uit: \(known)." : nil)
      }
      kinds.insert(kind)
    }
    return kinds.isEmpty ? nil : kinds
  }

  /// The query.
  static func query(_ terms: [String], _ mode: SearchQuery.Mode) throws(CommandFailure) -> SearchQuery {
    let typed = terms.joined(separator: " ")
    do throws(QueryError) {
      return try SearchQuery(typed, mode)
    } catch {
      let rest = error.position.map {
        String(typed.unicodeScalars.dropFirst($0 - 1).prefix(20).map(Character.init))
      }
      let place = error.position.map { "bij teken \($0), ‘\(rest ?? "")’: " } ?? ""
      throw CommandFailure(.usage, place + error.message, hint: hint)
    }
  }
}

extension RecordKind {
  /// What a user may type for the kind: in Dutch, its folder, in English.
  fileprivate var names: [String] {
    switch self {
    case .chapter: [label, rawValue, "chapter"]
    case .publication: [label, rawValue, "publication"]
    case .offer: [label, "offer"]
    case .partner: [label, rawValue]
    case .term: [label, rawValue, "term"]
    case .question: [label, rawValue, "vraag", "question"]
    case .route: [label, rawValue, "route"]
    case .page: [label, rawValue, "page"]
    }
  }
}
