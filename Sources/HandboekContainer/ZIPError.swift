/// Why a container could not be written or read; names are as they stand in the container.
public enum ZIPError: Error, Sendable, Hashable {
  /// There is no end record: not a ZIP, or cut off.
  case notAContainer
  /// A record lies outside the file or contradicts another.
  case corrupt(String)
  /// Split over several files.
  case spanned
  case encrypted(String)
  /// Compressed in a way that EPUB does not allow.
  case unsupportedMethod(String, Int)
  /// Needs the ZIP64 extension.
  case unsupportedSize
  case unsafePath(ContainerPathError)
  /// Two names that are one after case folding.
  case duplicate(String)
  /// Two entries that share bytes.
  case overlapping(String)
  case badChecksum(String)
  /// More than the limits, or than a ZIP, allow.
  case tooMany(Bound, limit: Int)

  /// What a limit counts.
  public enum Bound: Sendable, Hashable {
    case entries, nameLength, directoryBytes, entryBytes, totalBytes, ratio
  }
}

/// The bounds on a container from outside.
public struct ContainerLimits: Sendable, Hashable {
  public var entries = 20_000
  /// The bytes of a name.
  public var nameLength = 1_024
  /// The bytes of the directory.
  public var directoryBytes = 16 << 20
  /// The bytes of one file, inflated.
  public var entryBytes = 256 << 20
  /// The bytes of all files together, inflated.
  public var totalBytes = 1 << 30
  /// How many times larger than in the container a file of over a megabyte may be.
  public var ratio = 250

  public init() {}

  public static let standard = ContainerLimits()
}
