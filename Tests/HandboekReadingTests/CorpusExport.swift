import FoundationEssentials
import HandboekTestSupport
import Testing

/// Writes the corpus as seeds for `Tools/fuzz`, into the folder that HANDBOEK_CORPUS names.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["HANDBOEK_CORPUS"] != nil))
struct CorpusExport {
  @Test func write() throws {
    let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["HANDBOEK_CORPUS"]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for corpusCase in BookCorpus.cases {
      try Data(CorpusBuilder.build(corpusCase)).write(to: folder.appending(path: "\(corpusCase).epub"))
    }
  }
}
