import FoundationEssentials
public import Testing

/// Compares output with a stored file; records it, and fails, when HANDBOEK_RECORD is set.
///
/// The file is `Golden/<name>` beside the test's own source file.
public func expectGolden(
  _ actual: [UInt8], _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let path = goldenPath(name, testFile: testFile)
  let url = URL(filePath: path)
  if ProcessInfo.processInfo.environment["HANDBOEK_RECORD"] != nil {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual).write(to: url)
      Issue.record(
        "opgenomen: \(path); draai de test nog eens zonder HANDBOEK_RECORD", sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
    return
  }
  guard let stored = try? Data(contentsOf: url) else {
    Issue.record("geen bestand \(path); neem het op met HANDBOEK_RECORD=1", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: stored, as: UTF8.self)
  let found = String(decoding: actual, as: UTF8.self)
  if expected != found {
    Issue.record("\(name) wijkt af:\n\(firstDifference(expected, found))", sourceLocation: sourceLocation)
  }
}

/// The text form of `expectGolden`.
public func expectGolden(
  _ actual: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectGolden(Array(actual.utf8), name, testFile: testFile, sourceLocation: sourceLocation)
}

private func goldenPath(_ name: String, testFile: String) -> String {
  let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return folder.joined(separator: "/") + "/Golden/" + name
}

/// The first differing line of two texts, with its number.
private func firstDifference(_ expected: String, _ found: String) -> String {
  let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let right = found.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(left.count, right.count) {
    let old = index < left.count ? String(left[index]) : "(einde)"
    let new = index < right.count ? String(right[index]) : "(einde)"
    if old != new { return "regel \(index + 1)\n- \(old)\n+ \(new)" }
  }
  return "alleen het einde verschilt"
}
