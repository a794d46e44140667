/// Reads the rules of a style sheet (CSS Syntax Level 3 §5) without a stack on the heap of the caller.
struct StyleParser {
  private let bytes: [UInt8]
  private let tokens: [StyleToken]
  private var index = 0
  private(set) var addresses: [StyleSheet.Address] = []
  private(set) var declarations: [StyleSheet.Declaration] = []
  private(set) var faults: [StyleSheet.Fault] = []
  private(set) var emptyFontFaces: [Range<Int>] = []
  /// The rules that are open, outermost first.
  private var open: [Block] = []

  /// A rule between braces.
  private struct Block {
    enum Kind {
      /// Holds rules: `@media`.
      case rules
      /// Holds declarations.
      case declarations
      /// Of an unknown kind; anything goes.
      case any
    }

    var kind: Kind
    var selector: String
    var isFontFace = false
    var isPage = false
    var isEmpty = true
    var isUnconditional: Bool
    var start: Range<Int>
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = StyleTokenizer.tokens(bytes)
  }

  mutating func parse(isDeclarationList: Bool) {
    if isDeclarationList {
      open = [Block(kind: .declarations, selector: "", isUnconditional: true, start: 0..<0)]
    }
    while index < tokens.count, faults.count < 20 {
      let before = index
      switch open.last?.kind {
      case nil, .rules: parseRule()
      case .declarations: parseDeclaration(isInline: isDeclarationList && open.count == 1)
      case .any: skipAny()
      }
      // Whatever happens, go on.
      if index == before { index += 1 }
    }
    if open.count > (isDeclarationList ? 1 : 0), let block = open.last {
      fault("een accolade wordt niet gesloten", block.start)
    }
  }

