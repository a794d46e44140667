import HandboekContainer
import HandboekXML

/// The container of a Word document: its parts and what leads from one to another (ECMA-376 part 2).
///
/// Nothing outside the container is ever opened.
struct WordPackage {
  /// What a part says it needs.
  struct Relationship {
    /// The last word of its type, such as `image`.
    var kind: String
    var target: String
    /// Whether it lies outside the container.
    var isExternal: Bool
  }

  private let zip: ZIPReader
  private let limits: DocumentLimits
  /// The main text.
  let main: ContainerPath
  /// What the document says about itself.
  let properties: ContainerPath?

  init(_ bytes: [UInt8], limits: DocumentLimits) throws(DocumentRefusal) {
    self.limits = limits
    if let refusal = ForeignFormat.refusal(bytes) { throw refusal }
    do throws(ZIPError) {
      zip = try ZIPReader(ContainerSource(bytes), limits: limits.container, isLenient: true)
    } catch {
      throw Self.refusal(error)
    }
    if let refusal = ForeignFormat.refusal(in: zip) { throw refusal }
    let roots = Self.relationships(zip, of: "_rels/.rels", limits).values.filter { !$0.isExternal }
      .sorted { $0.target < $1.target }
    let start = roots.first { $0.kind == "officeDocument" }
    properties = roots.first { $0.kind == "core-properties" }.flatMap { Self.path($0.target, from: nil) }
    let path = start.flatMap { Self.path($0.target, from: nil) } ?? Self.path("word/document.xml", from: nil)
    if let path, let omission = zip.omissions.first(where: { $0.name == path.text }) {
      throw Self.refusal(omission.error)
    }
    guard let path, zip[path] != nil else {
      throw DocumentRefusal(
        "dit is geen Word-document: er zit geen tekst in", fix: "bewaar het in Word of LibreOffice als .docx")
    }
    main = path
  }

  /// The root of a part; nil when there is none, or it cannot be read.
  func part(_ path: ContainerPath) -> XMLElement? {
    guard let entry = zip[path], let bytes = try? zip.read(entry) else { return nil }
    return try? XMLElement.parse(xml: bytes, limits: limits.xml)
  }

  /// The root of the main text, which must be there.
  func mainPart() throws(DocumentRefusal) -> XMLElement {
    guard let entry = zip[main], let bytes = try? zip.read(entry) else {
      throw DocumentRefusal("het document is beschadigd: de tekst is niet te lezen", fix: Self.again)
    }
    do throws(XMLError) {
      return try XMLElement.parse(xml: bytes, limits: limits.xml)
    } catch {
      let reason =
        switch error.reason {
        case .malformed, .namespace: "de tekst is geen geldige XML (regel \(error.line))"
        case .tooLarge: "de tekst is te groot"
        case .tooDeep: "de tekst is te diep genest"
        case .entity: "de tekst gebruikt entiteiten, en dat doet geen Word-document"
        }
      throw DocumentRefusal("het document is niet in te lezen: \(reason)", fix: Self.again)
    }
  }

  /// The bytes of a file of the container.
  func bytes(_ path: ContainerPath) -> [UInt8]? {
    guard let entry = zip[path] else { return nil }
    return try? zip.read(entry)
  }

  /// What a part leads to, by id.
  func relationships(of path: ContainerPath) -> [String: Relationship] {
    var names = path.names.map(String.init)
    let file = names.popLast() ?? ""
    return Self.relationships(zip, of: (names + ["_rels", file + ".rels"]).joined(separator: "/"), limits)
  }

  /// The part of a kind that the main text leads to.
  func related(_ kind: String, _ relationships: [String: Relationship]) -> ContainerPath? {
    relationships.sorted { $0.key < $1.key }.first { $0.value.kind == kind && !$0.value.isExternal }
      .flatMap { Self.path($0.value.target, from: main) }
  }

  /// The names of all parts.
  var names: [String] { zip.entries.map(\.path.text) }

