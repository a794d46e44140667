import HandboekDiagnostics
import HandboekDocument

/// Reads `leerroutes/*.md`.
enum RouteReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    var route = Route(
      id: source.id, file: source.file, title: source.fields.requiredProse("titel") ?? source.id.name,
      role: source.fields.requiredProse("rol") ?? "", stops: [], introduction: source.body.blocks)
    for node in source.fields.list("haltes") {
      var fields = FieldReader(node, file: source.file)
      let target = fields.locatedText("plek")
      let stop = Route.Stop(
        target: target?.value ?? "", time: fields.prose("tijd"), reason: fields.prose("waarom"),
        range: target?.range ?? node.range)
      if target == nil, case .mapping = node.value {
        source.fields.report(
          .fieldMissing, "deze halte heeft geen ‘plek’", node.range,
          fix: "schrijf ‘plek: ../hoofdstukken/…md’")
      } else if target != nil {
        route.stops.append(stop)
      }
      fields.finish()
      for diagnostic in fields.diagnostics {
        source.fields.report(
          diagnostic.kind, diagnostic.message, diagnostic.range ?? node.range, fix: diagnostic.fix)
      }
    }
    route.footnotes = source.body.footnotes
    return .route(route)
  }
}
