/// The colours that the style sheets of a book give to text and background, as far as they are simple.
struct StyleColours {
  /// What one selector sets.
  struct Rule {
    var selector: String
    var text: StyleColour?
    var background: StyleColour?
    var place: Place
    var setsText = false
    var setsBackground = false
  }

  private(set) var rules: [Rule] = []

  init(_ sheet: StyleSheet) {
    let unconditional = sheet.declarations.filter(\.isUnconditional)
    var variables: [String: String] = [:]
    for declaration in unconditional where declaration.property.hasPrefix("--") {
      if [":root", "html", "body"].contains(declaration.selector) {
        variables[declaration.property] = declaration.value
      }
    }
    var indices: [String: Int] = [:]
    for declaration in unconditional {
      let isText = declaration.property == "color"
      guard isText || declaration.property == "background-color" || declaration.property == "background"
      else { continue }
      for selector in declaration.selector.split(separator: ",").map({ String($0).trimmed }) {
        if indices[selector] == nil {
          indices[selector] = rules.count
          rules.append(Rule(selector: selector, place: sheet.place(declaration.range)))
        }
        guard let index = indices[selector] else { continue }
        let colour = Self.colour(declaration.value, variables)
        if isText {
          rules[index].text = colour
          rules[index].setsText = !["inherit", "currentcolor", "initial", "unset"].contains(
            declaration.value.lowercased())
          rules[index].place = sheet.place(declaration.range)
        } else {
          rules[index].background = colour
          rules[index].setsBackground = !["none", "transparent", "inherit", "initial", "unset"].contains(
            declaration.value.lowercased())
        }
      }
    }
  }

  /// A colour, with variables filled in.
  private static func colour(_ value: String, _ variables: [String: String]) -> StyleColour? {
    var text = value
    var rounds = 0
    while text.hasPrefix("var("), text.hasSuffix(")"), rounds < 8 {
      let parts = text.dropFirst(4).dropLast().split(separator: ",", maxSplits: 1).map { String($0).trimmed }
      guard let name = parts.first, let next = variables[name] ?? (parts.count > 1 ? parts[1] : nil) else {
        return nil
      }
      text = next
      rounds += 1
    }
    return StyleColour(text) ?? StyleColour(text.words.first ?? "")
  }
}
