import FoundationEssentials
import HandboekDiagnostics
import HandboekDocument

/// Makes many editions of one handbook in one process.
///
/// What is equal is done once: files of the handbook are read and parsed once (`SharedFiles`), chapters that are equal
/// are checked once (`SharedFindings`), files of the EPUB that come out the same are compressed once (`SharedParts`).
/// Linking is done for each edition, because a number or a list can change anywhere; so the bytes are those of a build
/// of one edition.
struct EditionRun: Sendable {
  var folder: String
  var names: [String]
  /// Whether every edition was asked for, so that one that is left out is news.
  var isAll: Bool
  /// The folder with a folder for each edition.
  var target: String
  /// How each edition is written.
  var output: OutputRun
  var asOf: CalendarDay?
  var isLenient: Bool
  var isQuiet: Bool

  /// What came of the editions, and the signal that ended the work early.
  struct Result {
    var outcomes: EditionOutcomes
    var signalNumber: Int32?
  }

  /// Makes the editions: as many at a time as there are cores.
  func run(in context: CommandContext) async -> Result {
    let progress = EditionProgress(total: names.count, context: context, isQuiet: isQuiet)
    let shared = EditionSharing(tellsStrays: isAll)
    ProcessMemory.keepWhatIsFreed()
    var outcomes = EditionOutcomes(names: names)
    Interruption.begin()
    defer { Interruption.end() }
    // Alone: it reads what all of them share, on all cores.
    if !names.isEmpty { outcomes.add(await make(0, shared, progress, context), at: 0) }
    let workers = min(max(1, ProcessInfo.processInfo.activeProcessorCount), max(1, names.count - 1))
    await withTaskGroup(of: (Int, EditionOutcomes.Outcome).self) { group in
      var next = 1
      func begin() {
        guard next < names.count, Interruption.signalNumber == nil else { return }
        let index = next
        next += 1
        group.addTask { (index, await make(index, shared, progress, context)) }
      }
      for _ in 0..<workers { begin() }
      while let (index, outcome) = await group.next() {
        outcomes.add(outcome, at: index)
        begin()
      }
    }
    progress.finish()
    return Result(outcomes: outcomes, signalNumber: Interruption.signalNumber)
  }

  private func make(
    _ index: Int, _ shared: EditionSharing, _ progress: EditionProgress, _ context: CommandContext
  ) async -> EditionOutcomes.Outcome {
    let name = names[index]
    progress.begin(name)
    var outcome = EditionOutcomes.Outcome()
    do throws(CommandFailure) {
      let loaded = try await HandbookLoader.load(
        folder, edition: name, shared: shared, isLenient: isLenient, asOf: asOf, context: context)
      outcome.diagnostics = loaded.diagnostics
      if loaded.hasErrors {
        outcome.failure = CommandFailure(.badData, DiagnosticSummary(loaded.diagnostics).dutch)
      } else {
        var output = output
        output.shared = shared.parts
        let made = try await output.write(loaded.handbook, into: "\(target)/\(name)", context)
        outcome.byteCount = made.reduce(0) { $0 + $1.bytes.count }
      }
    } catch {
      outcome.failure = error
    }
    progress.end(name, succeeded: outcome.failure == nil)
    return outcome
  }
}
