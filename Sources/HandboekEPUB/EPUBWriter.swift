import HandboekAccessibility
public import HandboekContainer
public import HandboekDocument
import HandboekHTML

/// Writes a handbook as an EPUB 3.3 publication.
public enum EPUBWriter {
  /// The bytes of the EPUB; the same for the same handbook on every machine.
  ///
  /// Documents are rendered and deflated in parallel; the container has them in a fixed order:
  /// `mimetype`, `META-INF`, package document, navigation, then as they are read.
  ///
  /// - Parameter shared: The files of other editions of the handbook; the bytes do not depend on it.
  /// - Throws: When the handbook is too large for a container.
  public static func write(
    _ handbook: Handbook, shared: SharedParts? = nil
  ) async throws(EPUBError) -> [UInt8] {
    let plan = try EPUBPlan(handbook)
    // It looks at the whole tree several times: 0.4 s for 2.8 million words, unless other cores write meanwhile.
    async let report = plan.accessibility.report
    var (entries, properties) = await build(
      plan.items, SharedParts.Frame(handbook, links: plan.links), shared)
    let accessibility = AccessibilityMetadata(await report)
    let first = [
      ZIPEntry(stored: try EPUBItem.path("mimetype"), Array("application/epub+zip".utf8)),
      ZIPEntry(try EPUBItem.path("META-INF/container.xml"), ContainerFile.bytes),
      ZIPEntry(
        try EPUBItem.path(ContainerFile.packagePath),
        PackageDocument(
          handbook, items: plan.items, properties: properties, accessibility: accessibility
        ).bytes),
    ]
    entries.insert(contentsOf: first, at: 0)
    do throws(ZIPError) {
      return try ZIPWriter.write(consume entries, timestamp: handbook.metadata.timestamp)
    } catch {
      throw .container(error)
    }
  }

  /// A file as it goes into the container, and what its content asks the package to tell.
  private struct BuiltItem: Sendable {
    var entry: ZIPEntry
    var properties: [String]
  }

  /// Renders and deflates the files on all cores; the largest first, or one core would end alone with these: the
  /// catalogue of a book of 2.8 million words is one stream of 34 MB.
  ///
  /// - Returns: The files, and the properties of each.
  private static func build(
    _ items: [EPUBItem], _ frame: SharedParts.Frame, _ shared: SharedParts?
  ) async -> ([ZIPEntry], [[String]]) {
    let order =
      items.indices.filter { items[$0].isOfWholeBook }.reversed()
      + items.indices.filter { !items[$0].isOfWholeBook }
    return await withTaskGroup(of: (Int, BuiltItem).self) { group in
      for index in order {
        let item = items[index]
        group.addTask { (index, build(item, frame, shared)) }
      }
      var built = [BuiltItem?](repeating: nil, count: items.count)
      for await (index, item) in group { built[index] = item }
      return (built.compactMap { $0?.entry }, built.compactMap { $0?.properties })
    }
  }

  private static func build(
    _ item: EPUBItem, _ frame: SharedParts.Frame, _ shared: SharedParts?
  ) -> BuiltItem {
    guard let shared else {
      let (entry, found) = made(item, item.content())
      return BuiltItem(entry: entry, properties: item.properties + found)
    }
    let source = item.origin.map { SharedParts.Source(origin: $0, frame: frame) }
    if let source, let part = shared.part(item.path, from: source) {
      return BuiltItem(entry: part.entry, properties: item.properties + part.properties)
    }
    let bytes = item.content()
    if let part = shared.part(item.path, bytes) {
      return BuiltItem(entry: part.entry, properties: item.properties + part.properties)
    }
    let (entry, found) = made(item, bytes)
    shared.use(
      SharedParts.Part(bytes: bytes, entry: entry, properties: found, source: source), item.path)
    return BuiltItem(entry: entry, properties: item.properties + found)
  }

  private static func made(_ item: EPUBItem, _ bytes: [UInt8]) -> (entry: ZIPEntry, properties: [String]) {
    let entry =
      item.mediaType.isCompressed ? ZIPEntry(stored: item.path, bytes) : ZIPEntry(item.path, bytes)
    return (entry, ItemProperties.of(bytes, mediaType: item.mediaType))
  }
}

/// Why an EPUB could not be written.
public enum EPUBError: Error, Sendable, Hashable {
  case container(ZIPError)
  /// A file name that a container cannot hold.
  case name(String)
}
