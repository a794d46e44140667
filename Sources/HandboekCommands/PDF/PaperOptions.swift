import ArgumentParser
import HandboekPrint

/// How the HTML looks on paper, and which program makes the PDF.
struct PaperOptions: ParsableArguments {
  @Option(
    name: names("papier", "paper"),
    help: ArgumentHelp(
      "Voor welk papier: a4, a5 (boekje) of groot (letters van 16 punten).", valueName: "papier"))
  var paper: PaperChoice = PaperChoice(paper: .a4)

  @Option(
    name: names("pdf-programma", "pdf-engine"),
    help: ArgumentHelp(
      "Het programma dat de PDF maakt. Zonder: WeasyPrint, en anders Chromium, Chrome of Edge.",
      valueName: "programma"))
  var engine: String?

  @Flag(
    name: names("paginering", "pagination"),
    help: ArgumentHelp(
      "Maak ook een PDF, en zet de bladzijden daarvan in het e-boek, de tekst en de data."))
  var hasPagination = false
}

/// The value of `--papier`.
struct PaperChoice: ArgumentValue {
  var paper: PrintOptions.Paper

  init(paper: PrintOptions.Paper) { self.paper = paper }

  init?(argument: String) {
    guard let paper = PrintOptions.Paper(rawValue: argument == "large" ? "groot" : argument.lowercased())
    else {
      return nil
    }
    self.paper = paper
  }

  var defaultValueDescription: String { paper.rawValue }

  static var valueName: String { "papier" }
  static var expectation: String { "kies uit " + choices.joined(separator: ", ") }
  static var choices: [String] { PrintOptions.Paper.allCases.map(\.rawValue) }
}
