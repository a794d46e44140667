internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekXML

/// Reads an EPUB into a `CheckedBook`; what cannot be read is kept as a fact, never thrown.
struct BookLoader {
  private var book: CheckedBook
  private let reader: ZIPReader
  private let limits: ConformanceLimits
  private var budget: Int

  /// - Parameter isComplete: Whether the documents and style sheets are read too, or only the package.
  static func load(
    _ bytes: [UInt8], name: String, limits: ConformanceLimits, isComplete: Bool = true
  ) -> CheckedBook {
    var book = CheckedBook(name: name, facts: ContainerFacts(bytes))
    do throws(ZIPError) {
      let reader = try ZIPReader(bytes, limits: limits.container)
      book.names = reader.entries.map(\.path.text)
      book.refused = reader.refused
      var loader = BookLoader(book: book, reader: reader, limits: limits, budget: limits.textBytes)
      loader.readMetaInf()
      loader.readPackage(isComplete: isComplete)
      loader.book.index()
      guard isComplete else { return loader.book }
      loader.readInlineStyles()
      loader.book.references = ReferenceCollector.collect(loader.book)
      return loader.book
    } catch {
      book.containerError = error
      return book
    }
  }

  private mutating func readMetaInf() {
    book.container = markup("META-INF/container.xml")
    for name in ["encryption.xml", "signatures.xml", "metadata.xml", "rights.xml", "manifest.xml"] {
      if let document = markup("META-INF/" + name) { book.metaInf[name] = document }
    }
    readEncryption()
    let rootfile = book.container?.elements.first {
      $0.name == "rootfile" && $0.namespace == Namespace.container
        && $0["media-type"]?.trimmed == "application/oebps-package+xml"
    }
    if let path = rootfile?["full-path"]?.trimmed, !path.isEmpty { book.packagePath = path }
  }

  private mutating func readEncryption() {
    guard let document = book.metaInf["encryption.xml"] else { return }
    for data in document.elements where data.name == "EncryptedData" && data.namespace == Namespace.encryption
    {
      let parts = document.descendants(data)
      let method = parts.first { $0.name == "EncryptionMethod" }?["Algorithm"] ?? ""
      for reference in parts where reference.name == "CipherReference" {
        if let address = reference["URI"] { book.encrypted[PercentEncoding.decoded(address)] = method }
      }
    }
  }

  private mutating func readPackage(isComplete: Bool) {
    guard let path = book.packagePath, let document = markup(path) else { return }
    let package = PackageDocument(document)
    book.package = package
    guard isComplete else { return }
    for (index, item) in package.items.enumerated() {
      guard let path = item.path, package.item(at: path) == index, path != book.packagePath,
        book.encrypted[path] == nil
      else { continue }
      read(item, index, at: path)
    }
  }

  /// Reads one item of the manifest as its media type says.
  private mutating func read(_ item: ManifestItem, _ index: Int, at path: String) {
    switch item.mediaType {
    case "application/xhtml+xml": add(.xhtml, item, index, path)
    case "image/svg+xml": add(.svg, item, index, path)
    case "application/x-dtbncx+xml": add(.ncx, item, index, path)
    case "application/smil+xml": add(.overlay, item, index, path)
    case "text/css":
      guard let bytes = bytes(path, limit: limits.styleBytes) else { return }
      book.texts[path] = bytes
      book.sheets.append(StyleSheet(file: path, item: index, bytes: bytes))
    case let type where type.hasPrefix("image/"):
      guard let bytes = bytes(path, limit: .max) else { return }
      book.pictures.append((index, Array(bytes.prefix(64))))
    default: break
    }
  }

  private mutating func add(_ kind: ContentDocument.Kind, _ item: ManifestItem, _ index: Int, _ path: String)
  {
    guard let document = markup(path) else { return }
    book.documents.append(
      ContentDocument(document, kind: kind, item: index, isNavigation: item.properties.contains("nav")))
  }

  /// Reads the elements and attributes `style` of the documents.
  private mutating func readInlineStyles() {
    for document in book.documents {
      let markup = document.markup
      for element in markup.elements {
        if element.name == "style", element.isHTML || element.namespace == Namespace.svg {
          let sheet = StyleSheet(
            file: markup.path, item: document.item, bytes: Array(markup.text(element).utf8))
          book.inlineSheets.append((sheet, markup.place(element)))
        } else if let style = element["style"], element.isHTML {
          let sheet = StyleSheet(
            file: markup.path, item: document.item, bytes: Array(style.utf8), isDeclarationList: true)
          book.inlineSheets.append((sheet, markup.place(element, "style")))
        }
      }
    }
  }

  /// Reads and parses an XML file; nil when it is not there or not well-formed.
  private mutating func markup(_ path: String) -> MarkupDocument? {
    guard let bytes = bytes(path, limit: limits.markup.bytes) else { return nil }
    book.texts[path] = bytes
    let prolog = XMLProlog(bytes)
    book.prologs.append((path, prolog, SourceMap(Array(bytes.prefix(65_536)))))
    do throws(XMLError) {
      return try MarkupDocument(path: path, bytes: bytes, limits: limits.markup)
    } catch {
      book.malformed.append((path, error))
      return nil
    }
  }

  /// The bytes of a file; nil when it is not there, too large, or damaged.
  private mutating func bytes(_ path: String, limit: Int) -> [UInt8]? {
    guard let path = try? ContainerPath(path), let entry = reader[path] else { return nil }
    guard entry.size <= limit, entry.size <= budget else {
      book.isTruncated = true
      return nil
    }
    do throws(ZIPError) {
      let bytes = try reader.read(entry)
      if limit != .max { budget -= bytes.count }
      return bytes
    } catch {
      book.unreadable.append((path.text, error))
      return nil
    }
  }
}
