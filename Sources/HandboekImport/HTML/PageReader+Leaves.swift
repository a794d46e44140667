import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Elements that are one sign in the text, or nothing at all.
extension PageReader {
  /// Tells of commands in attributes (HTML Living Standard §8.1.8); none is ever taken over.
  mutating func reportHandlers(of element: XMLElement) {
    for attribute in element.attributes where attribute.name.lowercased().hasPrefix("on") {
      findings.addGrouped(
        .importUnsafe, "een opdracht in een attribuut (\(attribute.name.lowercased().prefix(20)))")
    }
  }

  /// Whether an element is no part of the text; what it held is told.
  mutating func isLeftOut(_ element: XMLElement) -> Bool {
    switch element.name {
    case "a" where NoteShape.isBackLink(element):
      // The arrow back of what is no note; a word stays.
      return !PageText.words(of: element).contains { $0.isLetter || $0.isNumber }
    case "a" where PageText.told(of: element).isEmpty:
      // Such as an icon; also what the parser left of a link around a table.
      if case .link(.source(let address)) = SafeAddress(element.attribute("href") ?? "") {
        findings.add(.importLost, "een link zonder tekst: \(address.quotedShort)")
      }
      return false
    case "script":
      findings.addGrouped(.importUnsafe, "een script")
      return true
    case "style", "template", "link", "meta", "title", "base", "head", "param", "rp",
      "col", "colgroup", "xml", "figcaption-none":
      return true
    case "area":
      // A part of a picture that is a link.
      let words = element.attribute("alt")?.trimmed ?? ""
      let address = element.attribute("href") ?? ""
      if !words.isEmpty || !address.isEmpty {
        findings.add(
          .importLost,
          "een deel van een afbeelding waarop men klikt: \(words.quotedShort), \(address.quotedShort)")
      }
      return true
    case "embed":
      // libxml2 knows no end of it, and takes what follows for its content.
      findings.add(
        .importUnsafe, "een ingesloten pagina of programma: \((element.attribute("src") ?? "").quotedShort)")
      return false
    case "iframe", "frame", "object", "applet":
      let address = element.attribute("src") ?? element.attribute("data") ?? ""
      findings.add(
        .importUnsafe, "een ingesloten pagina of programma: \(address.quotedShort)\(Self.inside(element))")
      return true
    case "video", "audio":
      let source =
        element.attribute("src") ?? element.elements.first { $0.name == "source" }?.attribute("src") ?? ""
      findings.add(
        .importLost,
        "\(element.name == "video" ? "een film" : "geluid"): \(source.quotedShort)\(Self.inside(element))")
      return true
    case "svg", "canvas":
      let words = PageText.words(of: element)
      if words.isEmpty {
        findings.addGrouped(.importLost, "een tekening in de pagina zelf")
      } else {
        findings.add(.importLost, "een tekening in de pagina zelf: \(words.quotedShort)")
      }
      return true
    case "button", "select", "textarea", "datalist", "meter", "progress":
      let words = PageText.words(of: element)
      // A heading that opens what is below it is a button; its words are those of the heading.
      if element.name == "button", readsButtons, !words.isEmpty { return false }
      reportField(element.name == "button" ? "een knop" : "een veld van een formulier", words)
      return true
    default: break
    }
    let style = PageStyle(element.attribute("style"))
    if style["mso-list"]?.lowercased() == "ignore" { return true }
    if style["mso-element"]?.lowercased() == "comment-list" {
      findings.add(.importedComment, "opmerkingen: \(PageText.words(of: element).quotedLong)")
      return true
    }
    if style.isHidden || element.attribute("hidden") != nil || element.attribute("aria-hidden") == "true" {
      MainContent.report(element, "verborgen tekst", &findings)
      return true
    }
    guard let name = MainContent.name(of: element) else { return false }
    MainContent.report(element, name, &findings)
    return true
  }

  /// The inlines for an element without text of its own; nil for any other.
  mutating func leaf(_ element: XMLElement) -> [Inline]? {
    if let number = notes.reference(element, place: findings.place) {
      return [.footnote(FootnoteReference(number: number, occurrence: 1, range: .start))]
    }
    switch element.name {
    case "br":
      if PageStyle(element.attribute("style")).breaksPage {
        findings.addGrouped(.importLost, "overgang naar een nieuwe bladzijde")
      }
      return [.lineBreak]
    case "img": return image(element)
    case "v:imagedata": return []
    case "math":
      findings.addGrouped(.importChanged, "een formule is een regel code geworden")
      let words = PageText.words(of: element)
      return words.isEmpty ? [] : [.code(words)]
    case "input":
      switch element.attribute("type")?.lowercased() {
      case "hidden": break
      case "checkbox", "radio":
        if element == taskBox { taskBox = nil } else { reportField("een veld van een formulier", "") }
      default: reportField("een veld van een formulier", element.attribute("value")?.trimmed ?? "")
      }
      return []
    default: return nil
    }
  }

  /// What is written in an element for who cannot see it.
  private static func inside(_ element: XMLElement) -> String {
    let words = PageText.told(of: element)
    return words.isEmpty ? "" : "; daarin: \(words.quotedShort)"
  }

  /// Tells of a part of a form; what nobody can read is told once for all.
  private mutating func reportField(_ name: String, _ words: String) {
    if words.isEmpty {
      findings.addGrouped(.importLost, "een veld van een formulier")
    } else {
      findings.add(.importLost, "\(name): \(words.quotedShort)")
    }
  }

  private mutating func image(_ element: XMLElement) -> [Inline] {
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
