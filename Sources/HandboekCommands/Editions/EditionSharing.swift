import HandboekChecks
import HandboekEPUB
import HandboekSource

/// What the editions of one handbook share: done once, and the same for all that are equal.
struct EditionSharing: Sendable {
  let files: SharedFiles
  let findings = SharedFindings()
  let parts = SharedParts()

  /// - Parameter tellsStrays: Whether each edition tells of the folders that are none.
  init(tellsStrays: Bool = false) { files = SharedFiles(tellsStrays: tellsStrays) }
}
