/// Looks at the disk each half second, for systems and disks that do not tell what changes.
enum PollingWatch {
  /// How long to wait between two looks.
  private static let pause = Duration.milliseconds(500)

  static func start(_ root: String, covers: @escaping FolderWatch.Cover) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let before = WatchedTree.entries(root, covers: covers)
    let task = Task {
      var last = before
      while (try? await Task.sleep(for: pause)) != nil {
        let now = WatchedTree.entries(root, covers: covers)
        guard now != last else { continue }
        last = now
        continuation.yield()
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }
}
