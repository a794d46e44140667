/// Where the files of an edition lie: `edities/<naam>/` in the handbook's folder.
public enum EditionPath {
  /// The folder with a folder for each edition.
  public static let folder = "edities"
  /// The file that makes a folder an edition.
  public static let fileName = "editie.yml"

  /// The folder of an edition, with a slash behind it.
  public static func prefix(_ name: String) -> String { "\(folder)/\(name)/" }

  /// The path that a file of an edition has in the handbook itself: what it takes the place of, and
  /// what links lead to.
  public static func base(of path: String) -> String {
    guard path.hasPrefix(folder + "/") else { return path }
    let parts = path.split(separator: "/", maxSplits: 2)
    return parts.count == 3 ? String(parts[2]) : path
  }
}
