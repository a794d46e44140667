import HandboekContainer
import HandboekDocument

/// One file of the container: a line of the manifest and, when it is read, of the spine.
struct EPUBItem: Sendable {
  /// The name from the package document, which is also the address in links: `hoofdstuk-03.xhtml`.
  let name: String
  let path: ContainerPath
  let mediaType: MediaType
  /// The properties that follow from what the file is for (EPUB 3.3 §5.6.2.1).
  let properties: [String]
  /// Whether it is read by turning pages (EPUB 3.3 §5.7.2.1); else only links lead to it.
  let isLinear: Bool
  /// Whether reading systems need it to show the book; else the metadata link to it, and the manifest leaves it
  /// out (EPUB 3.3 §5.5.7).
  let isPublished: Bool
  /// The records that are all its content; nil for any other file.
  let origin: Origin?
  /// Whether it tells of every record, so that it may be a hundred times larger than a chapter.
  let isOfWholeBook: Bool
  /// Its bytes; called once, on any thread.
  let content: @Sendable () -> [UInt8]

  enum MediaType: String, Sendable {
    case xhtml = "application/xhtml+xml"
    case css = "text/css"
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"
    case json = "application/json"

    /// Whether deflating would gain nothing.
    var isCompressed: Bool {
      switch self {
      case .xhtml, .css, .svg, .json: false
      case .png, .jpeg, .gif, .webp: true
      }
    }
  }

  init(
    _ name: String, _ mediaType: MediaType, properties: [String] = [], isLinear: Bool = true,
    isPublished: Bool = true, isOfWholeBook: Bool = false, origin: Origin? = nil,
    content: @escaping @Sendable () -> [UInt8]
  ) throws(EPUBError) {
    path = try Self.path(ContainerFile.folder + name)
    self.name = name
    self.mediaType = mediaType
    self.properties = properties
    self.isLinear = isLinear
    self.isPublished = isPublished
    self.origin = origin
    self.isOfWholeBook = isOfWholeBook
    self.content = content
  }

  static func path(_ text: String) throws(EPUBError) -> ContainerPath {
    do { return try ContainerPath(text) } catch { throw .name(text) }
  }

  /// The manifest's `id`, an NCName: `hoofdstuk-03`, `beelden_fasen`.
  var identifier: String {
    // Names are made of a-z, 0-9, hyphens, one slash and one dot, and start with a letter.
    let base = name.split(separator: ".").first ?? ""
    let suffix =
      switch mediaType {
      case .css: "_css"
      case .svg: "_svg"
      case .json: "_json"
      case .png: "_png"
      case .xhtml, .jpeg, .gif, .webp: ""
      }
    return String(base.map { $0 == "/" ? "_" : $0 }) + suffix
  }

  /// Every document is in the spine (EPUB 3.3 §5.7.2), so that all text can be reached by turning pages.
  var isRead: Bool { mediaType == .xhtml }
}

/// The file that leads from the container to the package document (EPUB 3.3 §4.2.6.3.1).
enum ContainerFile {
  static let folder = "EPUB/"
  static let packagePath = "EPUB/package.opf"

  static let bytes = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
    </container>

    """.utf8)
}
