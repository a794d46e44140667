import HandboekDocument
import HandboekPrint

/// The page for screen and paper.
struct PrintOutput: OutputFormat {
  let name = "html"
  let fileName = "handboek.html"
  var options = PrintOptions()

  func write(_ handbook: Handbook) async -> [UInt8] { await PrintWriter.write(handbook, options: options) }
}
