import HandboekDocument
import HandboekEPUB

/// The e-book.
struct EPUBOutput: OutputFormat {
  let name = "epub"
  let fileName = "handboek.epub"

  func write(_ handbook: Handbook) async -> [UInt8] { await EPUBWriter.write(handbook) }
}
