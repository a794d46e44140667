import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// A field: an instruction, and the text that it gave last time (ECMA-376 part 1, §17.16).
struct WordField {
  var instruction: String
  /// Whether what follows is its text, no longer its instruction.
  var isResult: Bool
  var link: LinkTarget?
  /// Whether its text is left out.
  var isHidden = false

  init(instruction: String, isResult: Bool) {
    self.instruction = instruction
    self.isResult = isResult
  }

  /// The words of the instruction; a path between quotes is one.
  var words: [String] {
    var result: [String] = []
    var word = ""
    var isQuoted = false
    for character in instruction {
      if character == "\"" {
        if isQuoted { result.append(word) }
        word = ""
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { result.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { result.append(word) }
    return result
  }
}

extension WordReader {
  private static let maximumFields = 64

  var currentLink: LinkTarget? { fields.last { $0.isResult && $0.link != nil }?.link }

  /// Whether text that comes now is an instruction, or of a field that is left out.
  var isHiddenByField: Bool { fields.contains { !$0.isResult || $0.isHidden } }

  mutating func fieldCharacter(_ element: XMLElement) {
    switch element.attribute("fldCharType") {
    case "begin":
      if fields.count < Self.maximumFields { fields.append(WordField(instruction: "", isResult: false)) }
    case "separate":
      guard let last = fields.indices.last else { return }
      var field = fields[last]
      field.isResult = true
      fields.removeLast()
      begin(field)
    case "end":
      guard let last = fields.popLast() else { return }
      // A field without a text of its own still counts.
      if !last.isResult {
        begin(WordField(instruction: last.instruction, isResult: true))
        fields.removeLast()
      }
    default: break
    }
  }

  /// Starts the text of a field.
  mutating func begin(_ field: WordField) {
    var field = field
    let words = field.words
    let name = words.first?.uppercased() ?? ""
    switch name {
    case "HYPERLINK":
      let address = words.dropFirst().first { !$0.hasPrefix("\\") }
      if let place = words.firstIndex(of: "\\l"), place + 1 < words.count {
        let isOnlyInside = address == nil || address == words[place + 1]
        field.link =
          isOnlyInside ? .source("#" + words[place + 1]) : target((address ?? "") + "#" + words[place + 1])
      } else if let address {
        field.link = target(address)
      }
    case "REF", "NOTEREF":
      if words.count > 1, words.contains("\\h") { field.link = .source("#" + words[1]) }
    case "PAGEREF":
      if words.count > 1 { field.link = .source("#" + words[1]) }
      if !isHiddenByField {
        findings.addGrouped(
          .importChanged, "een verwijzing naar een bladzijde; in een handboek is dat een andere")
      }
    case "TOC", "INDEX", "TOA":
      field.isHidden = true
      let what = name == "INDEX" ? "het register" : "de inhoudsopgave"
      findings.addGrouped(.importLost, "\(what) is weggelaten; een handboek maakt die zelf")
    case "XE", "TC", "TA": findings.addGrouped(.importLost, "een ingang van het register (veld \(name))")
    case "INCLUDEPICTURE", "INCLUDETEXT", "DDE", "DDEAUTO", "LINK", "IMPORT", "DATABASE", "INCLUDE":
      findings.add(
        .importUnsafe,
        "het veld \(name) haalt iets van elders en is niet uitgevoerd: \(field.instruction.quotedShort)")
    case "ADDIN", "CITATION", "BIBLIOGRAPHY":
      findings.addGrouped(
        .importChanged, "een verwijzing uit een literatuurprogramma is gewone tekst; schrijf [@naam]")
    case "SEQ", "STYLEREF", "QUOTE", "SYMBOL", "EQ", "": break
    default:
      findings.addGrouped(.importChanged, "het veld \(name.prefix(20)) is de tekst van nu geworden")
    }
    fields.append(field)
  }
}
