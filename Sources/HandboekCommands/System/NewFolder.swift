import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new folder of files that appears whole or not at all.
enum NewFolder {
  /// The last part of a path, which names the folder.
  static func name(of path: String) throws(CommandFailure) -> String {
    let whole = URL(filePath: path).standardizedFileURL.path
    guard let name = whole.split(separator: "/").last, !path.isEmpty else {
      throw CommandFailure(.usage, "‘\(path)’ kan geen naam van een nieuwe map zijn")
    }
    return String(name)
  }

  /// Writes the files beside the folder, or in it when it is there and empty, and then puts them in place.
  static func make(_ path: String, _ files: [AtomicFile.Content]) throws(CommandFailure) {
    let target = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let exists = try isEmptyFolder(target)
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let parent = exists ? target : parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    if let kind = FileKind.of(parent.isEmpty ? "/" : parent), kind != .folder {
      throw CommandFailure(.cannotCreate, "de map ‘\(target)’ is niet te maken: ‘\(parent)’ is geen map")
    }
    let name = ".handboek.\(getpid()).tmp"
    let draft = (parent.isEmpty ? "/" : parent) + "/" + name
    do throws(CommandFailure) {
      try AtomicFile.write(files, into: draft)
      if exists { try moveContents(of: draft, into: target) } else { try move(draft, to: target) }
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  /// Whether the folder is there and empty; throws when something is in the way.
  private static func isEmptyFolder(_ path: String) throws(CommandFailure) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    guard FileKind.of(path) == .folder else {
      throw CommandFailure(
        .cannotCreate, "‘\(path)’ bestaat al en is geen map", hint: "Kies een naam die nog niet bestaat.")
    }
    do {
      guard try FileManager.default.contentsOfDirectory(atPath: path).isEmpty else {
        throw CommandFailure(
          .cannotCreate, "de map ‘\(path)’ is niet leeg; er is niets veranderd",
          hint: "Kies een nieuwe naam: ‘handboek nieuw’ verandert geen bestaande map.")
      }
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.noInput, "de map ‘\(path)’ is niet te lezen")
    }
    return true
  }

  private static func move(_ source: String, to target: String) throws(CommandFailure) {
    guard unsafe rename(source, target) == 0 else {
      throw CommandFailure(
        .cannotCreate, "de map ‘\(target)’ is niet te maken: \(SystemMessage.dutch(errno))")
    }
  }

  /// Moves everything out of one folder into another; what was moved goes again when one thing cannot be.
  private static func moveContents(of source: String, into target: String) throws(CommandFailure) {
    // What makes it a handbook comes last.
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: source)) ?? []).sorted {
      ($0 == "handboek.yml" ? 1 : 0, $0) < ($1 == "handboek.yml" ? 1 : 0, $1)
    }
    var moved: [String] = []
    do throws(CommandFailure) {
      for name in names {
        try move(source + "/" + name, to: target + "/" + name)
        moved.append(name)
      }
    } catch {
      for name in moved { try? FileManager.default.removeItem(atPath: target + "/" + name) }
      throw error
    }
    unsafe rmdir(source)
  }
}
