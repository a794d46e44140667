/// Tells when files of a folder change.
public struct FolderWatch: Sendable {
  /// One element for each time that something changed; several changes shortly after each other are one.
  public let changes: AsyncStream<Void>
  /// Why it looks at the disk again and again, in Dutch; nil when the system tells it what changes.
  public let drawback: String?

  /// Which paths of the folder matter: a path relative to it, and whether that is a folder.
  public typealias Cover = @Sendable (_ path: String, _ isFolder: Bool) -> Bool

  /// How long nothing may change before a change counts, in milliseconds: an editor that saves by renaming,
  /// or a tool that writes many files, is one change.
  static let rest: Int32 = 20
  /// After how long a change counts although more keep coming, in milliseconds.
  static let patience = 250

  /// Begins to watch; it ends when nobody listens to `changes` any more.
  ///
  /// - Parameter isPolling: Whether to look at the disk each half second rather than to ask the system, as
  ///   folders on another machine need.
  public static func start(_ root: String, isPolling: Bool, covers: @escaping Cover) -> FolderWatch {
    #if os(Linux)
      if !isPolling {
        do throws(InotifyRefusal) {
          return FolderWatch(changes: try InotifyWatch.start(root, covers: covers), drawback: nil)
        } catch {
          return FolderWatch(changes: PollingWatch.start(root, covers: covers), drawback: error.dutch)
        }
      }
    #endif
    return FolderWatch(changes: PollingWatch.start(root, covers: covers), drawback: nil)
  }
}

/// Why the system does not tell what changes.
struct InotifyRefusal: Error, Hashable {
  /// Whether a limit of the system was reached, rather than a call refused.
  var isLimit: Bool

  var dutch: String {
    isLimit
      ? "het systeem kan niet meer mappen in het oog houden (fs.inotify.max_user_watches)"
      : "het systeem kan deze map niet in het oog houden"
  }
}
