import FoundationEssentials
import HandboekDocument
import HandboekPrint

/// Makes a PDF of a handbook with another program.
struct PDFMaker {
  var engine: PDFEngine
  /// The paper, and whether it is a pack.
  var options: PrintOptions

  /// The bytes of the PDF, with line numbers when they are asked for.
  func pdf(of handbook: Handbook, _ context: CommandContext) async throws(CommandFailure) -> [UInt8] {
    let bytes = try await pdf(of: handbook, options, context)
    guard options.hasLineNumbers else { return bytes }
    var plain = options
    plain.showsOnlyLines = true
    return try LineNumbers.add(
      to: bytes, from: try await pdf(of: handbook, plain, context), options.paper, engine)
  }

  private func pdf(
    of handbook: Handbook, _ options: PrintOptions, _ context: CommandContext
  ) async throws(CommandFailure) -> [UInt8] {
    var options = options
    options.hasNotesAtFoot = engine.kind == .weasyPrint
    let html = await PrintWriter.write(handbook, options: options)
    let folder = try TemporaryFolder(context.environment)
    defer { folder.remove() }
    let source = Self.absolute(folder.path) + "/handboek.html"
    let target = Self.absolute(folder.path) + "/handboek.pdf"
    guard FileManager.default.createFile(atPath: source, contents: Data(html)) else {
      throw CommandFailure(.cannotCreate, "‘\(source)’ is niet te schrijven")
    }
    let timestamp = handbook.metadata.timestamp
    let command = engine.command(from: source, to: target, in: folder.path, timestamp: timestamp)
    guard let result = command.run() else {
      throw CommandFailure(.unavailable, "\(engine.version) is niet te starten")
    }
    let data = FileManager.default.contents(atPath: target)
    guard result.status == 0, !result.isTimedOut, let data, data.starts(with: Array("%PDF-".utf8)) else {
      let reason =
        result.isTimedOut
        ? "het duurde langer dan \(command.seconds / 60) minuten" : "afsluitcode \(result.status)"
      let said = result.output.split(whereSeparator: \.isNewline).last.map { "Het programma zei: \($0)" }
      throw CommandFailure(.unavailable, "\(engine.version) maakte geen PDF: \(reason)", hint: said)
    }
    return PDFDates.fixed(Array(data), timestamp: timestamp)
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}
