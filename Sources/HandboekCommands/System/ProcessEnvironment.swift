#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The environment of this process.
enum ProcessEnvironment {
  /// The variables that the program reads, in the order of the manual.
  static let variables: [(name: String, meaning: String)] = [
    ("HANDBOEK_KLEUR", "kleur: auto, altijd of nooit; --kleur gaat voor"),
    ("NO_COLOR", "niet leeg: geen kleur"),
    ("CLICOLOR_FORCE", "niet leeg en niet 0: kleur, ook in een bestand of pijp"),
    ("TERM", "dumb: geen kleur en geen vette letters, en lezen gaat regel voor regel"),
    ("ACCESSIBLE", "1: lezen gaat regel voor regel, voor schermlezers en brailleregels"),
    ("COLUMNS", "breedte van de regels als er geen terminal is"),
    ("HANDBOEK_PAGER", "programma waarin lange tekst verschijnt; leeg: geen"),
    ("PAGER", "hetzelfde, als HANDBOEK_PAGER er niet is; anders less, en lezen gaat op het hele scherm"),
    ("LESS", "opties van less; als deze er niet is: FRX"),
    ("XDG_STATE_HOME", "map voor plaatsen en bladwijzers, in handboek; anders ~/.local/state"),
    ("XDG_CONFIG_HOME", "map voor eigen toetsen, in handboek/toetsen; anders ~/.config"),
    ("HOME", "uw eigen map, als de vorige twee er niet zijn"),
    ("PATH", "mappen waarin een programma voor PDF wordt gezocht"),
    ("TMPDIR", "map voor tijdelijke bestanden; anders /tmp"),
    ("SOURCE_DATE_EPOCH", "tijdstip in de uitvoer, in seconden sinds 1970"),
  ]

  /// The values of `variables` that are set.
  static func all() -> [String: String] {
    var values: [String: String] = [:]
    for variable in variables {
      if let value = unsafe getenv(variable.name) {
        values[variable.name] = unsafe String(cString: value)
      }
    }
    return values
  }
}
