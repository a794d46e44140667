import FoundationEssentials
import Testing

@testable import HandboekCommands

/// Outputs appear whole or not at all.
struct AtomicFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "handboek-\(UUID().uuidString)")

  private func content(_ name: String, _ text: String) -> AtomicFile.Content {
    AtomicFile.Content(name: name, bytes: Array(text.utf8))
  }

  private func text(_ name: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test func replacesAllFiles() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let deep = folder.path + "/een/twee/"
    try AtomicFile.write([content("a", "1")], into: deep)
    try AtomicFile.write([content("a", "2"), content("b", "3")], into: deep)
    #expect(text("een/twee/a") == "2")
    #expect(text("een/twee/b") == "3")
  }

  @Test func oneFailureLeavesEverythingAsItWas() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([content("a", "oud")], into: folder.path)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "b"), withIntermediateDirectories: true)
    #expect(throws: CommandFailure.self) {
      try AtomicFile.write([content("a", "nieuw"), content("b", "x")], into: folder.path)
    }
    #expect(text("a") == "oud")
    #expect(names == ["a", "b"])
  }

  @Test func oneFailureLeavesNoNewFolders() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "b/dicht"), withIntermediateDirectories: true)
    #expect(throws: CommandFailure.self) {
      try AtomicFile.write([content("a/een/x", "1"), content("b/dicht", "2")], into: folder.path)
    }
    #expect(names == ["b"])
    try AtomicFile.write([content("a/een/x", "1"), content("b/y", "2")], into: folder.path)
    #expect(text("a/een/x") == "1" && text("b/y") == "2")
  }

  /// 255 bytes is what file systems allow; the temporary name must not be longer.
  @Test func longNamesAreWritten() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let long = String(repeating: "é", count: 126)
    let files = [content(long + "1", "1"), content(long + "2", "2")]
    try AtomicFile.write(files, into: folder.path)
    try AtomicFile.write(files, into: folder.path)
    #expect(names == files.map(\.name).sorted())
    #expect(text(long + "1") == "1" && text(long + "2") == "2")
  }

  @Test func aFileInTheWayIsNamed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([content("a", "x")], into: folder.path)
    let failure = #expect(throws: CommandFailure.self) {
      try AtomicFile.write([content("b", "x")], into: folder.path + "/a/c")
    }
    #expect(failure?.status == .cannotCreate)
    #expect(failure?.message.contains("is niet te maken: er staat een bestand met die naam") == true)
  }

  @Test func clearsWhatKilledBuildsLeft() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    // No process has this number: it is above the system's largest.
    try AtomicFile.write(
      [
        content(".a.2000000000.tmp", "half"), content(".a.x.tmp", "ander"),
        content(".c.2000000000.tmp", "ander"),
      ],
      into: folder.path)
    try AtomicFile.write([content("a", "heel")], into: folder.path)
    #expect(names == [".a.x.tmp", ".c.2000000000.tmp", "a"])
  }

  /// A folder that appears in the way at the last moment: what was already in place goes back.
  @Test func aFailureHalfwayPutsBackWhatWasThere() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([content("a", "oud"), content("c", "oud")], into: folder.path)
    // A name that can be written under, but not be renamed to: the temporary file is ‘.uit/..123.tmp’ in a folder.
    try FileManager.default.createDirectory(
      at: folder.appending(path: ".uit"), withIntermediateDirectories: true)
    let sizes = [content("a", "nieuw"), content("b", "nieuw"), content("uit/.", "nieuw")]
    #expect(throws: CommandFailure.self) { try AtomicFile.write(sizes, into: folder.path) }
    #expect(text("a") == "oud")
    #expect(text("c") == "oud")
    #expect(names == [".uit", "a", "c"])
  }

  /// A folder is for one run at a time; the other waits, and gives up when that takes too long.
  @Test func aFolderIsForOneRunAtATime() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([content("a", "1")], into: folder.path)
    let lock = try FolderLock(folder.path)
    let failure = #expect(throws: CommandFailure.self) { try FolderLock(folder.path, patience: .zero) }
    #expect(failure?.status == .cannotCreate)
    #expect(failure?.message.contains("houdt de map") == true)
    lock.release()
    try FolderLock(folder.path, patience: .zero).release()
  }

  @Test func clearsWhatKilledBuildsReplaced() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([content(".a.oud.2000000000.tmp", "oud")], into: folder.path)
    try AtomicFile.write([content("a", "heel")], into: folder.path)
    #expect(names == ["a"])
  }

  /// Who has the folder already does not wait for itself.
  @Test func writingInAFolderThatIsHeldDoesNotWait() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try AtomicFile.write([content("a", "1")], into: folder.path)
    try FolderLock.hold(folder.path) { () throws(CommandFailure) in
      try AtomicFile.write([content("a", "2")], into: folder.path, isHeld: true)
    }
    #expect(text("a") == "2")
  }
}
