/// Reads regular expressions of the kind that can be matched in a time that grows with the text alone.
///
/// Signs, `.`, `[a-z]`, `[^…]`, `\d \w \s` and their capitals, `\b \B`, `^ $`, `|`, groups, and `* + ? {n,m}`, each
/// also lazy. No back references and no looking around: those are what makes other engines hang.
struct PatternParser {
  private static let deepest = 32
  private static let mostRepeats = 200

  private let signs: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  private init(_ text: String) { signs = Array(text.unicodeScalars) }

  static func parse(_ text: String) throws(QueryError) -> PatternNode {
    var parser = PatternParser(text)
    let node = try parser.alternatives()
    guard parser.index == parser.signs.count else { throw parser.fault("hier staat ‘)’ zonder ‘(’") }
    return node
  }

  private func fault(_ message: String, at position: Int? = nil) -> QueryError {
    QueryError(message, at: (position ?? index) + 1)
  }

  private var next: Unicode.Scalar? { index < signs.count ? signs[index] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == sign else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() throws(QueryError) -> PatternNode {
    var choices = [try sequence()]
    while take("|") { choices.append(try sequence()) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() throws(QueryError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let sign = next, sign != "|", sign != ")" { nodes.append(try repeated()) }
    return .sequence(nodes)
  }

  private mutating func repeated() throws(QueryError) -> PatternNode {
    let start = index
    let node = try single()
    guard let (least, most) = try quantifier() else { return node }
    if case .border = node { throw fault("dit kan niet herhaald worden", at: start) }
    let isLazy = take("?")
    if !isLazy, let sign = next, ["*", "+", "?"].contains(sign) {
      throw fault("hier staat ‘\(sign)’ achter iets wat al herhaald wordt")
    }
    return .repetition(node, least: least, most: most, isLazy: isLazy)
  }

  private mutating func quantifier() throws(QueryError) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard next == "{" else { return nil }
    let start = index
    index += 1
    let least = number()
    let most = take(",") ? number() : least
    let isOpen = index > 0 && signs[index - 1] == ","
    guard take("}"), least != nil || most != nil else {
      throw fault("schrijf ‘{3}’, ‘{2,}’ of ‘{2,5}’, of ‘\\{’ voor het teken zelf", at: start)
    }
    let low = least ?? 0
    guard max(low, most ?? 0) <= Self.mostRepeats else {
      throw fault("meer dan \(Self.mostRepeats) keer kan niet", at: start)
    }
    if let most, most < low { throw fault("de tweede grens is kleiner dan de eerste", at: start) }
    return (low, isOpen ? nil : most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let sign = next, let digit = Self.digit(sign) {
      value = min(10 * (value ?? 0) + digit, Self.mostRepeats + 1)
      index += 1
    }
    return value
  }

  private static func digit(_ sign: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(sign.value) ? Int(sign.value) - 0x30 : nil
  }

  private mutating func single() throws(QueryError) -> PatternNode {
    let start = index
    guard let sign = next else { return .sequence([]) }
    index += 1
    switch sign {
    case ".": return .signs(.any)
    case "^": return .border(.start)
    case "$": return .border(.end)
    case "(": return try group(from: start)
    case "[": return .signs(try signClass(from: start))
    case "\\": return try escape(from: start)
    case "*", "+", "?": throw fault("voor ‘\(sign)’ staat niets om te herhalen", at: start)
    case "{": throw fault("voor ‘{’ staat niets om te herhalen; ‘\\{’ is het teken zelf", at: start)
    default: return .signs(SignClass(sign))
    }
  }

  private mutating func group(from start: Int) throws(QueryError) -> PatternNode {
    if take("?"), !take(":") {
      throw fault("‘(?’ gaat alleen met ‘:’; vooruit- en terugkijken kan niet", at: start)
    }
    depth += 1
    guard depth <= Self.deepest else { throw fault("de haakjes gaan te diep", at: start) }
    let node = try alternatives()
    depth -= 1
    guard take(")") else { throw fault("dit haakje wordt niet gesloten", at: start) }
    return node
  }

  private mutating func escape(from start: Int) throws(QueryError) -> PatternNode {
    guard let sign = next else { throw fault("achter ‘\\’ staat niets", at: start) }
    index += 1
    switch sign {
    case "b": return .border(.word)
    case "B": return .border(.inside)
    default:
      if let named = SignClass(named: sign) { return .signs(named) }
      return .signs(SignClass(try literal(sign, from: start)))
    }
  }

  /// The sign that an escape stands for: itself, when it is no letter or digit.
  private func literal(_ sign: Unicode.Scalar, from start: Int) throws(QueryError) -> Unicode.Scalar {
    if sign == "t" { return " " }
    guard sign.properties.isAlphabetic || Self.digit(sign) != nil else { return sign }
    let reason = Self.digit(sign) != nil ? "; terugverwijzen kan niet" : ""
    throw fault("‘\\\(String(sign))’ bestaat hier niet\(reason)", at: start)
  }

  private mutating func signClass(from start: Int) throws(QueryError) -> SignClass {
    var result = SignClass()
    result.isNegated = take("^")
    var isFirst = true
    while true {
      guard let sign = next else { throw fault("dit haakje wordt niet gesloten", at: start) }
      if sign == "]", !isFirst { break }
      isFirst = false
      let place = index
      index += 1
      var low = sign
      if sign == "\\" {
        guard let escaped = next else { continue }
        index += 1
        if let named = SignClass(named: escaped) {
          result.add(named)
          continue
        }
        low = try literal(escaped, from: place)
      }
      guard next == "-", index + 1 < signs.count, signs[index + 1] != "]" else {
        result.add(low, low)
        continue
      }
      index += 1
      var high = signs[index]
      index += 1
      if high == "\\" {
        guard let escaped = next else { continue }
        index += 1
        high = try literal(escaped, from: place)
      }
      guard low <= high else { throw fault("dit bereik loopt achteruit", at: place) }
      result.add(low, high)
    }
    index += 1
    return result
  }
}
