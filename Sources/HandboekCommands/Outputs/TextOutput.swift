import HandboekDocument
import HandboekPlainText

/// The plain text.
struct TextOutput: OutputFormat {
  let name = "tekst"
  let fileName = "handboek.txt"

  func write(_ handbook: Handbook) async -> [UInt8] { await PlainTextWriter.write(handbook) }
}
