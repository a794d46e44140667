import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekTerminal

/// Where positions and bookmarks are kept: a text file for each book.
///
/// Below XDG_STATE_HOME, as the XDG Base Directory Specification 0.8 has it for history and the state of
/// views; a relative path in that variable counts for nothing there.
struct StateFile {
  private let folder: String
  private let name: String
  /// What this process last read or kept.
  private var known: ReadingRecord?

  /// The file of a book; nil where there is no place to keep things.
  init?(_ details: BookDetails, environment: [String: String]) {
    guard let base = UserFolder.of("XDG_STATE_HOME", usual: ".local/state", environment) else { return nil }
    folder = base
    let identity = details.identifier ?? details.title
    // The title is for people who look into the folder, the digest keeps books apart.
    let digest = SHA256.hexadecimal(Array(identity.utf8)).prefix(8)
    name = "\(Slug.make(from: details.title).prefix(48))-\(digest).txt"
  }

  private static let maximumBytes = 1 << 20

  /// What was remembered; nil when there is nothing yet, or nothing of use.
  mutating func read() -> ReadingRecord? {
    known = stored()
    return known
  }

  private func stored() -> ReadingRecord? {
    UserFile.contents(folder + "/" + name, limit: Self.maximumBytes)
      .map { ReadingRecord(text: String(decoding: $0, as: UTF8.self)) }
  }

  /// Keeps a record, with the bookmarks that another reader of this book kept meanwhile.
  ///
  /// What somebody reads is nobody else's business, so the folder is theirs alone.
  mutating func write(_ record: ReadingRecord) throws(CommandFailure) {
    // As it will be read back.
    let record = ReadingRecord(text: record.text)
    if FileKind.of(folder) == nil {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    try FolderLock.hold(folder) { () throws(CommandFailure) in
      let merged = stored().map { record.merged(since: known, with: $0) } ?? record
      try AtomicFile.write([.init(name: name, bytes: Array(merged.text.utf8))], into: folder, isHeld: true)
    }
    // Not what was merged: this reader does not show the other's bookmarks, and must not seem to have removed them.
    known = record
  }
}

/// The folders of this program below those of the user.
enum UserFolder {
  /// `$VARIABLE/handboek`, else the usual place below HOME; nil without either.
  static func of(_ variable: String, usual: String, _ environment: [String: String]) -> String? {
    if let base = environment[variable], base.hasPrefix("/") { return base + "/handboek" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(usual)/handboek"
  }
}
