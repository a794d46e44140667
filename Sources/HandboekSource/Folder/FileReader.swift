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

  /// Reads the files on all cores; the results come in the order of the files.
  func read(_ files: [ReadingPlan.File]) async -> [ParsedRecord] {
    // Small batches: a chapter takes a thousand times longer than a term.
    let batch = max(1, min(16, files.count / 16))
    return await withTaskGroup(of: (Int, [ParsedRecord]).self) { group in
      for start in stride(from: 0, to: files.count, by: batch) {
        let chunk = files[start..<min(start + batch, files.count)]
        group.addTask { (start, chunk.map { read($0) }) }
      }
      var results: [(Int, [ParsedRecord])] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func read(_ file: ReadingPlan.File) -> ParsedRecord {
    switch shared?.file(file, vocabularies) {
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

  private func record(
    of file: ReadingPlan.File, _ text: SharedFiles.Reading<SourceText?>
  ) -> ParsedRecord {
    // An empty record in the place of what cannot be read: links to it are not wrong too.
    var record = RecordReaders.read(
      file.id, text.value ?? SourceText(file: file.path, bytes: []), vocabularies: vocabularies,
      variables: variables, limits: limits)
    record.diagnostics = text.value == nil ? text.problems : text.problems + record.diagnostics
    return record
  }
}
