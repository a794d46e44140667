/// Puts in the texts of the entities that a document declares itself (XML 1.0 §4.4.2).
///
/// The XML module never expands entities. Here they are expanded once, as plain text and within bounds:
/// a text that holds markup or other entities is left alone, and the document is not checked further.
enum EntityExpansion {
  static func expand(_ bytes: [UInt8], _ prolog: XMLProlog) -> [UInt8] {
    guard let doctype = prolog.doctype, !prolog.entities.isEmpty else { return bytes }
    var result = Array(bytes[..<doctype.upperBound])
    let limit = 2 * bytes.count + 65_536
    var index = doctype.upperBound
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&"),
        let end = bytes[index...].prefix(200).firstIndex(of: UInt8(ascii: ";")),
        let text = prolog.entities[String(decoding: bytes[(index + 1)..<end], as: UTF8.self)],
        !text.utf8.contains(where: { "<&\"'%".utf8.contains($0) }), result.count < limit
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      result += text.utf8
      index = end + 1
    }
    return result
  }
}
