import HandboekDiagnostics
import HandboekDocument
import HandboekExchange

/// One file to import, read but not yet understood.
struct ImportFile {
  var source: ImportSource
  var format: ImportFormat
  /// The file as it is, when it is a document; other files are text.
  var document: [UInt8] = []

  /// Reads a file.
  static func read(_ path: String, as format: ImportFormat?) throws(CommandFailure) -> ImportFile {
    guard let format = format ?? ImportFormat(fileName: path) else {
      throw CommandFailure(
        .usage, "wat voor bestand is ‘\(path)’? Aan de naam is dat niet te zien",
        hint: "Geef de vorm op: --formaat csl, bibtex, ris, csv, docx of html.")
    }
    if format.kind == .chapters {
      return ImportFile(
        source: ImportSource(name: path, bytes: []), format: format, document: try bytes(path))
    }
    return ImportFile(source: ImportSource(name: path, bytes: try bytes(path)), format: format)
  }

  /// The bytes of a file from outside the handbook.
  static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    try UserFile.read(path, limit: ImportLimits.standard.fileBytes, cure: "Verdeel het bestand.")
  }
}

/// What all files together gave, before it is compared with the handbook.
struct ImportedFiles {
  var publications: [(source: ImportSource, item: ImportedPublication)] = []
  var offers: [(source: ImportSource, item: ImportedOffer)] = []
  var diagnostics: [Diagnostic] = []
  var lost = LostFields()
  var broken = 0

  init(_ files: [ImportFile], for handbook: Handbook) {
    for file in files {
      let source = file.source
      if file.format == .csv {
        let found = OfferCSVReader.read(source, for: handbook)
        offers += found.items.map { (source, $0) }
        diagnostics += found.diagnostics
        lost.add(found.lost)
        broken += found.broken
        continue
      }
      let found =
        switch file.format {
        case .bibtex: BibTeXReader.read(source)
        case .ris: RISReader.read(source)
        case .csl, .csv, .docx, .html: CSLJSONReader.read(source)
        }
      publications += found.items.map { (source, $0) }
      diagnostics += found.diagnostics
      lost.add(found.lost)
      broken += found.broken
    }
  }

  /// The plan for what was read.
  func plan(
    into handbook: Handbook, options: ImportOptions, file: (String) -> [UInt8]
  ) -> ImportPlan {
    offers.isEmpty
      ? PublicationImport.plan(publications, into: handbook, options: options) { file($0.file) }
      : OfferImport.plan(offers, into: handbook, options: options) { file($0.file) }
  }
}
