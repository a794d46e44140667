extension CalendarDate {
  /// The last day that the date can mean: 2024-02 is 2024-02-29, 2024 is 2024-12-31.
  public var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(year: year, month: month, day: day ?? Self.days(inMonth: month, of: year)) ?? self
  }

  /// The first day that the date can mean: 2024-02 is 2024-02-01.
  public var firstDay: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
  }

  /// The day on which a period of years that begins here ends; nil beyond the year 9999.
  ///
  /// The same day of the same month or, for 29 February in a common year, the last day of the month
  /// (Regulation (EEC, Euratom) No 1182/71, article 3(2)(c)).
  public func adding(years: Int) -> CalendarDate? {
    guard let end = CalendarDate(year: year + years, month: month) else { return nil }
    guard let month, let day else { return end }
    return CalendarDate(year: end.year, month: month, day: min(day, Self.days(inMonth: month, of: end.year)))
  }
}
