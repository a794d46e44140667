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
  /// What the field of a form holds, in case it has no text.
  var formValue: String?
  /// The paragraph where it starts.
  var place = 0
  /// Whether something of it is in the text.
  var hasText = false
  /// Whether it had something that a tracked change took away, which is told elsewhere.
  var lostText = false

  init(instruction: String, isResult: Bool) {
    self.instruction = instruction
    self.isResult = isResult
  }

  /// The kind of field.
  var name: String { words.first?.uppercased() ?? "" }

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

  /// - Returns: What is chosen in the field of a form that ends here.
  mutating func fieldCharacter(_ element: XMLElement, isKept: Bool) -> String? {
    switch element.attribute("fldCharType") {
    case "begin":
      guard fields.count < Self.maximumFields else { return nil }
      var field = WordField(instruction: "", isResult: false)
      field.formValue = element.elements.first { $0.name == "ffData" }.flatMap { FormField.value(ofData: $0) }
      field.place = findings.place
      fields.append(field)
    case "separate":
      guard let last = fields.indices.last else { return nil }
      var field = fields[last]
      field.isResult = true
      fields.removeLast()
      begin(field)
    case "end":
      guard var last = fields.popLast() else { return nil }
      // A field without a text of its own still counts.
      if !last.isResult {
        last.isResult = true
        begin(last)
        fields.removeLast()
      }
      // What a tracked change takes away is told with its text.
      if !isKept { return last.hasText || last.lostText ? nil : last.formValue }
      return finish(last)
    default: break
    }
    return nil
  }

  /// Tells what became of the text of a field, where it has no other report.
  ///
  /// - Returns: What is chosen in the field of a form.
  @discardableResult
  mutating func finish(_ field: WordField) -> String? {
    let name = field.name
    if isHiddenByField || !Self.isTold(name) { return nil }
    let place = findings.place
    if field.place > 0 { findings.place = field.place }
    defer { findings.place = place }
    let isForm = name.hasPrefix("FORM")
    let shown = name.prefix(20)
    if field.hasText || (field.formValue != nil && !field.lostText) {
      findings.addGrouped(
        .importChanged,
        isForm
          ? "een veld van een formulier (\(shown)) is gewone tekst geworden"
          : "het veld \(shown) is de tekst van nu geworden")
    } else if !field.lostText {
      findings.addGrouped(
        .importLost,
        isForm
          ? "een veld van een formulier (\(shown)) waarin niets staat"
          : "het veld \(shown), dat geen tekst heeft")
    }
    return field.hasText || field.lostText ? nil : field.formValue
  }

  /// Ends the fields that have no end of their own.
  mutating func finishFields() {
    while let field = fields.popLast() {
      if field.isResult {
        finish(field)
      } else if !isHiddenByField {
        let place = findings.place
        if field.place > 0 { findings.place = field.place }
        findings.add(.importLost, "de tekst achter een veld zonder einde (\(field.name.prefix(20)))")
        findings.place = place
      }
    }
  }

  /// Takes note that something came in the fields that are open.
  mutating func noteFieldText(isKept: Bool) {
    for index in fields.indices {
      if isKept { fields[index].hasText = true } else { fields[index].lostText = true }
    }
  }

  /// Whether a kind of field has no report but that its text is kept.
  private static func isTold(_ name: String) -> Bool {
    switch name {
    case "HYPERLINK", "REF", "NOTEREF", "PAGEREF", "TOC", "INDEX", "TOA", "XE", "TC", "TA", "INCLUDEPICTURE",
      "INCLUDETEXT", "DDE", "DDEAUTO", "LINK", "IMPORT", "DATABASE", "INCLUDE", "ADDIN", "CITATION",
      "BIBLIOGRAPHY", "SEQ", "STYLEREF", "QUOTE", "SYMBOL", "EQ", "":
      false
    default: true
    }
  }

  /// Starts the text of a field.
  mutating func begin(_ field: WordField) {
    var field = field
    if field.place == 0 { field.place = findings.place }
    let words = field.words
    let name = field.name
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
    default: break
    }
    fields.append(field)
  }
}
