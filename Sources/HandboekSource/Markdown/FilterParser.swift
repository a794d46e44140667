import HandboekDiagnostics
import HandboekDocument

/// A record that a list names by its id.
struct FilterMention: Sendable {
  var key: String
  var kind: RecordKind
  var name: String
  var range: SourceRange
}

/// Reads the filter inside an ```` ```aanbod ````, ```` ```publicaties ```` or ```` ```dekking ```` block.
enum FilterParser {
  /// The keys of each list, with the values that are fixed.
  struct Keys {
    var conditions: [String]
    var fixedValues: [String: [String]]
    var sorts: [String]
    /// Keys that take a year.
    var years: [String] = []
    /// Keys that take the id of a record, with its kind.
    var records: [String: RecordKind]
    /// Whether the filter chooses a list, which can be sorted and cut off.
    var isList = true

    var known: [String] { conditions + (isList ? ["maximum", "sorteer"] : []) }
  }

  /// The info string of a block that shows the coverage of the catalogue.
  static let coverageWord = "dekking"

  static let coverage = Keys(
    conditions: ["doelgroep", "thema"], fixedValues: [:], sorts: [], records: [:], isList: false)

  static let offers = Keys(
    conditions: ["aanbieder", "doelgroep", "id", "regio", "soort", "thema", "vorm"],
    fixedValues: ["soort": OfferKind.allCases.map(\.rawValue)], sorts: ["titel", "soort", "aanbieder"],
    records: ["aanbieder": .partner, "id": .offer])

  static let publications = Keys(
    conditions: ["bewijs", "genre", "id", "jaar", "thema", "tot", "type", "vanaf"],
    fixedValues: [
      "bewijs": EvidenceLevel.allCases.map(\.rawValue), "type": CSLType.allCases.map(\.rawValue),
    ], sorts: ["auteur", "jaar", "titel"], years: ["jaar", "tot", "vanaf"], records: ["id": .publication])

  /// Reads the YAML of a block whose text starts at `origin`.
  static func parse(
    _ yaml: String, at origin: SourcePosition, keys: Keys, _ context: inout ConversionContext
  ) -> CatalogueFilter {
    let text = SourceText(file: context.text.file, bytes: Array(yaml.utf8), origin: origin)
    var problems: [Diagnostic] = []
    let node = YAMLComposer.compose(text, span: 0..<text.bytes.count, into: &problems)
    for problem in problems {
      context.report(
        problem.kind, problem.message, problem.range ?? SourceRange(at: origin), fix: problem.fix)
    }
    guard let node else { return CatalogueFilter(conditions: []) }
    guard case .mapping(let entries) = node.value else {
      context.report(.filterInvalid, "hier horen regels als ‘thema: polarisatie’", node.range)
      return CatalogueFilter(conditions: [])
    }
    var filter = CatalogueFilter(conditions: [])
    for entry in entries { read(entry, keys, into: &filter, &context) }
    filter.conditions.sort { $0.key < $1.key }
    return filter
  }

  private static func read(
    _ entry: YAMLNode.Entry, _ keys: Keys, into filter: inout CatalogueFilter,
    _ context: inout ConversionContext
  ) {
    let values = self.values(entry, &context)
    switch entry.key {
    case "maximum" where keys.isList:
      guard let first = values.first else { return }
      guard let number = Int(first.value), number > 0 else {
        context.report(.filterInvalid, "‘\(first.value)’ is geen heel getal vanaf 1", first.range)
        return
      }
      filter.maximum = number
    case "sorteer" where keys.isList:
      guard let first = values.first, check(first, allowed: keys.sorts, key: entry.key, &context) else {
        return
      }
      filter.sort = first.value
    case _ where keys.conditions.contains(entry.key):
      if let allowed = keys.fixedValues[entry.key] {
        for value in values where !check(value, allowed: allowed, key: entry.key, &context) { return }
      }
      if keys.years.contains(entry.key) {
        for value in values where Int(value.value) == nil {
          context.report(.filterInvalid, "‘\(value.value)’ is geen jaar", value.range)
          return
        }
      }
      if let kind = keys.records[entry.key] {
        context.mentions += values.map {
          FilterMention(key: entry.key, kind: kind, name: $0.value, range: $0.range)
        }
      }
      if values.isEmpty { return }
      filter.conditions.append(CatalogueFilter.Condition(key: entry.key, values: values.map(\.value)))
    default:
      let known = keys.known
      context.report(
        .filterInvalid, "‘\(entry.key)’ is hier niet bekend", entry.keyRange,
        fix: NearestName.of(entry.key, among: known).map { "bedoelde u ‘\($0)’?" }
          ?? "kies uit: \(known.sorted().joined(separator: ", "))")
    }
  }

  private static func check(
    _ value: Located<String>, allowed: [String], key: String, _ context: inout ConversionContext
  ) -> Bool {
    if allowed.contains(value.value) { return true }
    context.report(
      .filterInvalid, "‘\(value.value)’ kan niet bij ‘\(key)’", value.range,
      fix: NearestName.of(value.value, among: allowed).map { "bedoelde u ‘\($0)’?" }
        ?? "kies uit: \(allowed.joined(separator: ", "))")
    return false
  }

  private static func values(_ entry: YAMLNode.Entry, _ context: inout ConversionContext) -> [Located<String>]
  {
    let nodes: [YAMLNode]
    if case .sequence(let items) = entry.value.value { nodes = items } else { nodes = [entry.value] }
    return nodes.compactMap { node in
      if case .scalar(let text, _) = node.value, !text.isEmpty {
        return Located(value: text, range: node.range)
      }
      context.report(.filterInvalid, "bij ‘\(entry.key)’ hoort een waarde of een lijst", node.range)
      return nil
    }
  }
}
