/// Sorts Dutch names and titles: without case, accents, and signs.
enum DutchOrder {
  /// A key whose bytes sort as a Dutch index does.
  static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", " ": key.unicodeScalars.append(scalar)
      case "à"..."å": key += "a"
      case "æ": key += "ae"
      case "ç", "č", "ć": key += "c"
      case "è"..."ë", "ę", "ě": key += "e"
      case "ì"..."ï", "ı": key += "i"
      case "ñ", "ń": key += "n"
      case "ò"..."ö", "ø": key += "o"
      case "ù"..."ü": key += "u"
      case "ý", "ÿ": key += "y"
      case "ß": key += "ss"
      case "š", "ş", "ś": key += "s"
      case "ž", "ź", "ż": key += "z"
      case "ğ": key += "g"
      case "-", "/", "\u{2013}": key += " "
      default:
        if scalar.properties.isAlphabetic { key.unicodeScalars.append(scalar) }
      }
    }
    return key
  }
}

extension Array {
  /// The elements sorted by a text as Dutch does; equal ones by a second text.
  func sortedInDutch(by text: (Element) -> String, then tie: (Element) -> String) -> [Element] {
    map { (key: DutchOrder.key(text($0)), tie: tie($0), element: $0) }
      .sorted { ($0.key, $0.tie) < ($1.key, $1.tie) }
      .map(\.element)
  }
}
