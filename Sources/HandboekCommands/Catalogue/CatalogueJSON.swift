import HandboekCatalogue
import HandboekDocument
import HandboekJSON

/// The frame of the JSON of the catalogue's commands.
enum CatalogueJSON {
  /// The version of the form (semantic versioning).
  static let version = "1.0.0"

  static func document(
    _ format: String, _ selection: Selection, asOf: CalendarDate?, count: Int,
    _ content: (inout JSONBuffer) -> Void
  ) -> [UInt8] {
    var buffer = JSONBuffer()
    buffer.object {
      $0.member("formaat", format)
      $0.member("versie", version)
      $0.member("per", asOf?.iso)
      $0.lineKey("keuze")
      $0.object { choice in
        choice.key("voorwaarden")
        choice.array(selection.conditions) { buffer, condition in
          buffer.object {
            $0.member("veld", condition.key)
            $0.member("waarden", condition.values)
          }
        }
        choice.member("woorden", selection.words)
        choice.member("vraag", selection.question)
        choice.member("sorteer", selection.sort)
      }
      $0.member("aantal", count)
      content(&$0)
    }
    buffer.newline()
    return buffer.bytes
  }
}