  private var current: StyleToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func fault(_ message: String, _ range: Range<Int>) {
    faults.append(StyleSheet.Fault(message: message, range: range))
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of some tokens, with each comment and space as one space.
  private func text(_ range: ArraySlice<StyleToken>) -> String {
    range.map { $0.kind == .space ? " " : text($0.range) }.joined().trimmed
  }

  /// Reports broken tokens and keeps addresses.
  private mutating func look(at token: StyleToken, isImport: Bool = false) {
    switch token.kind {
    case .badString:
      fault("een tekst tussen aanhalingstekens loopt door over het einde van de regel", token.range)
    case .unfinished: fault("een commentaar, tekst of adres wordt niet gesloten", token.range)
    case .url:
      var address = text(token.range).dropFirst(4).dropLast().description.trimmed
      if let quote = address.first, quote == "\"" || quote == "'", address.count >= 2 {
        address = String(address.dropFirst().dropLast())
      }
      let isFont = open.last?.isFontFace ?? false
      addresses.append(
        StyleSheet.Address(
          text: address, range: token.range, kind: isImport ? .importRule : isFont ? .font : .url))
    default: break
    }
  }

  /// A rule at the top or in `@media`.
  private mutating func parseRule() {
    guard let token = current else { return }
    switch token.kind {
    case .space: index += 1
    case .atWord: parseAtRule(token)
    case .delimiter(UInt8(ascii: "}")):
      index += 1
      if open.isEmpty {
        fault("hier staat een accolade te veel", token.range)
      } else {
        open.removeLast()
      }
    default: parseStyleRule(token)
    }
  }

  private mutating func parseStyleRule(_ first: StyleToken) {
    let start = index
    var brackets = 0
    var last: StyleToken.Kind?
    while let token = current {
      if token.kind == .delimiter(UInt8(ascii: "{")) { break }
      switch token.kind {
      case .delimiter(UInt8(ascii: "[")): brackets += 1
      case .delimiter(UInt8(ascii: "]")): brackets -= 1
      case .delimiter(UInt8(ascii: "!")): fault("een uitroepteken mag hier niet", token.range)
      case .word where last == .delimiter(UInt8(ascii: ".")) && startsWithDigit(token):
        fault("de naam van een klasse begint niet met een cijfer", token.range)
      default: break
      }
      last = token.kind
      if token.kind == .delimiter(UInt8(ascii: "}")) || token.kind == .delimiter(UInt8(ascii: ";")) {
        fault("hier hoort een accolade met eigenschappen", token.range)
        index += 1
        return
      }
      look(at: token)
      index += 1
    }
    guard let brace = current else {
      fault("achter \(quoted(text(tokens[start..<index]))) ontbreken de eigenschappen", first.range)
      return
    }
    let selector = text(tokens[start..<index])
    if brackets > 0 { fault("een blokhaak wordt niet gesloten", first.range) }
    if selector.isEmpty {
      fault("voor deze accolade ontbreekt waar de regel voor geldt", brace.range)
    } else if let last = selector.utf8.last, ">+~,".utf8.contains(last) {
      fault("achter ‘\(Character(Unicode.Scalar(last)))’ ontbreekt een element", brace.range)
    }
    index += 1
    open.append(
      Block(
        kind: .declarations, selector: selector, isUnconditional: open.allSatisfy(\.isUnconditional),
        start: brace.range))
  }

  private func startsWithDigit(_ token: StyleToken) -> Bool {
    token.range.first.map { (0x30...0x39).contains(bytes[$0]) } ?? false
  }

  private mutating func parseAtRule(_ word: StyleToken) {
    let name = text(word.range).lowercased()
    index += 1
    let start = index
    while let token = current {
      switch token.kind {
      case .delimiter(UInt8(ascii: ";")):
        index += 1
        return
      case .delimiter(UInt8(ascii: "{")):
        index += 1
        openAtRule(name, prelude: text(tokens[start..<(index - 1)]), brace: token)
        return
      case .delimiter(UInt8(ascii: "}")):
        return
      case .string where name == "@import":
        addresses.append(
          StyleSheet.Address(
            text: String(text(token.range).dropFirst().dropLast()), range: token.range, kind: .importRule))
      default: if name != "@namespace" { look(at: token, isImport: name == "@import") }
      }
      index += 1
    }
  }

  private mutating func openAtRule(_ name: String, prelude: String, brace: StyleToken) {
    var block = Block(kind: .any, selector: name, isUnconditional: false, start: brace.range)
    switch name {
    case "@media", "@supports", "@layer", "@container", "@document", "@scope":
      block.kind = .rules
    case "@font-face", "@page", "@viewport", "@counter-style", "@property":
      block.kind = .declarations
      block.isFontFace = name == "@font-face"
      block.isPage = name == "@page"
    default: break
    }
    open.append(block)
  }

  /// A property, the end of the rule, or a rule inside it.
  private mutating func parseDeclaration(isInline: Bool) {
    guard let token = current else { return }
    switch token.kind {
    case .space, .delimiter(UInt8(ascii: ";")): index += 1
    case .delimiter(UInt8(ascii: "}")):
      index += 1
      if isInline {
        fault("hier staat een accolade te veel", token.range)
      } else if let block = open.popLast(), block.isFontFace, block.isEmpty {
        emptyFontFaces.append(block.start)
      }
    case .atWord: parseAtRule(token)
    case .delimiter(UInt8(ascii: "&")), .delimiter(UInt8(ascii: ".")), .delimiter(UInt8(ascii: "#")),
      .delimiter(UInt8(ascii: ">")), .delimiter(UInt8(ascii: ":")), .delimiter(UInt8(ascii: "[")):
      parseStyleRule(token)
    default: parseProperty(token)
    }
  }

  private mutating func parseProperty(_ first: StyleToken) {
    let name = text(first.range)
    index += 1
    while current?.kind == .space { index += 1 }
    guard current?.kind == .delimiter(UInt8(ascii: ":")) else {
      fault("achter \(quoted(name)) hoort een dubbele punt", first.range)
      skipDeclaration()
      return
    }
    index += 1
    let start = index
    readValue(of: name)
    let value = text(tokens[start..<index])
    if value.isEmpty, !name.hasPrefix("--") {
      fault("\(quoted(name)) heeft geen waarde", first.range)
    }
    guard let block = open.last else { return }
    open[open.count - 1].isEmpty = false
    declarations.append(
      StyleSheet.Declaration(
        selector: block.selector, property: name.lowercased(), value: value, range: first.range,
        isUnconditional: block.isUnconditional))
  }

  /// Goes to the end of a value; braces stand in values of custom properties only.
  private mutating func readValue(of name: String) {
    var depth = 0
    var parentheses: [StyleToken] = []
    while let token = current {
      switch token.kind {
      case .delimiter(UInt8(ascii: ";")) where depth == 0, .delimiter(UInt8(ascii: "}")) where depth == 0:
        if let open = parentheses.last { fault("een haakje wordt niet gesloten", open.range) }
        return
      case .function, .delimiter(UInt8(ascii: "(")): parentheses.append(token)
      case .delimiter(UInt8(ascii: ")")): _ = parentheses.popLast()
      case .delimiter(UInt8(ascii: "{")):
        guard name.hasPrefix("--") else {
          fault(
            "in de waarde van \(quoted(name)) staat een accolade; ontbreekt er een sluitende?", token.range)
          index += 1
          open.append(Block(kind: .declarations, selector: "", isUnconditional: false, start: token.range))
          return
        }
        depth += 1
      case .delimiter(UInt8(ascii: "}")): depth -= 1
      default: look(at: token)
      }
      index += 1
    }
  }

  /// Goes on after a broken declaration.
  private mutating func skipDeclaration() {
    while let token = current {
      switch token.kind {
      case .delimiter(UInt8(ascii: "}")): return
      case .delimiter(UInt8(ascii: ";")):
        index += 1
        return
      case .delimiter(UInt8(ascii: "{")):
        index += 1
        open.append(Block(kind: .declarations, selector: "", isUnconditional: false, start: token.range))
        return
      default: index += 1
      }
    }
  }

  private mutating func skipAny() {
    guard let token = current else { return }
    index += 1
    switch token.kind {
    case .delimiter(UInt8(ascii: "{")):
      open.append(Block(kind: .any, selector: "", isUnconditional: false, start: token.range))
    case .delimiter(UInt8(ascii: "}")): open.removeLast()
    default: look(at: token)
    }
  }
}
