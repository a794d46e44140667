/// How the program ends; the numbers are those of `sysexits.h`.
enum ExitStatus: Int32, Error, CaseIterable {
  case success = 0
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case internalFault = 70
  case cannotCreate = 73
  case inputOutput = 74

  /// When the program ends this way, in Dutch.
  var meaning: String {
    switch self {
    case .success: "gelukt"
    case .findings:
      "`controleer` vond fouten (met `--streng`: ook waarschuwingen); `zoek`, `aanbod`, `publicaties` of `vraag` vond niets; "
        + "`importeer` sloeg iets beschadigds over"
    case .usage: "de opdrachtregel klopt niet"
    case .badData: "het handboek heeft fouten; er is niets geschreven"
    case .noInput: "map, bestand of plaats niet gevonden of niet te lezen"
    case .unavailable: "dat kan deze versie niet, of een ander programma ontbreekt"
    case .internalFault: "een fout in handboek zelf"
    case .cannotCreate: "een uitvoerbestand is niet te maken"
    case .inputOutput: "lezen of schrijven ging mis"
    }
  }

  /// The table of exit statuses for the manual, as Markdown.
  static var table: String {
    var text = "| code | betekenis |\n|---:|---|\n"
    for status in allCases { text += "| \(status.rawValue) | \(status.meaning) |\n" }
    return text
  }
}

/// Why a command could not do its work, in the user's words.
struct CommandFailure: Error, Hashable {
  var status: ExitStatus
  /// What went wrong, in Dutch, without a full stop.
  var message: String
  /// What the user can do, as a sentence of its own.
  var hint: String?

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }
}
