import HandboekDiagnostics
import HandboekDocument

/// The pictures of a document on their way to the folder `beelden/`.
struct PictureStore {
  private(set) var pictures: [ImportedPicture] = []
  private var names: [[UInt8]: String] = [:]
  private var totalBytes = 0
  private let base: String
  private let limits: DocumentLimits
  /// What is wrong with a picture by its name and bytes, in Dutch; nil when it can be used.
  private let problem: @Sendable (String, [UInt8]) -> String?

  /// - Parameter base: What names start with; a slug.
  init(base: String, limits: DocumentLimits, problem: @escaping @Sendable (String, [UInt8]) -> String?) {
    self.base = base
    self.limits = limits
    self.problem = problem
  }

  /// Keeps a picture and gives the inline for it; nil, with a finding, when it cannot be used.
  mutating func add(
    _ bytes: [UInt8], name: String, alternative: String?, isDecorative: Bool, _ findings: inout FindingList
  ) -> Inline? {
    let described = name.quotedShort
    guard let type = Self.type(of: bytes) else {
      let ending = name.split(separator: ".").last.map { $0.uppercased() } ?? ""
      findings.add(
        .importedPicture,
        "de afbeelding \(described) heeft een vorm die een handboek niet kent (\(ending))"
          + (alternative.map { "; beschrijving: \($0.quotedShort)" } ?? ""))
      return nil
    }
    let file: String
    if let known = names[bytes] {
      file = known
    } else {
      guard bytes.count <= limits.pictureBytes, pictures.count < limits.pictures,
        totalBytes + bytes.count <= limits.allPicturesBytes
      else {
        findings.add(.importedPicture, "de afbeelding \(described) is te groot, of er zijn er te veel")
        return nil
      }
      file = "\(base)-\(pictures.count + 1).\(type)"
      if let problem = self.problem(file, bytes) {
        findings.add(.importUnsafe, "de afbeelding \(described) is niet overgenomen: \(problem)")
        return nil
      }
      names[bytes] = file
      totalBytes += bytes.count
      pictures.append(ImportedPicture(name: file, bytes: bytes))
    }
    var image = Image(
      source: .source("../beelden/" + file), alternative: alternative ?? "", range: .start)
    image.isDecorative = isDecorative
    if !isDecorative, image.alternative.isEmpty {
      findings.add(.importedPicture, "de afbeelding \(described) heeft geen beschrijving")
    }
    return .image(image)
  }

  /// The ending for a picture, by its first bytes; nil for a form that EPUB 3.3 §3.2 does not know.
  private static func type(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
    if bytes.starts(with: Array("GIF8".utf8)) { return "gif" }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return "webp"
    }
    let start = String(decoding: bytes.prefix(1_000), as: UTF8.self)
    return start.contains("<svg") ? "svg" : nil
  }
}
