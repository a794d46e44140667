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
}
