import FoundationEssentials
import HandboekTestSupport

extension CorpusCase {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  /// Every case of every area, in order.
  static let all = all(in: folder)

  static func text(_ file: String) -> String {
    (try? Data(contentsOf: folder.appending(path: file))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
