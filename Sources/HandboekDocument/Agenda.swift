/// What the agenda of a meeting says about the item that a pack is made for.
public struct Agenda: Sendable, Hashable {
  /// The meeting, as the agenda names it: "Raadsvergadering 12 maart 2027".
  public var meeting: String?
  /// The item: "7" or "7b".
  public var item: String?
  public var title: String?
  public var date: CalendarDate?
  public var municipality: String?
  /// The questions to discuss; none asks for the general ones.
  public var discussion: [String] = []

  public init() {}
}
