/// How far a reader can rely on an offer still being there, judged on the handbook's `asOf` date.
public struct Freshness: Sendable, Hashable {
  /// What is known about the last time that somebody looked.
  public enum Check: Sendable, Hashable {
    /// Checked at most two years before.
    case verified(CalendarDate)
    /// Last checked more than two years before.
    case stale(since: CalendarDate)
    /// Never checked; the date on the page that was seen, where there is one.
    case neverVerified(lastSeen: CalendarDate?)
  }

  public var check: Check
  /// The date before which it was to be reviewed, when that date has come.
  public var overdueSince: CalendarDate?
  /// Whether nothing shows that the offer existed in the last two years; such offers are listed last.
  public var isStale: Bool

  /// What readers see of a stale offer.
  public static let warning = "kan vervallen zijn"

  /// How long a check counts.
  public static let years = 2

  /// Judges the dates of an offer; without a date to judge by, nothing is stale or overdue.
  ///
  /// A date without a day counts as its last day: who saw an offer in 2024 may have seen it in December.
  public init(
    verified: CalendarDate?, lastSeen: CalendarDate?, reviewBefore: CalendarDate?, asOf: CalendarDate?
  ) {
    let isOld = Self.isOld(verified ?? lastSeen, on: asOf)
    check =
      switch verified {
      case nil: .neverVerified(lastSeen: lastSeen)
      case let date?: isOld ? .stale(since: date) : .verified(date)
      }
    isStale = isOld
    if let reviewBefore, let asOf, reviewBefore <= asOf { overdueSince = reviewBefore }
  }

  private static func isOld(_ date: CalendarDate?, on asOf: CalendarDate?) -> Bool {
    guard let asOf, let end = date?.lastDay.adding(years: years) else { return false }
    return end < asOf
  }

  /// Whether somebody should look at the offer again.
  public var needsReview: Bool {
    if case .verified = check { return overdueSince != nil }
    return true
  }

  /// What readers see, without a full stop: "Gecontroleerd op 3 mei 2026".
  public var dutch: String {
    var text =
      switch check {
      case .verified(let date): "Gecontroleerd op \(date.dutch)"
      case .stale(let date): "Niet meer gecontroleerd sinds \(date.dutch)"
      case .neverVerified(let seen?): "Nog niet gecontroleerd; de pagina die wij zagen, is van \(seen.dutch)"
      case .neverVerified(nil): "Nog niet gecontroleerd en geen datum gezien; kijk eerst of het er nog is"
      }
    if isStale { text += ": \(Self.warning)" }
    if let overdueSince { text += "; had vóór \(overdueSince.dutch) nagekeken moeten zijn" }
    return text
  }
}
