import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Pictures in a page or beside it; none is fetched.
extension PageReader {
  mutating func image(_ element: XMLElement) -> [Inline] {
    let source = element.attribute("src")?.trimmed ?? ""
    let given = element.attribute("alt")
    let words = given.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let alternative = words.flatMap { $0.isEmpty ? nil : $0 }
    let described = alternative.map { "; beschrijving: \($0.quotedShort)" } ?? ""
    guard let (bytes, name) = picture(source, described) else { return [] }
    let isDecorative = given != nil && alternative == nil
    let inline = pictures.add(
      bytes, name: name, alternative: alternative, isDecorative: isDecorative, &findings)
    return inline.map { [$0] } ?? []
  }

  /// The bytes of a picture: inside the address itself, or in the folder of the page.
  private mutating func picture(_ source: String, _ described: String) -> (bytes: [UInt8], name: String)? {
    if source.lowercased().hasPrefix("data:") {
      guard let comma = source.firstIndex(of: ","), source[..<comma].lowercased().hasSuffix(";base64"),
        let bytes = Base64.decode(source[source.index(after: comma)...], limit: limits.pictureBytes)
      else {
        findings.add(.importedPicture, "een afbeelding in de pagina zelf is niet te lezen\(described)")
        return nil
      }
      return (bytes, "in de pagina")
    }
    guard !source.contains(":"), !source.hasPrefix("//"), !source.isEmpty else {
      findings.add(
        .importUnsafe, "de afbeelding \(source.quotedShort) staat elders en is niet opgehaald\(described)")
      return nil
    }
    let plain = PercentEncoding.decoded(String(source.prefix { $0 != "?" && $0 != "#" }))
    guard let path = try? ContainerPath(plain) else {
      findings.add(
        .importUnsafe, "de afbeelding \(source.quotedShort) ligt buiten de map van de pagina\(described)")
      return nil
    }
    guard let bytes = options.file(path.text) else {
      findings.add(
        .importedPicture, "de afbeelding \(source.quotedShort) staat niet naast de pagina\(described)")
      return nil
    }
    return (bytes, path.names.last.map(String.init) ?? path.text)
  }
}

/// Bytes out of text.
enum Base64 {
  /// What a base64 text holds (RFC 4648 §4), whatever its line ends; nil when it is broken or too long.
  static func decode(_ text: Substring, limit: Int) -> [UInt8]? {
    guard text.utf8.count <= limit / 3 * 4 + 1_024 else { return nil }
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte) - 0x41
      case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
      case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      case UInt8(ascii: "="), 0x20, 0x0A, 0x0D, 0x09: continue
      default: return nil
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
