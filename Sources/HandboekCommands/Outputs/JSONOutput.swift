import HandboekDocument
import HandboekJSON

/// The data.
struct JSONOutput: OutputFormat {
  let name = "json"
  let fileName = "handboek.json"

  func write(_ handbook: Handbook) async -> [UInt8] { await JSONWriter.write(handbook) }
}
