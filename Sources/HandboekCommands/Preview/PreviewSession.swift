import HandboekDiagnostics
import HandboekPreview
import HandboekPrint
import HandboekSource

/// One run of `handboek volg`: the folder, the books that it gives, and the windows that show them.
struct PreviewSession: Sendable {
  let place: (folder: String, edition: String?)
  let asOf: CalendarDay?
  let report: ReportOptions
  let isPolling: Bool
  let context: CommandContext

  /// Serves until the user ends it.
  func run(port: PortNumber?, opensBrowser: Bool) async throws(CommandFailure) -> ExitStatus {
    guard let signals = StopSignals() else {
      throw CommandFailure(.internalFault, "het systeem geeft geen pijp om op Ctrl-C te wachten")
    }
    // Watching begins before reading, so that no change falls between.
    let watch = watch()
    if let drawback = watch.drawback {
      context.tell("let op: \(drawback); handboek kijkt nu elke halve seconde op de schijf")
    }
    let board = PreviewBoard(run: ProcessStart.identity)
    let files = PreviewFiles()
    let builder = PreviewBuilder(session: self, board: board, files: files)
    // A folder that is no handbook is told at once, as by the other commands.
    try await builder.build(isFirst: true)
    let server = try await open(PreviewSite(board: board, files: files.all), port: port)
    let address = "http://127.0.0.1:\(server.port)/"
    try context.output.write("Het handboek staat op \(address)\n")
    context.tell("handboek volgt de map ‘\(place.folder)’; Ctrl-C stopt")
    if opensBrowser { openBrowser(address) }
    let signal = await withTaskGroup(of: Int32?.self) { group in
      group.addTask {
        await server.run()
        return nil
      }
      group.addTask {
        for await _ in watch.changes { try? await builder.build(isFirst: false) }
        return nil
      }
      group.addTask { await signals.next() }
      var signal: Int32?
      while signal == nil, let ended = await group.next() { signal = ended }
      group.cancelAll()
      return signal
    }
    return end(signal, signals)
  }

  /// Ctrl-C is how one stops; other signals have done what they always do, for whoever sent them.
  private func end(_ signal: Int32?, _ signals: StopSignals) -> ExitStatus {
    context.tell("gestopt")
    if let signal, signal != StopSignals.interrupt { signals.deliver(signal) }
    return .success
  }

  private func watch() -> FolderWatch {
    let edition = place.edition
    return FolderWatch.start(place.folder, isPolling: isPolling) { path, isFolder in
      HandbookFolder.mayHold(path, isFolder: isFolder, edition: edition)
    }
  }

  private func open(_ site: PreviewSite, port: PortNumber?) async throws(CommandFailure) -> PreviewServer {
    do throws(PreviewServer.Refusal) {
      return try await PreviewServer.open(
        site, port: port?.number ?? PortNumber.usual, isFixed: port != nil)
    } catch {
      let wanted = port?.number ?? PortNumber.usual
      switch error {
      case .taken:
        throw CommandFailure(
          .unavailable, "poort \(wanted) is al in gebruik",
          hint: "Kies een andere met --poort, of laat --poort weg: dan wordt het een vrije.")
      case .system(let code):
        throw CommandFailure(
          .unavailable, "poort \(wanted) kan niet open: \(SystemMessage.dutch(code))",
          hint: "Onder 1024 mag meestal alleen de beheerder; kies een hogere.")
      }
    }
  }

  private func openBrowser(_ address: String) {
    for name in ["xdg-open", "open", "wslview"] {
      guard let program = ProgramPath.find(name, context.environment) else { continue }
      if unsafe ProcessStart.spawn(program, [address], environment: [:], redirect: { _ in }) != nil { return }
    }
    context.tell("let op: er is geen programma gevonden dat de browser opent; open zelf \(address)")
  }
}
