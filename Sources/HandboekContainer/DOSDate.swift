/// A time stamp as ZIP keeps it: from 1980 to 2107, in steps of two seconds.
struct DOSDate: Hashable {
  let date: UInt16
  let time: UInt16

  /// Takes seconds since 1970, UTC, and clamps them to what can be told.
  init(timestamp: Int) {
    let clamped = min(max(timestamp, 315_532_800), 4_354_819_198)
    let (days, seconds) = clamped.quotientAndRemainder(dividingBy: 86_400)
    // Civil from days (proleptic Gregorian), counted from 0000-03-01; all values are positive here.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let day = dayOfYear - (153 * march + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    date = UInt16((year - 1980) << 9 | month << 5 | day)
    time = UInt16((seconds / 3600) << 11 | (seconds / 60 % 60) << 5 | seconds % 60 / 2)
  }
}
