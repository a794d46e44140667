import HandboekDiagnostics
import HandboekDocument
import HandboekPreview
import HandboekPrint
import HandboekSource

/// Makes the book again and again, as quickly as it can be seen.
///
/// What a reader sees goes first: the page is shown as soon as it is linked, and what else is wrong is looked
/// for while the browser shows it. Files that did not change are not parsed again.
final class PreviewBuilder: Sendable {
  private let session: PreviewSession
  private let board: PreviewBoard
  private let files: PreviewFiles
  private let cache = ParseCache()

  init(session: PreviewSession, board: PreviewBoard, files: PreviewFiles) {
    self.session = session
    self.board = board
    self.files = files
  }

  /// Makes the book and shows it; what is wrong is told in the page and on the terminal.
  ///
  /// - Parameter isFirst: Whether a folder that cannot be read at all ends the command.
  func build(isFirst: Bool) async throws(CommandFailure) {
    let start = ContinuousClock.now
    let linked: LinkedHandbook
    do throws(CommandFailure) {
      linked = try await HandbookLoader.link(
        session.place, isLenient: session.report.isLenient, asOf: session.asOf, cache: cache,
        context: session.context)
    } catch {
      if isFirst { throw error }
      await files.refuse(error.message)
      if board.publish(nil, PreviewReport(failure: error.message, hint: error.hint)) {
        session.context.report(error)
      }
      return
    }
    let parts = linked.isComplete ? await PrintWriter.parts(linked.handbook) : nil
    var isNew = board.publish(parts)
    let shown = ContinuousClock.now - start
    let loaded = await linked.loaded()
    await files.set(loaded)
    let remark =
      linked.isComplete ? nil : "De tekst is die van daarvoor: een deel van de bron is niet te lezen"
    let report = PreviewReport(loaded.diagnostics, remark: remark, source: loaded.source)
    if board.publish(nil, report) {
      isNew = true
      let printed = Report(
        loaded, report: session.report, stream: session.context.messages, context: session.context)
      session.context.messages.tell(printed.text(loaded.diagnostics, warningsPerKind: 5))
    }
    if isNew || isFirst { tell(loaded, shown, isFirst) }
  }

  private func tell(_ loaded: LoadedHandbook, _ duration: Duration, _ isFirst: Bool) {
    let milliseconds =
      duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
    let word = isFirst ? "gemaakt" : "vernieuwd"
    session.context.tell(
      "\(word) in \(milliseconds) ms: " + DiagnosticSummary(loaded.diagnostics).dutch)
  }
}
