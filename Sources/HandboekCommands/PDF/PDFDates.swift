import HandboekDocument

/// The dates in a PDF: those of the edition, not of the clock, so that the same source gives the same bytes.
enum PDFDates {
  /// Overwrites the digits of each date (ISO 32000-1 §7.9.4) by as many others, so that nothing moves.
  ///
  /// Only where a date stands in plain sight, as Chromium writes it; in a compressed stream there is none to find.
  static func fixed(_ bytes: [UInt8], timestamp: Int) -> [UInt8] {
    guard let day = CalendarDate(secondsSince1970: timestamp), let month = day.month, let date = day.day
    else {
      return bytes
    }
    let rest = timestamp - day.secondsSince1970
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60]
    let digits = Array(
      (padded(day.year, 4) + padded(month, 2) + padded(date, 2) + clock.map { padded($0, 2) }.joined()).utf8)
    var bytes = bytes
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let pattern = Array(key.utf8)
      var start = 0
      while let found = bytes[start...].firstRange(of: pattern) {
        start = found.upperBound
        let end = start + digits.count
        guard end <= bytes.count, bytes[start..<end].allSatisfy({ (0x30...0x39).contains($0) }) else {
          continue
        }
        bytes.replaceSubrange(start..<end, with: digits)
      }
    }
    return bytes
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
