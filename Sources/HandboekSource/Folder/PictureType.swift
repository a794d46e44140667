package import HandboekDocument

/// The kind of picture by file name, as EPUB 3.3 §3.2 knows them.
package enum PictureType {
  package static func of(_ path: String) -> Asset.MediaType? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "svg": return .svg
    case "png": return .png
    case "jpg", "jpeg": return .jpeg
    case "gif": return .gif
    case "webp": return .webp
    default: return nil
    }
  }
}
