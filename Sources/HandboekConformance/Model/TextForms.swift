/// The forms that values must have.
enum TextForms {
  /// Whether a text has a form in which `9` stands for any digit.
  static func matches(_ text: String, _ form: String) -> Bool {
    guard text.utf8.count == form.utf8.count else { return false }
    return zip(text.utf8, form.utf8).allSatisfy { byte, wanted in
      wanted == UInt8(ascii: "9") ? (0x30...0x39).contains(byte) : byte == wanted
    }
  }

  /// A date as the W3C note on dates and times has it.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let date = parts[0]
    guard ["9999", "9999-99", "9999-99-99"].contains(where: { matches(date, $0) }) else { return false }
    let numbers = date.split(separator: "-").compactMap { Int($0) }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return false }
    if numbers.count > 2, !(1...days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2]) {
      return false
    }
    guard parts.count == 2 else { return true }
    return numbers.count == 3 && isZonedTime(parts[1])
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isZonedTime(_ text: String) -> Bool {
    var time = text
    if time.hasSuffix("Z") {
      time.removeLast()
    } else if time.count > 6, matches(String(time.suffix(5)), "99:99"),
      "+-".contains(time[time.index(time.endIndex, offsetBy: -6)])
    {
      time.removeLast(6)
    } else {
      return false
    }
    if let dot = time.firstIndex(of: ".") {
      guard time[time.index(after: dot)...].allSatisfy(\.isNumber) else { return false }
      time = String(time[..<dot])
    }
    guard matches(time, "99:99") || matches(time, "99:99:99") else { return false }
    let numbers = time.split(separator: ":").compactMap { Int($0) }
    return numbers[0] < 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
  }

  /// A well-formed language tag (BCP 47 §2.1).
  static func isLanguageTag(_ text: String) -> Bool {
    var parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)[
      ...]
    guard let first = parts.popFirst() else { return false }
    if first == "x" { return !parts.isEmpty && parts.allSatisfy { isWord($0, 1...8) } }
    if first == "i" { return parts.count == 1 }
    guard isLetters(first, 2...8) else { return false }
    if first.utf8.count <= 3 {
      var extensions = 0
      while extensions < 3, let part = parts.first, isLetters(part, 3...3) {
        parts.removeFirst()
        extensions += 1
      }
    }
    if let part = parts.first, isLetters(part, 4...4) { parts.removeFirst() }
    if let part = parts.first, isLetters(part, 2...2) || matches(part, "999") { parts.removeFirst() }
    while let part = parts.first,
      isWord(part, 5...8) || (isWord(part, 4...4) && part.first?.isNumber == true)
    {
      parts.removeFirst()
    }
    while let singleton = parts.popFirst() {
      guard isWord(singleton, 1...1) else { return false }
      if singleton == "x" { return !parts.isEmpty && parts.allSatisfy { isWord($0, 1...8) } }
      guard let next = parts.first, isWord(next, 2...8) else { return false }
      while let part = parts.first, isWord(part, 2...8) { parts.removeFirst() }
    }
    return true
  }

  private static func isLetters(_ text: String, _ count: ClosedRange<Int>) -> Bool {
    count.contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static func isWord(_ text: String, _ count: ClosedRange<Int>) -> Bool {
    count.contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// Whole numbers as HTML has them (HTML §2.3.4.1).
  static func isInteger(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A time on a clock as media overlays have it, in milliseconds (EPUB 3.3 §9.3.2.1).
  static func clockMilliseconds(_ text: String) -> Int? {
    let value = text.trimmed
    let units = [("min", 60_000.0), ("ms", 1.0), ("h", 3_600_000.0), ("s", 1_000.0)]
    if value.contains(":") {
      let parts = value.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
      guard (2...3).contains(parts.count), parts.allSatisfy({ $0 != nil && ($0 ?? -1) >= 0 }) else {
        return nil
      }
      let numbers = parts.compactMap(\.self)
      let seconds = numbers.reduce(0) { $0 * 60 + $1 }
      guard numbers.dropFirst().allSatisfy({ $0 < 60 }), seconds < 1e9 else { return nil }
      return Int((seconds * 1_000).rounded())
    }
    let unit = units.first { value.hasSuffix($0.0) }
    let number = unit.map { String(value.dropLast($0.0.count)) } ?? value
    guard let first = number.utf8.first, (0x30...0x39).contains(first), let parsed = Double(number),
      parsed < 1e9
    else {
      return nil
    }
    return Int((parsed * (unit?.1 ?? 1_000)).rounded())
  }
}
