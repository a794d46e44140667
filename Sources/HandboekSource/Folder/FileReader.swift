import HandboekDiagnostics
import HandboekDocument

/// Reads the files of a handbook as records.
struct FileReader: Sendable {
  let root: String
  let vocabularies: Vocabularies
  let variables: Variables
  let limits: SourceLimits
  /// What other editions of the handbook have read; nil when there are none.
  var shared: SharedFiles?
  /// What was parsed before, for a folder that is read again and again.
  var cache: ParseCache?

  /// Reads the files on all cores; the results come in the order of the files.
  func read(_ files: [ReadingPlan.File]) async -> [ParsedRecord] {
    // Small batches: a chapter takes a thousand times longer than a term.
    let known = shared?.files(vocabularies) ?? [:]
    return await Batches.map(files, by: max(1, min(16, files.count / 16))) { read($0, known: known[$0]) }
  }

  /// Reads a file, unless it is known what it says.
  func read(_ file: ReadingPlan.File, known: SharedFiles.File? = nil) -> ParsedRecord {
    switch known {
    case .record(let record): return record
    case .text(let text): return record(of: file, text)
    case nil: break
    }
    var problems: [Diagnostic] = []
    let bytes = SourceFileReader.read(file.path, in: root, limits: limits, into: &problems)
    let text = SharedFiles.Reading(value: bytes, problems: problems)
    let record = record(of: file, text)
    if let shared {
      let isFixed = !Variables.mayOccur(in: bytes?.bytes ?? [])
      shared.keep(isFixed ? .record(record) : .text(text), of: file, vocabularies)
    }
    return record
  }

  /// Reads the fields of a file, and not the text below them.
  func readFields(_ file: ReadingPlan.File) -> ParsedRecord {
    var problems: [Diagnostic] = []
    let text = SourceFileReader.read(file.path, in: root, limits: limits, into: &problems)
    var record = RecordReaders.read(
      file.id, text ?? SourceText(file: file.path, bytes: []), vocabularies: vocabularies,
      variables: variables, limits: limits, hasText: false)
    record.diagnostics += problems
    return record
  }

  private func record(
    of file: ReadingPlan.File, _ text: SharedFiles.Reading<SourceText?>
  ) -> ParsedRecord {
    // An empty record in the place of what cannot be read: links to it are not wrong too.
    if let cache, let source = text.value, text.problems.isEmpty {
      return cache.record(file.id, source) {
        RecordReaders.read(file.id, source, vocabularies: vocabularies, variables: variables, limits: limits)
      }
    }
    var record = RecordReaders.read(
      file.id, text.value ?? SourceText(file: file.path, bytes: []), vocabularies: vocabularies,
      variables: variables, limits: limits)
    record.diagnostics = text.value == nil ? text.problems : text.problems + record.diagnostics
    return record
  }
}
