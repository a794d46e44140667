import FoundationEssentials
import HandboekTestSupport
import Testing

@testable import HandboekPreview

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Changes on a real disk.
///
/// Waiting ends at the change; no test says how soon that is.
@Suite(.timeLimit(.minutes(10))) struct WatchTests {
  /// Covers what a handbook covers: no hidden names, no `dist`, and Markdown only.
  private static let covers: FolderWatch.Cover = { path, isFolder in
    let parts = path.split(separator: "/")
    return !parts.contains { $0.hasPrefix(".") || $0 == "dist" } && (isFolder || path.hasSuffix(".md"))
  }

  private func inFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = try TemporaryFolder([".leeg/x": "x"])
    try await body(URL(filePath: folder.path))
    withExtendedLifetime(folder) {}
  }

  private func write(_ text: String, to path: URL) throws {
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  }

  @Test(arguments: [false, true]) func eachKindOfChangeIsTold(isPolling: Bool) async throws {
    try await inFolder { root in
      let file = root.appending(path: "a/een.md")
      try write("een", to: file)
      let watch = FolderWatch.start(root.path, isPolling: isPolling, covers: Self.covers)
      #expect(watch.drawback == nil)
      var changes = watch.changes.makeAsyncIterator()

      try write("een en twee", to: file)
      #expect(await changes.next() != nil, "geschreven")

      // As editors save: written beside it, then renamed.
      try write("drie", to: root.appending(path: "a/.een.swp"))
      #expect(unsafe rename(root.appending(path: "a/.een.swp").path, file.path) == 0)
      #expect(await changes.next() != nil, "hernoemd over het bestand")

      try write("nieuw", to: root.appending(path: "b/c/twee.md"))
      #expect(await changes.next() != nil, "nieuwe map")
      try write("nieuwer", to: root.appending(path: "b/c/twee.md"))
      #expect(await changes.next() != nil, "in de nieuwe map")

      try FileManager.default.moveItem(at: root.appending(path: "b"), to: root.appending(path: "d"))
      #expect(await changes.next() != nil, "map hernoemd")
      try write("nieuwst", to: root.appending(path: "d/c/twee.md"))
      #expect(await changes.next() != nil, "in de hernoemde map")

      try FileManager.default.removeItem(at: file)
      #expect(await changes.next() != nil, "weggehaald")
      try FileManager.default.removeItem(at: root.appending(path: "d"))
      #expect(await changes.next() != nil, "map weggehaald")
    }
  }

  @Test func theFolderItselfMayGoAndComeBack() async throws {
    try await inFolder { folder in
      let root = folder.appending(path: "boek")
      try write("een", to: root.appending(path: "een.md"))
      var changes = FolderWatch.start(root.path, isPolling: false, covers: Self.covers).changes
        .makeAsyncIterator()
      try FileManager.default.removeItem(at: root)
      #expect(await changes.next() != nil)
      try write("twee", to: root.appending(path: "een.md"))
      #expect(await changes.next() != nil)
      try write("drie", to: root.appending(path: "een.md"))
      #expect(await changes.next() != nil)
    }
  }

  @Test func whatDoesNotMatterIsNotTold() async throws {
    try await inFolder { root in
      try write("een", to: root.appending(path: "een.md"))
      var changes = FolderWatch.start(root.path, isPolling: false, covers: Self.covers).changes
        .makeAsyncIterator()
      for name in [".een.md.swp", "dist/uit.md", "een.tmp", ".git/x.md"] {
        try write("x", to: root.appending(path: name))
      }
      // Only this change counts, so the stream has one element for all of these.
      try write("twee", to: root.appending(path: "een.md"))
      #expect(await changes.next() != nil)
      let before = WatchedTree.entries(root.path, covers: Self.covers).map(\.path)
      #expect(before == ["", "een.md"])
    }
  }

  @Test func linksAreNotFollowed() async throws {
    try await inFolder { root in
      try write("een", to: root.appending(path: "buiten/een.md"))
      let inside = root.appending(path: "binnen")
      try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        at: inside.appending(path: "weg"), withDestinationURL: root.appending(path: "buiten"))
      #expect(WatchedTree.entries(inside.path, covers: { _, _ in true }).map(\.path) == ["", "weg"])
    }
  }

  #if os(Linux)
    @Test func brokenEventsAreLeftOut() {
      let whole: [UInt8] = [1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 97, 46, 0, 0]
      #expect(InotifyEvent.all(in: whole[...]) == [InotifyEvent(watch: 1, mask: 8, name: "a.")])
      #expect(InotifyEvent.all(in: (whole + whole.dropLast(3))[...]).count == 1)
      #expect(InotifyEvent.all(in: (whole + [1, 2])[...]).count == 1)
      #expect(InotifyEvent.all(in: []).isEmpty)
    }
  #endif
}
