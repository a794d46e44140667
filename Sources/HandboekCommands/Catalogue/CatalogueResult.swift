import ArgumentParser
import HandboekPlainText

/// What a command found in the catalogue, in every form in which it can come out.
protocol CatalogueResult {
  var isEmpty: Bool { get }
  /// One line that counts what was found.
  var summary: String { get }
  var json: [UInt8] { get }
  var csv: String { get }
  func lines(width: Int) -> [StyledLine]
}

/// In which form results come out, and how text is shown.
struct ResultOptions: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Geef het gevonden als JSON.")
  var isJSON = false

  @Flag(name: .customLong("csv"), help: "Geef het gevonden als CSV, voor een rekenblad.")
  var isCSV = false

  @OptionGroup var display: DisplayOptions

  func check() throws(CommandFailure) {
    if isJSON, isCSV { throw CommandFailure(.usage, "kies ‘--json’ of ‘--csv’, niet allebei") }
  }

  /// Writes a result; when it is empty, data say so and people are told the reason instead.
  func show(
    _ result: some CatalogueResult, orTell nothing: @autoclosure () -> String, _ context: CommandContext
  ) throws(CommandFailure) -> ExitStatus {
    if isJSON {
      try context.output.write(result.json)
    } else if isCSV {
      try context.output.write(result.csv)
    } else if !result.isEmpty {
      try display.show(result.lines(width: display.columns(context)), context)
      context.tell(result.summary)
    }
    guard result.isEmpty else { return .success }
    context.tell(nothing())
    return .findings
  }
}
