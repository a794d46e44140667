import FoundationEssentials

/// Says in Dutch why the system refused a file.
enum SystemReason {
  static func dutch(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "het systeem weigert" }
    switch error.code {
    case .fileReadNoPermission: return "er is geen toestemming om te lezen"
    case .fileReadNoSuchFile, .fileNoSuchFile: return "het bestaat niet"
    case .fileReadTooLarge: return "het is te groot"
    default: return "het is niet te lezen"
    }
  }
}
