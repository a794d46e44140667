internal import CLibXML2

/// Writes what stands behind each `&` of a broken document as a number, so that the words stay.
///
/// After its first error libxml2 leaves out every entity with a name, `&amp;` among them, and it never knows those of HTML
/// outside a document that names a DTD. References by number it always reads.
enum EntityMending {
  /// The bytes with known entities as numbers, and every other `&` as a sign of its own.
  ///
  /// Lines stay the same. CDATA is text already; UTF-16, of which bytes say nothing, is left alone.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")), !bytes.contains(0) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 256)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), bytes[index...].starts(with: cdata) {
        let end = bytes[index...].firstRange(of: Array("]]>".utf8))?.upperBound ?? bytes.count
        result += bytes[index..<end]
        index = end
        continue
      }
      index += 1
      guard byte == UInt8(ascii: "&") else {
        result.append(byte)
        continue
      }
      let name = bytes[index...].prefix(longestName).prefix(while: isNameByte)
      guard index + name.count < bytes.count, bytes[index + name.count] == UInt8(ascii: ";"),
        let reference = reference(name)
      else {
        result += ampersand
        continue
      }
      result += reference
      index += name.count + 1
    }
    return result
  }

  private static let cdata = Array("<![CDATA[".utf8)
  private static let ampersand = Array("&#38;".utf8)
  private static let longestName = 12

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "#")
  }

  /// The reference by number for a name; nil when it is none.
  private static func reference(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    if name.first == UInt8(ascii: "#") {
      return isNumber(name.dropFirst()) ? Array("&\(text(name));".utf8) : nil
    }
    if name.elementsEqual("apos".utf8) { return Array("&#39;".utf8) }
    guard let known = unsafe htmlEntityLookup(Array(name) + [0]) else { return nil }
    return Array("&#\(unsafe known.pointee.value);".utf8)
  }

  private static func text(_ name: ArraySlice<UInt8>) -> String { String(decoding: name, as: UTF8.self) }

  /// Whether it is the number of a sign that XML allows.
  private static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    let isHex = digits.first == UInt8(ascii: "x")
    guard let value = UInt32(text(isHex ? digits.dropFirst() : digits), radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return false }
    return scalar.value >= 0x20 || [0x09, 0x0A, 0x0D].contains(scalar.value)
  }
}
