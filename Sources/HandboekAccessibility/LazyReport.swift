public import HandboekDocument
import Synchronization

/// The report of one handbook, made when it is first asked for and then kept.
///
/// The metadata of an EPUB and its colophon both need it: making it twice was 8 percent of the time of an edition.
public final class LazyReport: Sendable {
  private let handbook: Handbook
  private let made = Mutex<AccessibilityReport?>(nil)

  public init(_ handbook: Handbook) { self.handbook = handbook }

  /// The report; who asks while it is being made, waits.
  public var report: AccessibilityReport {
    made.withLock { made in
      if let made { return made }
      let report = AccessibilityReport(handbook)
      made = report
      return report
    }
  }
}
