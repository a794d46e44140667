/// Machine-readable dates and times (HTML §2.3.5, §4.5.14).
enum HTMLTime {
  private static let forms = [
    "9999", "9999-99", "9999-99-99", "99-99", "--99-99", "99:99", "99:99:99", "99:99:99.9", "99:99:99.99",
    "99:99:99.999", "9999-W99", "Z", "+99:99", "-99:99", "+9999", "-9999",
  ]

  /// Whether a value is allowed; `ins` and `del` take a date or a point in time only.
  static func isValid(_ text: String, on element: String) -> Bool {
    if forms.contains(where: { TextForms.matches(text, $0) }) {
      return element == "time" || TextForms.matches(text, "9999-99-99")
    }
    if text.hasPrefix("P") { return element == "time" && isDuration(text.dropFirst()) }
    if let gap = text.firstIndex(where: { $0 == "T" || $0 == " " }) {
      let date = String(text[..<gap])
      var time = String(text[text.index(after: gap)...])
      guard TextForms.matches(date, "9999-99-99") else { return element == "time" && isWords(text) }
      if time.hasSuffix("Z") {
        time.removeLast()
      } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
        let zone = String(time[sign...].dropFirst())
        guard ["99:99", "9999"].contains(where: { TextForms.matches(zone, $0) }) else { return false }
        time = String(time[..<sign])
      }
      let times = ["99:99", "99:99:99", "99:99:99.9", "99:99:99.99", "99:99:99.999"]
      return times.contains { TextForms.matches(time, $0) }
    }
    return element == "time" && isWords(text)
  }

  /// `P3DT4H`, after the P.
  private static func isDuration(_ text: Substring) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    return !text.isEmpty && parts.allSatisfy { $0.allSatisfy { $0.isNumber || "YMWDHS.".contains($0) } }
  }

  /// `3d 4h`: numbers with units.
  private static func isWords(_ text: String) -> Bool {
    let words = text.words
    return !words.isEmpty
      && words.allSatisfy { word in
        guard let unit = word.last, "wdhmsWDHMS".contains(unit) else { return false }
        let number = word.dropLast()
        return !number.isEmpty && number.allSatisfy { $0.isNumber || $0 == "." }
      }
  }
}
