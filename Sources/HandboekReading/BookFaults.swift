internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument

/// Faults of a container in words.
enum BookFaults {
  /// Why a container cannot be opened at all.
  static func error(_ error: ZIPError) -> BookError {
    switch error {
    case .notAContainer: .notABook
    default: .unreadable(words(error).message)
    }
  }

  /// Why a file of a container was left out.
  static func fault(_ omission: ZIPReader.Omission) -> BookFault {
    BookFault(.warning, words(omission.error).message, file: shown(omission.name))
  }

  /// A name that EPUB forbids.
  static func refused(_ error: ContainerPathError) -> BookFault {
    BookFault(.warning, words(.unsafePath(error)).message, file: shown(name(of: error)))
  }

  private static func shown(_ name: String) -> String { PrintableText.clean(String(name.prefix(200))) }

  private static func words(_ error: ZIPError) -> (file: String, message: String) {
    switch error {
    case .notAContainer: ("", "het is geen EPUB, of het bestand is afgebroken")
    case .corrupt(let name): (name, name.isEmpty ? "het pakket is beschadigd" : "het bestand is beschadigd")
    case .spanned: ("", "het pakket is over meer bestanden verdeeld")
    case .encrypted(let name): (name, "het bestand is versleuteld")
    case .unsupportedMethod(let name, _):
      (name, "het bestand is ingepakt op een manier die EPUB niet toestaat")
    case .unsupportedSize: ("", "het pakket is groter dan 4 GB")
    case .unsafePath(let error):
      (name(of: error), "de naam van het bestand is niet toegestaan; het is weggelaten")
    case .duplicate(let name): (name, "het bestand zit er twee keer in; het eerste telt")
    case .overlapping(let name): (name, "het bestand deelt zijn inhoud met een ander; het is weggelaten")
    case .badChecksum(let name): (name, "het bestand is veranderd of beschadigd")
    case .tooMany(.ratio, let limit):
      ("", "het bestand wordt bij het uitpakken meer dan \(limit) keer zo groot; het is weggelaten")
    case .tooMany(let bound, let limit): ("", "\(words(bound)): meer dan \(limit)")
    }
  }

  private static func words(_ bound: ZIPError.Bound) -> String {
    switch bound {
    case .entries: "te veel bestanden"
    case .nameLength: "een te lange bestandsnaam"
    case .directoryBytes: "een te lange lijst van bestanden"
    case .entryBytes: "een te groot bestand"
    case .totalBytes: "te veel inhoud"
    case .ratio: "een bestand dat bij het uitpakken te groot wordt"
    }
  }

  private static func name(of error: ContainerPathError) -> String {
    switch error {
    case .empty: ""
    case .absolute(let name), .climbing(let name), .backslash(let name), .controlCharacter(let name),
      .forbiddenCharacter(let name), .emptyName(let name), .trailingDot(let name), .tooLong(let name):
      name
    }
  }
}
