import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekJSON
import HandboekPreview
import HandboekPrint

/// The files that a browser can take along; each is made when it is asked for, and kept until the book changes.
actor PreviewFiles {
  private var book: Result<Handbook, PreviewSite.Refusal> = .failure(
    PreviewSite.Refusal("Er is nog geen boek."))
  private var made: [String: Task<Result<[UInt8], PreviewSite.Refusal>, Never>] = [:]

  /// Takes a new book over; one with errors gives no files, as with `handboek bouw`.
  func set(_ loaded: LoadedHandbook) {
    made = [:]
    book =
      loaded.hasErrors
      ? .failure(
        PreviewSite.Refusal(
          "Dit bestand kan nu niet worden gemaakt: \(DiagnosticSummary(loaded.diagnostics).dutch). "
            + "De pagina / wijst ze aan."))
      : .success(loaded.handbook)
  }

  /// Remembers that there is no book.
  func refuse(_ reason: String) {
    made = [:]
    book = .failure(PreviewSite.Refusal("Dit bestand kan nu niet worden gemaakt: \(reason)."))
  }

  /// All files, with how each is made.
  nonisolated var all: [PreviewSite.File] {
    OutputFormats.all.map { format in
      PreviewSite.File(name: format.fileName, mediaType: format.mediaType) { await self.bytes(of: format) }
    }
  }

  private func bytes(of format: any OutputFormat) async -> Result<[UInt8], PreviewSite.Refusal> {
    // Two windows that ask at once share the work.
    if let task = made[format.name] { return await task.value }
    let book = book
    let task = Task { await Self.make(format, of: book) }
    made[format.name] = task
    return await task.value
  }

  /// The same bytes as `handboek bouw` writes.
  private static func make(
    _ format: any OutputFormat, of book: Result<Handbook, PreviewSite.Refusal>
  ) async -> Result<[UInt8], PreviewSite.Refusal> {
    do throws(PreviewSite.Refusal) {
      let book = try book.get()
      var format = format
      if var page = format as? PrintOutput {
        page.options.checksum = SHA256.hexadecimal(await JSONWriter.write(book))
        format = page
      }
      do throws(CommandFailure) {
        return .success(try await format.write(book))
      } catch {
        throw PreviewSite.Refusal("Dit bestand kan niet worden gemaakt: \(error.message).")
      }
    } catch {
      return .failure(error)
    }
  }
}

extension OutputFormat {
  /// What the file is, as servers say it (RFC 6838, EPUB 3.3 §4.2.6.3.1).
  var mediaType: String {
    switch name {
    case "epub": "application/epub+zip"
    case "html": "text/html; charset=utf-8"
    case "json": "application/json"
    default: "text/plain; charset=utf-8"
    }
  }
}
