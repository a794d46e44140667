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
  /// - Throws: When the handbook is too large for a container.
  public static func write(_ handbook: Handbook) async throws(EPUBError) -> [UInt8] {
    let plan = try EPUBPlan(handbook)
    // It looks at the whole tree several times: 0.4 s for 2.8 million words, unless other cores write meanwhile.
    async let report = AccessibilityReport(handbook)
    var (entries, properties) = await build(plan.items)
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
  /// catalogue of a book of 2.8 million words is one stream of 17 MB.
  ///
  /// - Returns: The files, and the properties of each.
  private static func build(_ items: [EPUBItem]) async -> ([ZIPEntry], [[String]]) {
    let order =
      items.indices.filter { items[$0].isOfWholeBook }.reversed()
      + items.indices.filter { !items[$0].isOfWholeBook }
    return await withTaskGroup(of: (Int, BuiltItem).self) { group in
      for index in order {
        let item = items[index]
        group.addTask {
          let bytes = item.content()
          let entry =
            item.mediaType.isCompressed ? ZIPEntry(stored: item.path, bytes) : ZIPEntry(item.path, bytes)
          let found = ItemProperties.of(bytes, mediaType: item.mediaType)
          return (index, BuiltItem(entry: entry, properties: item.properties + found))
        }
      }
      var built = [BuiltItem?](repeating: nil, count: items.count)
      for await (index, item) in group { built[index] = item }
      return (built.compactMap { $0?.entry }, built.compactMap { $0?.properties })
    }
  }
}

/// Why an EPUB could not be written.
public enum EPUBError: Error, Sendable, Hashable {
  case container(ZIPError)
  /// A file name that a container cannot hold.
  case name(String)
}
