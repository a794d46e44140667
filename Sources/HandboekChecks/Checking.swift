import HandboekDiagnostics
import HandboekDocument

/// Runs the checks that see the whole book, side by side.
enum BookChecking {
  /// What each check found, by the id of its kind.
  static func run(_ checks: [any BookCheck.Type], on book: Handbook) async -> [String: [Diagnostic]] {
    await withTaskGroup(of: (String, [Diagnostic]).self) { group in
      for check in checks { group.addTask { (check.kind.id, check.run(on: book)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }
}

/// Runs the checks that look at single records, batch by batch on all cores.
enum RecordChecking {
  /// What each check found, by the id of its kind and in the order of the records.
  static func run(_ checks: [any RecordCheck.Type], on book: Handbook) async -> [String: [Diagnostic]] {
    if checks.isEmpty { return [:] }
    let shared = CheckedBook(book)
    let checks = checks.filter { $0.concerns(shared) }
    var records: [any TextRecord] = []
    book.forEachRecord { records.append($0) }
    // Chapters are a hundred times longer than other records, so batches count bytes of neither: they are small.
    let batch = max(1, min(16, records.count / 64))
    let found = await withTaskGroup(of: (Int, [[Diagnostic]]).self) { group in
      for start in stride(from: 0, to: records.count, by: batch) {
        let chunk = records[start..<min(start + batch, records.count)]
        group.addTask { (start, run(checks, on: chunk, of: shared)) }
      }
      return await group.reduce(into: [(Int, [[Diagnostic]])]()) { $0.append($1) }
    }
    var results: [String: [Diagnostic]] = [:]
    for (_, lists) in found.sorted(by: { $0.0 < $1.0 }) {
      for (check, list) in zip(checks, lists) where !list.isEmpty {
        results[check.kind.id, default: []] += list
      }
    }
    return results
  }

  private static func run(
    _ checks: [any RecordCheck.Type], on records: ArraySlice<any TextRecord>, of book: CheckedBook
  ) -> [[Diagnostic]] {
    var found = [[Diagnostic]](repeating: [], count: checks.count)
    for record in records {
      let record = CheckedRecord(record)
      for (index, check) in checks.enumerated() { found[index] += check.run(on: record, of: book) }
    }
    return found
  }
}
