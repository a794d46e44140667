import Synchronization

/// Finds the file that a mistyped path most likely stands for; many questions are as cheap as one.
///
/// Nothing is arranged before the first question: a good book never asks.
public final class NearestPath: Sendable {
  private let state: Mutex<State>

  private enum State {
    case given([String])
    case arranged(KnownPaths)
  }

  /// - Parameter paths: The known files, with `/` between folders.
  public init(_ paths: some Sequence<String>) { state = Mutex(.given(Array(paths))) }

  /// The same file in another folder, else a near name in the same folder, else a near name anywhere.
  ///
  /// The folders are left out of the comparison, for a long folder name would make all its files alike.
  public func nearest(to path: String) -> String? { known.nearest(to: path) }

  private var known: KnownPaths {
    state.withLock { state in
      switch state {
      case .arranged(let known): return known
      case .given(let paths):
        let known = KnownPaths(paths)
        state = .arranged(known)
        return known
      }
    }
  }
}

/// Known files, by name and by folder.
private struct KnownPaths: Sendable {
  private struct Entry: Sendable {
    var stem: String
    var path: String
  }

  private var pathsByName: [String: String] = [:]
  private var entriesByFolder: [String: [Entry]] = [:]
  private var entries: [Entry] = []

  init(_ paths: [String]) {
    for path in paths.sorted() {
      let (folder, name) = Self.split(path)
      let entry = Entry(stem: Self.stem(name), path: path)
      if pathsByName[name] == nil { pathsByName[name] = path }
      entriesByFolder[folder, default: []].append(entry)
      entries.append(entry)
    }
  }

  func nearest(to path: String) -> String? {
    let (folder, name) = Self.split(path)
    if let moved = pathsByName[name] { return moved }
    return near(name, entriesByFolder[folder] ?? []) ?? near(name, entries)
  }

  private func near(_ name: String, _ entries: [Entry]) -> String? {
    guard let stem = NearestName.of(Self.stem(name), among: entries.lazy.map(\.stem)) else { return nil }
    return entries.first { $0.stem == stem }?.path
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  private static func stem(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