  /// The path of a target; nil when it would leave the container.
  static func path(_ target: String, from base: ContainerPath?) -> ContainerPath? {
    if target.hasPrefix("/") { return try? ContainerPath(String(target.dropFirst())) }
    guard let base else { return try? ContainerPath(target) }
    return try? ContainerPath(target, relativeTo: base)
  }

  private static func relationships(
    _ zip: ZIPReader, of name: String, _ limits: DocumentLimits
  ) -> [String: Relationship] {
    guard let path = path(name, from: nil), let entry = zip[path], let bytes = try? zip.read(entry),
      let root = try? XMLElement.parse(xml: bytes, limits: limits.xml)
    else { return [:] }
    var result: [String: Relationship] = [:]
    for element in root.elements where element.name == "Relationship" {
      guard let id = element.attribute("Id"), let target = element.attribute("Target") else { continue }
      let kind = (element.attribute("Type")?.split(separator: "/").last).map(String.init) ?? ""
      result[id] = Relationship(
        kind: kind, target: target, isExternal: element.attribute("TargetMode") == "External")
    }
    return result
  }

  private static let again = "open het in Word of LibreOffice en bewaar het opnieuw als .docx"

  private static func refusal(_ error: ZIPError) -> DocumentRefusal {
    switch error {
    case .tooMany(let bound, let limit):
      let what =
        switch bound {
        case .entries: "het bestaat uit meer dan \(limit) delen"
        case .ratio: "een deel wordt uitgepakt meer dan \(limit) keer zo groot"
        case .nameLength, .directoryBytes: "de lijst van delen is te lang"
        case .entryBytes, .totalBytes: "het wordt uitgepakt groter dan \(limit >> 20) MB"
        }
      return DocumentRefusal("het document is niet te vertrouwen: \(what)", fix: Self.again)
    case .encrypted:
      return DocumentRefusal(
        "het document is met een wachtwoord beveiligd", fix: "bewaar het zonder wachtwoord")
    case .notAContainer:
      return DocumentRefusal("dit is geen Word-document, of het is afgebroken", fix: Self.again)
    default:
      return DocumentRefusal("het document is beschadigd", fix: Self.again)
    }
  }
}

/// Recognises what calls itself .docx and is something else.
enum ForeignFormat {
  static func refusal(_ bytes: [UInt8]) -> DocumentRefusal? {
    if bytes.isEmpty { return DocumentRefusal("het bestand is leeg") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // A compound file: an old document, or a new one inside an encrypted package (MS-OFFCRYPTO §2.3).
      let name = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
      if contains(bytes, name) {
        return DocumentRefusal(
          "het document is met een wachtwoord beveiligd", fix: "bewaar het zonder wachtwoord")
      }
      return DocumentRefusal(
        "dit is een oud Word-document (.doc)", fix: "open het in Word of LibreOffice en bewaar het als .docx")
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) {
      return DocumentRefusal("dit is RTF", fix: "open het in Word of LibreOffice en bewaar het als .docx")
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      return DocumentRefusal("dit is een PDF", fix: "vraag om het bestand waarvan de PDF is gemaakt")
    }
    let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    if start.contains("<html") || start.contains("<!doctype html") {
      return DocumentRefusal("dit is een webpagina, geen .docx", fix: "geef --formaat html")
    }
    return nil
  }

  static func refusal(in zip: ZIPReader) -> DocumentRefusal? {
    let names = Set(zip.entries.map(\.path.text))
    if names.contains("content.xml"), names.contains("mimetype") {
      return DocumentRefusal(
        "dit is een OpenDocument-bestand", fix: "open het in LibreOffice en bewaar het als .docx")
    }
    if names.contains("xl/workbook.xml") || names.contains("ppt/presentation.xml") {
      return DocumentRefusal("dit is geen tekst maar een rekenblad of presentatie")
    }
    return nil
  }

  /// Whether a run of bytes occurs, looked for in linear time.
  private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first, bytes.count >= needle.count else { return false }
    for index in 0...(bytes.count - needle.count) where bytes[index] == first {
      if bytes[index..<(index + needle.count)].elementsEqual(needle) { return true }
    }
    return false
  }
}
