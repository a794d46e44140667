public import HandboekDocument

/// What must be looked up again in the catalogue, for each provider, the most urgent first.
public struct WorkList: Sendable, Hashable {
  /// One offer to look at.
  public struct Task: Sendable, Hashable {
    public var offer: Offer
    /// Why, the most urgent reason first.
    public var reasons: [Reason]
  }

  /// Why an offer must be looked at, the most urgent first.
  public enum Reason: Sendable, Hashable {
    /// Its address was broken when a link checker last tried it, on that day.
    case addressBroken(AddressFailure, checked: CalendarDate?)
    /// The review date has come.
    case reviewOverdue(CalendarDate)
    /// Nobody checked it for two years.
    case stale(since: CalendarDate)
    /// Nobody ever checked it; the date on the page that was seen.
    case neverVerified(lastSeen: CalendarDate?)
  }

  /// The tasks of one provider.
  public struct Group: Sendable, Hashable {
    /// Nil for offers of which no provider is known.
    public var provider: Partner?
    public var tasks: [Task]
  }

  public var groups: [Group]
  /// How many offers there are to look at; one with two providers counts once.
  public var offerCount: Int

  public init(_ book: Handbook) {
    let tasks = book.offers.compactMap { Task($0, ledger: book.addresses) }
      .sorted { $0.urgency < $1.urgency }
    offerCount = tasks.count
    let known = Set(book.partners.map(\.id.name))
    var byProvider: [String: [Task]] = [:]
    for task in tasks {
      for provider in Set(task.offer.providers) { byProvider[provider, default: []].append(task) }
    }
    groups = book.partners.map { Group(provider: $0, tasks: byProvider[$0.id.name] ?? []) }
    groups.append(
      Group(provider: nil, tasks: tasks.filter { !$0.offer.providers.contains(where: known.contains) }))
    groups.removeAll { $0.tasks.isEmpty }
  }
}

extension WorkList.Task {
  /// Nil for an offer that need not be looked at.
  fileprivate init?(_ offer: Offer, ledger: AddressLedger) {
    var reasons: [WorkList.Reason] = []
    if let entry = offer.url.flatMap({ ledger[$0] }), let failure = entry.failure, failure.isBroken {
      reasons.append(.addressBroken(failure, checked: entry.checked))
    }
    if let date = offer.freshness.overdueSince { reasons.append(.reviewOverdue(date)) }
    switch offer.freshness.check {
    case .verified: break
    case .stale(let date): reasons.append(.stale(since: date))
    case .neverVerified(let seen): reasons.append(.neverVerified(lastSeen: seen))
    }
    if reasons.isEmpty { return nil }
    self.init(offer: offer, reasons: reasons)
  }

  /// First by kind of reason, then the longest ago; of what was never checked, the dated first.
  fileprivate var urgency: (Int, String) {
    switch reasons.first {
    case .addressBroken(_, let date): (0, date?.iso ?? "~")
    case .reviewOverdue(let date): (1, date.iso)
    case .stale(let date): (2, date.iso)
    case .neverVerified(let seen): (3, seen?.lastDay.iso ?? "~")
    case nil: (4, "")
    }
  }

  /// What is to be done, for an editor: "Nog nooit gecontroleerd; laatst gezien in 2023".
  public var dutch: String {
    let text = reasons.map(\.dutch).joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension WorkList.Reason {
  fileprivate var dutch: String {
    switch self {
    case .addressBroken(let failure, let date):
      "het adres werkt niet: \(failure.label)\(date.map { " op \($0.dutch)" } ?? "")"
    case .reviewOverdue(let date): "nakijken moest vóór \(date.dutch)"
    case .stale(let date): "niet gecontroleerd sinds \(date.dutch)"
    case .neverVerified(nil): "nog nooit gecontroleerd"
    case .neverVerified(let seen?):
      "nog nooit gecontroleerd; laatst gezien \(seen.day == nil ? "in" : "op") \(seen.dutch)"
    }
  }

  /// The date that the reason is about.
  public var date: CalendarDate? {
    switch self {
    case .addressBroken(_, let date): date
    case .reviewOverdue(let date), .stale(let date): date
    case .neverVerified(let seen): seen
    }
  }

  /// The name of the reason in data.
  public var name: String {
    switch self {
    case .addressBroken: "addressBroken"
    case .reviewOverdue: "reviewOverdue"
    case .stale: "stale"
    case .neverVerified: "neverVerified"
    }
  }
}
