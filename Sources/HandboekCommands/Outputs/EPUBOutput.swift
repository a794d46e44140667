import HandboekDocument
import HandboekEPUB

/// The e-book.
struct EPUBOutput: OutputFormat {
  let name = "epub"
  let fileName = "handboek.epub"
  /// The files of other editions of the handbook, when there are.
  var shared: SharedParts?

  func write(_ handbook: Handbook) async throws(CommandFailure) -> [UInt8] {
    do throws(EPUBError) {
      return try await EPUBWriter.write(handbook, shared: shared)
    } catch {
      switch error {
      case .container:
        throw CommandFailure(
          .badData, "het boek is te groot voor een EPUB",
          hint: "Verdeel het over twee boeken, of verklein de afbeeldingen.")
      case .name(let name):
        throw CommandFailure(.badData, "‘\(name)’ kan geen bestandsnaam in een EPUB zijn")
      }
    }
  }
}
