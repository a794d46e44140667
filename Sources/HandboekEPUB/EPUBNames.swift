import HandboekDocument
import HandboekHTML

/// The names of the files: `[a-z0-9-]` only, so that every system and zip program takes them.
enum EPUBNames {
  static let navigation = "nav.xhtml"
  static let cover = "omslag.xhtml"
  static let coverImage = "omslag.svg"
  static let coverPicture = "omslag.png"
  static let styleSheet = "stijl.css"

  /// `aanbod.xhtml`, `deel-1.xhtml`, `titelpagina.xhtml`.
  static func file(of section: BookSection) -> String {
    switch section {
    case .contents: navigation
    case .part(let index): "deel-\(index + 1).xhtml"
    default: "\(slug(section.identifier, fallback: "pagina")).xhtml"
    }
  }

  /// `aanbod-thema-polarisatie.xhtml`; linking made the name of a page fit for a file.
  static func file(ofGuide page: String) -> String { page + ".xhtml" }

  /// `hoofdstuk-03.xhtml` for each chapter; two chapters with one number stay apart.
  static func files(of chapters: [Chapter]) -> [String] {
    let width = max(2, chapters.map { String($0.number).utf8.count }.max() ?? 2)
    var taken: Set<String> = []
    return chapters.map { chapter in
      let digits = String(chapter.number)
      let padded = String(repeating: "0", count: width - digits.utf8.count) + digits
      return unique("hoofdstuk-" + padded, &taken) + ".xhtml"
    }
  }

  /// `beelden/fasen.svg` for each picture, from its own name and its real type.
  static func files(of assets: [Asset]) -> [String] {
    var taken: Set<String> = []
    return assets.map { asset in
      let file = asset.path.split(separator: "/").last ?? ""
      let stem = file.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(
        separator: "-")
      let name = unique(slug(stem.isEmpty ? String(file) : stem, fallback: "beeld"), &taken)
      return "beelden/\(name).\(fileExtension(of: asset.mediaType))"
    }
  }

  private static func fileExtension(of type: Asset.MediaType) -> String {
    switch type {
    case .svg: "svg"
    case .png: "png"
    case .jpeg: "jpg"
    case .gif: "gif"
    case .webp: "webp"
    }
  }

  private static func unique(_ name: String, _ taken: inout Set<String>) -> String {
    var candidate = name
    var count = 1
    while !taken.insert(candidate).inserted {
      count += 1
      candidate = "\(name)-\(count)"
    }
    return candidate
  }

  /// The text in lower case with a hyphen for every run of other characters, at most 60 bytes.
  private static func slug(_ text: String, fallback: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.lowercased().utf8 {
      if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
      if bytes.count == 60 { break }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? fallback : String(decoding: bytes, as: UTF8.self)
  }
}
