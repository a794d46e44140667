public import HandboekContainer

/// The files of a book, found by their names in any folder: what can be looked at before the book itself is opened.
public struct BookFiles: Sendable {
  let container: BookContainer

  /// Reads the directory of a container; throws when it is none.
  public init(_ source: ContainerSource, limits: ReadingLimits = .standard) throws(BookError) {
    do throws(ZIPError) {
      container = BookContainer(
        try ZIPReader(source, limits: limits.container, isLenient: true), limits: limits)
    } catch {
      throw BookFaults.error(error)
    }
  }

  /// How many there are.
  public var count: Int { container.reader.entries.count }

  private func entry(_ name: String) -> ZIPReader.Entry? {
    container.reader.entries.first { $0.path.names.last.map(String.init) == name }
  }

  /// Whether there is a file with this name; nothing is read for it.
  public func contains(_ name: String) -> Bool { entry(name) != nil }

  /// A file, such as the data of a book that handboek made; nil when there is none, or when it is damaged or too large.
  public func bytes(of name: String) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    let text = container.text(at: entry.path)
    return text.fault == nil ? text.bytes : nil
  }

  /// The first bytes of a file; none when there is none.
  public func start(of name: String) -> [UInt8] {
    entry(name).map { container.reader.salvage($0, atMost: 256) } ?? []
  }
}
