/// Why a choice of places makes no pack, in Dutch and without a full stop.
public enum PackFault: Error, Sendable, Hashable {
  /// A place does not exist, or its name can mean more.
  case unknown(String)
  /// The places exist, but not as typed: a range that runs backward.
  case invalid(String)

  /// What to tell the user.
  public var message: String {
    switch self {
    case .unknown(let message), .invalid(let message): message
    }
  }
}
