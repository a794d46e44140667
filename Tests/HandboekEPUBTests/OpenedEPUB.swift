import HandboekContainer
import HandboekDocument
import HandboekEPUB
import HandboekXML

/// An EPUB as a reading system sees it: opened with our own reader, every document parsed.
struct OpenedEPUB {
  let bytes: [UInt8]
  let reader: ZIPReader

  init(_ handbook: Handbook) async throws {
    bytes = try await EPUBWriter.write(handbook)
    reader = try ZIPReader(bytes)
  }

  var names: [String] { reader.entries.map(\.path.text) }

  func file(_ name: String) throws -> [UInt8] {
    guard let entry = reader[try ContainerPath(name)] else { throw Missing(name: name) }
    return try reader.read(entry)
  }

  func text(_ name: String) throws -> String { String(decoding: try file(name), as: UTF8.self) }

  func root(_ name: String) throws -> XMLElement { try XMLElement.parse(xml: try file(name)) }

  /// The XHTML documents by name, in the order of the container.
  func documents() throws -> [(name: String, root: XMLElement)] {
    try names.filter { $0.hasSuffix(".xhtml") }.map { ($0, try root($0)) }
  }

  /// The values of one metadata property.
  func properties(_ property: String) throws -> [String] {
    try root("EPUB/package.opf").descendants.filter { $0.attribute("property") == property }.map(\.text)
  }

  struct Missing: Error { var name: String }
}

extension XMLElement {
  /// This element and all inside it, in document order.
  var descendants: [XMLElement] { [self] + elements.flatMap(\.descendants) }
}
