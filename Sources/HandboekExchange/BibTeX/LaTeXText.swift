/// Turns the LaTeX of a BibTeX value into plain text, and back.
struct LaTeXText {
  private let characters: [Character]
  private var index = 0
  private var text = ""
  /// Commands that are not known; their text stays, they themselves go.
  private var unknown: [String] = []

  /// The text of a value and the commands in it that are not known.
  static func decode(_ value: String) -> (text: String, unknown: [String]) {
    guard value.utf8.contains(where: { "\\{}$~`'-".utf8.contains($0) }) else { return (value, []) }
    var decoder = LaTeXText(characters: Array(value))
    decoder.run()
    return (decoder.text, decoder.unknown)
  }

  private init(characters: [Character]) { self.characters = characters }

  private var current: Character? { index < characters.count ? characters[index] : nil }

  private mutating func run() {
    while let character = current {
      index += 1
      switch character {
      case "\\": readCommand()
      case "{", "}", "$": break
      case "~": text += " "
      case "-" where current == "-":
        index += 1
        if current == "-" {
          index += 1
          text += "—"
        } else {
          text += "–"
        }
      case "`" where current == "`":
        index += 1
        text += "“"
      case "'" where current == "'":
        index += 1
        text += "”"
      case "`": text += "‘"
      default: text.append(character)
      }
    }
  }

  private mutating func readCommand() {
    guard let first = current else { return }
    index += 1
    if LaTeXAccents.isAccent(first), !first.isLetter {
      text += LaTeXAccents.compose(first, readBase() ?? " ")
      return
    }
    guard first.isLetter, first.isASCII else {
      // \& \% \{ and the like; \, and \  are spaces, \- and \/ are nothing.
      switch first {
      case ",", " ", ";", ":", "\\", "\n": text += " "
      case "-", "/", "!": break
      default: text.append(first)
      }
      return
    }
    var name = String(first)
    while let letter = current, letter.isLetter, letter.isASCII {
      name.append(letter)
      index += 1
    }
    if name.count == 1, LaTeXAccents.isAccent(first) {
      skipSpaces()
      text += LaTeXAccents.compose(first, readBase() ?? " ")
    } else if let symbol = LaTeXAccents.symbols[name] {
      // The space behind a command only ends its name.
      if current == "{", index + 1 < characters.count, characters[index + 1] == "}" {
        index += 2
      } else {
        skipSpaces()
      }
      text += symbol
    } else {
      skipSpaces()
      if !LaTeXAccents.styles.contains(name), !unknown.contains(name) { unknown.append(name) }
    }
  }

  private mutating func skipSpaces() { while current?.isWhitespace == true { index += 1 } }

  /// The letter that an accent goes on: `e`, `{e}`, `\i`, `{\i}`; nil for nothing.
  private mutating func readBase() -> Character? {
    while current == "{" || current == " " { index += 1 }
    guard let character = current, character != "}" else { return nil }
    index += 1
    var base = character
    if character == "\\", let dotless = current, dotless == "i" || dotless == "j" {
      index += 1
      skipSpaces()
      base = dotless
    }
    if current == "}" { index += 1 }
    return base
  }

  /// A text as LaTeX; letters with accents stay as they are, for every program of today reads UTF-8.
  static func encode(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\{}%&#$_~^`'-".utf8.contains($0) }) else { return text }
    var result = ""
    var previous: Character?
    for character in text {
      switch character {
      case "\\": result += "{\\textbackslash}"
      case "~": result += "{\\textasciitilde}"
      case "^": result += "{\\textasciicircum}"
      case "{", "}", "%", "&", "#", "$", "_": result += "\\\(character)"
      case "`": result += "{\\textasciigrave}"
      // Two of these in a row would become one sign.
      case "'" where previous == "'", "-" where previous == "-": result += "{}\(character)"
      default: result.append(character)
      }
      previous = character
    }
    return result
  }
}
