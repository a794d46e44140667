import HandboekContainer
import HandboekCover
import HandboekDocument
import HandboekEPUB
import HandboekJSON
import HandboekPrint

/// Makes the chosen forms and puts them in place; what a missing PDF program must not stop is written first.
struct OutputRun {
  var formats: FormatList
  var options: PrintOptions
  /// The program for the PDF that the user chose.
  var engine: String?
  /// What the names of the files begin with.
  var stem = "handboek"
  var hasChecksums = true
  /// Whether the pages of the PDF go into the other forms.
  var hasPagination = false
  var isQuiet: Bool
  /// The files of other editions of the handbook, when there are.
  var shared: SharedParts?

  /// The files, in the order of the forms.
  func write(
    _ handbook: Handbook, into folder: String, _ context: CommandContext
  ) async throws(CommandFailure) -> [AtomicFile.Content] {
    var options = options
    // Only paper shows it, and for a book of 140 chapters it takes a tenth of the time of an EPUB.
    if formats.hasPaper || hasPagination {
      options.checksum = SHA256.hexadecimal(await JSONWriter.write(handbook))
    }
    options.hasPageLinks = hasPagination
    guard formats.hasPDF || hasPagination else {
      var files = try await render(handbook, formats.formats, options)
      try put(&files, of: handbook, into: folder)
      return files
    }
    var files: [AtomicFile.Content] = []
    do throws(CommandFailure) {
      let engine = try PDFEngine.find(engine, context.environment)
      if !isQuiet { context.tell(engine.announcement) }
      let bytes = try await PDFMaker(engine: engine, options: options).pdf(of: handbook, context)
      var handbook = handbook
      if hasPagination {
        handbook.pagination = try PDFPages.pagination(of: handbook, in: bytes, options, engine)
      }
      files = try await render(handbook, formats.formats, options)
      files.append(AtomicFile.Content(name: stem + ".pdf", bytes: bytes))
    } catch {
      options.hasPageLinks = false
      if files.isEmpty { files = try await render(handbook, formats.formats, options) }
      // The page can be printed from any browser, so it stands.
      if !files.contains(where: { $0.name == stem + ".html" }) {
        files += try await render(handbook, [PrintOutput()], options)
      }
      try put(&files, of: handbook, into: folder)
      var failure = error
      failure.message += "; wel gemaakt in \(folder): " + files.map(\.name).joined(separator: ", ")
      throw failure
    }
    try put(&files, of: handbook, into: folder)
    return files
  }

  private func put(
    _ files: inout [AtomicFile.Content], of handbook: Handbook, into folder: String
  ) throws(CommandFailure) {
    if formats.hasFeeds {
      files += try FeedFiles.make(of: files, cover: CoverImage(handbook.metadata), stem: stem)
    }
    if hasChecksums { files.append(Checksums.file(of: files)) }
    try AtomicFile.write(files, into: folder)
  }

  private func render(
    _ handbook: Handbook, _ formats: [any OutputFormat], _ options: PrintOptions
  ) async throws(CommandFailure) -> [AtomicFile.Content] {
    var options = options
    // Only a PDF has lines that are the same for everybody.
    options.hasLineNumbers = false
    let adapted = formats.map { format -> any OutputFormat in
      switch format {
      case is PrintOutput: PrintOutput(options: options)
      case is EPUBOutput: EPUBOutput(shared: shared)
      default: format
      }
    }
    return try await OutputFormats.render(handbook, as: adapted).map { file in
      AtomicFile.Content(name: stem + file.name.dropFirst("handboek".count), bytes: file.bytes)
    }
  }

  /// What was made, as a line for the user: "gemaakt in dist: handboek.epub (402 kB)".
  static func summary(_ files: [AtomicFile.Content], in folder: String) -> String {
    "gemaakt in \(folder): "
      + files.map { "\($0.name) (\(ByteCount.dutch($0.bytes.count)))" }.joined(separator: ", ")
  }
}
