import HandboekDocument

/// Reads dates as people and programs write them.
enum DateReading {
  /// A date, and whether the text said just that.
  struct Found: Equatable {
    var date: CalendarDate
    var isCertain: Bool
  }

  /// `2019`, `2019-05-07`, `2019/05/07/`, `07-05-2019`, `7 mei 2019`, `May 7, 2019`, `2019-05/2019-07`.
  ///
  /// Of a range the start is taken; where only a year can be made out, that. Both are uncertain.
  static func read(_ text: String) -> Found? {
    let text = text.trimmed
    if let date = CalendarDate(text) { return Found(date: date, isCertain: true) }
    // A range of EDTF (ISO 8601-2) or of words.
    let halves = text.split(separator: "/", maxSplits: 1).map { CalendarDate($0.trimmed) }
    if halves.count == 2, let start = halves[0], start.month != nil || halves[1] != nil {
      return Found(date: start, isCertain: false)
    }
    return read(parts(of: text), isClean: isClean(text))
  }

  /// The numbers and months of a text; `shape` has `Y` for a number of four digits, `n` for a shorter one
  /// and `m` for the name of a month.
  private struct Parts {
    var shape = ""
    var values: [Int] = []
    /// Whether there are words that are no month.
    var hasWords = false
  }

  private static func read(_ parts: Parts, isClean: Bool) -> Found? {
    let isCertain = isClean && !parts.hasWords
    let values = parts.values
    switch parts.shape {
    case "Y": return found(values[0], nil, nil, isCertain)
    case "Yn", "Ym": return found(values[0], values[1], nil, isCertain) ?? found(values[0], nil, nil, false)
    case "nY", "mY": return found(values[1], values[0], nil, isCertain) ?? found(values[1], nil, nil, false)
    case "Ynn", "Ymn":
      return found(values[0], values[1], values[2], isCertain) ?? found(values[0], nil, nil, false)
    case "nnY":
      // As it is written in Dutch; with both up to twelve, somebody may have meant the other.
      let isPlain = values[0] > 12 || values[0] == values[1]
      return found(values[2], values[1], values[0], isCertain && isPlain) ?? found(values[2], nil, nil, false)
    case "nmY":
      return found(values[2], values[1], values[0], isCertain) ?? found(values[2], values[1], nil, false)
    case "mnY":
      return found(values[2], values[0], values[1], isCertain) ?? found(values[2], values[0], nil, false)
    default:
      let years = zip(parts.shape, values).filter { $0.0 == "Y" }
      return years.first.flatMap { found($0.1, nil, nil, false) }
    }
  }

  private static func found(_ year: Int, _ month: Int?, _ day: Int?, _ isCertain: Bool) -> Found? {
    // Reference managers write a zero for what is unknown.
    let month = month == 0 ? nil : month
    let day = day == 0 || month == nil ? nil : day
    return CalendarDate(year: year, month: month, day: day).map { Found(date: $0, isCertain: isCertain) }
  }

  /// Whether nothing in the text says that the date is a guess.
  private static func isClean(_ text: String) -> Bool { !text.contains { "?~[]".contains($0) } }

  private static func parts(of text: String) -> Parts {
    var parts = Parts()
    for word in text.prefix(100).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), word.utf8.count <= 4, let number = Int(word) {
        parts.shape += word.utf8.count == 4 ? "Y" : "n"
        parts.values.append(number)
      } else if let month = month(String(word)) {
        parts.shape += "m"
        parts.values.append(month)
      } else {
        parts.hasWords = true
      }
    }
    return parts
  }

  /// The number of a month by its name in Dutch, English, German or French, or its first three letters.
  static func month(_ name: String) -> Int? {
    let name = name.lowercased()
    guard name.count >= 3 else { return nil }
    for (index, names) in months.enumerated()
    where names.contains(where: { $0 == name || ($0.hasPrefix(name) && name.count == 3) }) {
      return index + 1
    }
    return name == "sept" ? 9 : nil
  }

  private static let months: [[String]] = [
    ["januari", "january", "januar", "janvier"], ["februari", "february", "februar", "février"],
    ["maart", "march", "märz", "mars", "mrt"], ["april", "avril"], ["mei", "may", "mai"],
    ["juni", "june", "juin"],
    ["juli", "july", "juillet"], ["augustus", "august", "août"], ["september", "septembre"],
    ["oktober", "october", "octobre", "okt"], ["november", "novembre"],
    ["december", "dezember", "décembre", "dez"],
  ]
}
