/// A path inside a container: normalised once, so that nothing can leave the container.
///
/// It holds names separated by single `/`, relative to the container's root, and obeys EPUB 3.3
/// §4.2.3 (file paths and file names). Percent-decoding is the caller's task.
public struct ContainerPath: Sendable, Hashable, Comparable {
  /// The normalised path: `EPUB/beelden/fasen.svg`.
  public let text: String

  /// Takes a path from the root.
  public init(_ path: String) throws(ContainerPathError) {
    try self.init(path, in: [])
  }

  /// Takes a path relative to the folder of `base`, as an address in the file `base` is.
  public init(_ path: String, relativeTo base: ContainerPath) throws(ContainerPathError) {
    if path.utf8.contains(UInt8(ascii: "/")) || path.isEmpty || path == "." || path == ".." {
      try self.init(path, in: base.names.dropLast())
    } else {
      // A file in the same folder, as most addresses name: nothing is to be taken apart.
      try Self.check(path[...], of: path)
      let end = base.text.utf8.lastIndex(of: UInt8(ascii: "/")).map { base.text.utf8.index(after: $0) }
      let text = base.text[..<(end ?? base.text.startIndex)] + path
      guard text.utf8.count <= 65_535 else { throw .tooLong(path) }
      self.init(normalised: String(text))
    }
  }

  private init(normalised text: String) { self.text = text }

  private init(_ path: String, in folder: ArraySlice<Substring>) throws(ContainerPathError) {
    guard !path.isEmpty else { throw .empty }
    guard !path.hasPrefix("/") else { throw .absolute(path) }
    var names = Array(folder)
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch name {
      case ".": continue
      case "..":
        guard names.popLast() != nil else { throw .climbing(path) }
      default:
        try Self.check(name, of: path)
        names.append(name)
      }
    }
    guard !names.isEmpty else { throw .empty }
    let text = names.joined(separator: "/")
    guard text.utf8.count <= 65_535 else { throw .tooLong(path) }
    self.text = text
  }

  /// The names of the folders and, last, of the file.
  public var names: ArraySlice<Substring> { text.split(separator: "/")[...] }

  /// Whether two paths are one on file systems that ignore case and composition.
  ///
  /// EPUB 3.3 §4.2.3 asks that names stay unique after canonical normalisation and case folding.
  public var folded: String { text.uppercased().lowercased() }

  public static func < (left: ContainerPath, right: ContainerPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func check(_ name: Substring, of path: String) throws(ContainerPathError) {
    guard !name.isEmpty else { throw .emptyName(path) }
    guard name.utf8.count <= 255 else { throw .tooLong(path) }
    if name.utf8.allSatisfy(isPlain), !name.hasSuffix(".") { return }
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x5C: throw .backslash(path)
      case 0..<0x20, 0x7F..<0xA0: throw .controlCharacter(path)
      default: if isForbidden(scalar) { throw .forbiddenCharacter(path) }
      }
    }
    guard !name.hasSuffix(".") else { throw .trailingDot(path) }
  }

  /// Whether a byte is a letter, a digit or a sign that no name is refused for.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The characters that EPUB 3.3 §4.2.3 forbids in names, besides controls and the backslash.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "*", ":", "<", ">", "?", "|": true
    default:
      switch scalar.value {
      case 0xE000...0xF8FF, 0xF_0000...0x10_FFFF: true  // private use
      case 0xFDD0...0xFDEF, 0xFFF0...0xFFFF: true  // non-characters and specials
      case 0xE_0000...0xE_0FFF: true  // tags
      default: scalar.value & 0xFFFE == 0xFFFE
      }
    }
  }
}

/// Why a path is refused; each case holds the path as it was given.
public enum ContainerPathError: Error, Sendable, Hashable {
  case empty
  case absolute(String)
  /// `..` leads above the root.
  case climbing(String)
  case backslash(String)
  case controlCharacter(String)
  /// A character that EPUB 3.3 §4.2.3 forbids, though it does no harm.
  case forbiddenCharacter(String)
  /// Two slashes in a row, or one at the end.
  case emptyName(String)
  case trailingDot(String)
  case tooLong(String)
}
