#if os(Linux)
  import NIOPosix

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// Lets the kernel tell what changes in a tree of folders (inotify(7)).
  ///
  /// Each folder has a watch of its own. What the kernel tells is only taken as "look again": the folder is
  /// read anew, so that nothing hangs on the order of events or on one that is lost.
  enum InotifyWatch {
    /// Written files are told at their closing, so that half of one is not read; links have no closing.
    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ONLYDIR)

    static func start(
      _ root: String, covers: @escaping FolderWatch.Cover
    ) throws(InotifyRefusal) -> AsyncStream<Void> {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { throw InotifyRefusal(isLimit: errno == EMFILE) }
      guard let bell = WakeUp() else {
        close(descriptor)
        throw InotifyRefusal(isLimit: true)
      }
      var tree = InotifyTree(descriptor: descriptor, root: root, mask: mask, covers: covers)
      do throws(InotifyRefusal) {
        try tree.follow()
      } catch {
        close(descriptor)
        bell.close()
        throw error
      }
      let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
      continuation.onTermination = { _ in bell.ring() }
      let first = tree
      // A thread of its own waits: those of tasks are as many as there are cores.
      let threads = NIOThreadPool(numberOfThreads: 1)
      threads.start()
      threads.submit { _ in
        var tree = first
        while let isNews = tree.wait(stop: bell.readEnd) {
          if isNews { continuation.yield() }
        }
        continuation.finish()
        close(descriptor)
        bell.close()
        threads.shutdownGracefully { _ in }
      }
      return stream
    }
  }

  /// The folders that are watched, and what the kernel said of them.
  private struct InotifyTree: Sendable {
    let descriptor: Int32
    let root: String
    let mask: UInt32
    let covers: FolderWatch.Cover
    /// The folder of each watch, relative to the root.
    private var folders: [Int32: String] = [:]
    private var hasRoot = false
    /// Whether a folder that came later could not be watched any more; then looking must do.
    private var isLimited = false

    init(descriptor: Int32, root: String, mask: UInt32, covers: @escaping FolderWatch.Cover) {
      self.descriptor = descriptor
      self.root = root
      self.mask = mask
      self.covers = covers
    }

    /// Watches each folder that is there now, and no others.
    mutating func follow() throws(InotifyRefusal) {
      var now: [Int32: String] = [:]
      hasRoot = false
      for entry in WatchedTree.entries(root, covers: covers) where entry.isFolder {
        let path = entry.path.isEmpty ? root : root + "/" + entry.path
        let link = entry.path.isEmpty ? 0 : UInt32(IN_DONT_FOLLOW)
        let watch = unsafe inotify_add_watch(descriptor, path, mask | link)
        if watch >= 0 {
          now[watch] = entry.path
          if entry.path.isEmpty { hasRoot = true }
        } else if errno == ENOSPC || errno == ENOMEM {
          throw InotifyRefusal(isLimit: true)
        }
      }
      for watch in folders.keys where now[watch] == nil { inotify_rm_watch(descriptor, watch) }
      folders = now
    }

    private mutating func followAgain() { isLimited = (try? follow()) == nil }

    /// Waits until something changed and then was at rest; nil when it must stop.
    mutating func wait(stop: Int32) -> Bool? {
      var isNews = false
      var waited = 0
      while true {
        // Of a folder that is gone nothing is told when it comes back.
        let pause = isNews ? FolderWatch.rest : !hasRoot ? 300 : isLimited ? 500 : -1
        var waiting = [
          pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
          pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
        ]
        let ready = unsafe poll(&waiting, 2, pause)
        if ready < 0, errno != EINTR { return nil }
        if waiting[1].revents != 0 { return nil }
        if ready == 0 {
          if isNews || isLimited { return true }
          followAgain()
          if hasRoot { return true }
          continue
        }
        if take() { isNews = true }
        waited += Int(FolderWatch.rest)
        if isNews, waited >= FolderWatch.patience { return true }
      }
    }

    /// Reads what the kernel has to tell; whether it matters.
    private mutating func take() -> Bool {
      var isNews = false
      var isRearranged = false
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe read(descriptor, bytes.baseAddress, bytes.count)
        }
        guard count > 0 else { break }
        for event in InotifyEvent.all(in: buffer[..<count]) {
          let folder = folders[event.watch]
          if event.isFolder || event.isLost || event.isAboutItself { isRearranged = true }
          if event.isLost { isNews = true }
          guard let folder else { continue }
          let path = folder.isEmpty ? event.name : folder + "/" + event.name
          if event.isAboutItself || (covers(path, event.isFolder) && !isBegun(path, event)) { isNews = true }
        }
      }
      if isRearranged { followAgain() }
      return isNews
    }

    /// Whether a file was only begun: its closing will be told too.
    private func isBegun(_ path: String, _ event: InotifyEvent) -> Bool {
      guard event.mask & UInt32(IN_CREATE) != 0, !event.isFolder else { return false }
      var status = stat()
      guard unsafe lstat(root + "/" + path, &status) == 0 else { return false }
      return status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
    }
  }

  /// One thing that the kernel tells.
  struct InotifyEvent: Sendable, Hashable {
    var watch: Int32
    var mask: UInt32
    /// The name in the watched folder; empty when the event is about the folder itself.
    var name: String

    var isFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }
    /// Whether there were more events than the kernel kept.
    var isLost: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
    /// Whether the watched folder itself was removed or renamed.
    var isAboutItself: Bool { mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 }

    /// The events in what was read: watch, mask, cookie and length as 32 bits each, then the name.
    static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
      var events: [InotifyEvent] = []
      var rest = bytes
      func number(_ index: Int) -> UInt32 {
        let start = rest.startIndex + 4 * index
        let word = rest[start..<start + 4]
        #if _endian(big)
          return word.reduce(0) { $0 << 8 | UInt32($1) }
        #else
          return word.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        #endif
      }
      while rest.count >= 16 {
        let length = Int(number(3))
        guard rest.count >= 16 + length else { break }
        let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
        events.append(
          InotifyEvent(
            watch: Int32(bitPattern: number(0)), mask: number(1),
            name: String(decoding: name, as: UTF8.self)))
        rest = rest.dropFirst(16 + length)
      }
      return events
    }
  }
#endif
