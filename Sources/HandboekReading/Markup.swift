internal import HandboekContainer
internal import HandboekDocument
internal import HandboekXML

/// A file of markup, parsed as far as it can be.
struct Markup {
  var root: XMLElement
  var faults: [BookFault] = []

  /// Parses XML; what is not well-formed is taken as far as sense can be made of it.
  static func xml(_ bytes: [UInt8], path: ContainerPath, limits: ReadingLimits) -> Markup? {
    do throws(XMLError) {
      return Markup(root: try XMLElement.parse(xml: bytes, limits: limits.xml))
    } catch {
      guard let root = try? XMLElement.parse(brokenXML: bytes, limits: limits.xml) else { return nil }
      return Markup(root: root, faults: [fault(error, path: path)])
    }
  }

  /// Parses a content document as XHTML, else as HTML, else takes the text out of it.
  static func content(_ bytes: [UInt8], path: ContainerPath, limits: ReadingLimits) -> Markup {
    do throws(XMLError) {
      return Markup(root: try XMLElement.parse(xml: bytes, limits: limits.xml))
    } catch {
      // HTML knows no empty tags: what is only short of a namespace is read better as XML.
      if error.reason == .namespace, let root = try? XMLElement.parse(brokenXML: bytes, limits: limits.xml) {
        return Markup(root: root, faults: [fault(error, path: path)])
      }
      let text = withoutDeclarations(MarkupEncoding.utf8(bytes))
      do throws(XMLError) {
        return Markup(
          root: try XMLElement.parse(html: text, limits: limits.xml), faults: [fault(error, path: path)])
      } catch {
        return Markup(
          root: TagStripper.strip(text, limits: limits),
          faults: [
            BookFault(
              .error, "de opmaak is niet te lezen (\(reason(error))); alleen de kale tekst staat er",
              file: path.text,
              line: error.line > 0 ? error.line : nil)
          ])
      }
    }
  }

  /// The text without the declarations that a document type holds, which HTML does not know.
  private static func withoutDeclarations(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.prefix(4_096).firstRange(of: Array("<!DOCTYPE".utf8))?.upperBound,
      let open = bytes[start...].firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }),
      bytes[open] == UInt8(ascii: "["), let close = bytes[open...].firstRange(of: Array("]>".utf8))
    else { return bytes }
    return Array(bytes[..<open]) + Array(bytes[(close.lowerBound + 1)...])
  }

  private static func fault(_ error: XMLError, path: ContainerPath) -> BookFault {
    BookFault(
      .warning, "de opmaak heeft een fout (\(reason(error))) en is zo goed mogelijk gelezen", file: path.text,
      line: error.line > 0 ? error.line : nil)
  }

  private static func reason(_ error: XMLError) -> String {
    switch error.reason {
    case .malformed, .namespace: error.line > 0 ? "op regel \(error.line)" : "geen geldige XML"
    case .tooLarge: "te groot"
    case .tooDeep: "te diep genest"
    case .entity: "eigen entiteiten"
    }
  }
}

/// The text of a document in the encoding it turns out to have.
enum MarkupEncoding {
  /// UTF-8 without NUL: from UTF-16 with a byte order mark, from UTF-8, else from Windows-1252.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      let (high, low) = bytes[0] == 0xFE ? (0, 1) : (1, 0)
      let units: [UInt16] = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8.lazy.filter { $0 != 0 })
    }
    var bytes = bytes
    if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte < 0x80 || byte > 0x9F ? Unicode.Scalar(byte) : windows[Int(byte) - 0x80])
    }
    return Array(String(text).utf8)
  }

  /// The signs of Windows-1252 where Latin-1 has controls.
  private static let windows: [Unicode.Scalar] = [
    "€", "�", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "�", "Ž", "�", "�", "‘", "’", "“", "”",
    "•",
    "–", "—", "˜", "™", "š", "›", "œ", "�", "ž", "Ÿ",
  ]
}

/// The last resort: the text between the tags, a paragraph for each block, in one pass.
enum TagStripper {
  static func strip(_ bytes: [UInt8], limits: ReadingLimits) -> XMLElement {
    var paragraphs: [XMLNode] = []
    var text: [UInt8] = []
    func end() {
      if text.contains(where: { $0 > 0x20 }), paragraphs.count < limits.nodes {
        paragraphs.append(
          .element(XMLElement(name: "p", children: [.text(entities(String(decoding: text, as: UTF8.self)))])))
      }
      text = []
    }
    var index = 0
    while index < min(bytes.count, limits.documentBytes) {
      guard bytes[index] == UInt8(ascii: "<") else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let isEnd = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
      let letters = bytes[(index + (isEnd ? 2 : 1))...].prefix(12).prefix {
        $0 > 0x2F && $0 != UInt8(ascii: ">")
      }
      let name = String(decoding: letters, as: UTF8.self).lowercased()
      if ElementKinds.block.contains(name) || name == "br" { end() }
      index = (bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
      if isEnd { continue }
      if name == "script" || name == "style" || name == "head", bytes.indices.contains(index) {
        index = bytes[index...].firstRange(of: Array("</\(name)".utf8))?.lowerBound ?? bytes.count
      }
    }
    end()
    return XMLElement(name: "body", children: paragraphs)
  }

  private static func entities(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var text = text
    for (name, sign) in [
      ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
    ] {
      text = text.replacing(name, with: sign)
    }
    return text
  }
}
