public import HandboekDiagnostics

extension DiagnosticKind {
  public static let importedRevision = DiagnosticKind(
    "HB-OVER-001", .warning, "Een bijgehouden wijziging in een document is verwerkt.",
    cure: "Kijk of de tekst zo klopt. Met --wijzigingen kiest u de tekst van vóór of na de wijzigingen.")
  public static let importedComment = DiagnosticKind(
    "HB-OVER-002", .warning, "Een opmerking bij een document staat niet in de tekst.",
    cure: "Verwerk de opmerking zelf in de tekst.")
  public static let importLost = DiagnosticKind(
    "HB-OVER-003", .warning, "Iets uit een document heeft in Markdown geen tegenhanger en is weggelaten.",
    cure: "Kijk in het document of de tekst zonder dit nog te begrijpen is.")
  public static let importUnsafe = DiagnosticKind(
    "HB-OVER-004", .warning, "Iets uit een document is niet veilig en is weggelaten.",
    cure: "Zet zelf in de map wat u nodig hebt.")
  public static let importedPicture = DiagnosticKind(
    "HB-OVER-005", .warning, "Een afbeelding is niet overgenomen, of mist een beschrijving.",
    cure: "Beschrijf in ![…](…) wat er te zien is, of zet de afbeelding zelf in de map beelden.")
  public static let importChanged = DiagnosticKind(
    "HB-OVER-006", .warning, "Iets uit een document is anders opgeschreven.",
    cure: "Kijk de plaats na in het gemaakte bestand.")
}

/// The diagnostics of this module.
public enum DocumentImportDiagnostics {
  /// Every kind that reading a document can report, besides those of other imports.
  public static let kinds: [DiagnosticKind] = [
    .importedRevision, .importedComment, .importLost, .importUnsafe, .importedPicture, .importChanged,
  ]
}

/// Something that the editor must know about one or more places of a document.
struct Finding {
  var kind: DiagnosticKind
  var message: String
  var places: [Place]
  /// The heading above the first place.
  var heading: String

  struct Place {
    /// The paragraph or line.
    var source: Int
    /// The number of the note that it is in.
    var note: Int?
  }
}

/// Collects findings; what occurs often is one finding with many places.
struct FindingList {
  private(set) var all: [Finding] = []
  private var indices: [String: Int] = [:]
  private var counts: [String: Int] = [:]
  private let limit: Int
  /// The paragraph or line that is being read.
  var place = 0
  /// The number of the note that is being read.
  var note: Int?
  /// The words of the last heading.
  var heading = ""

  init(limits: DocumentLimits) { limit = limits.findings }

  /// One finding of its own.
  mutating func add(_ kind: DiagnosticKind, _ message: String) {
    let count = (counts[kind.id] ?? 0) + 1
    counts[kind.id] = count
    if count > limit {
      addGrouped(kind, "er is meer van dit soort dan hier staat")
    } else {
      all.append(Finding(kind: kind, message: message, places: [here], heading: heading))
    }
  }

  private var here: Finding.Place { Finding.Place(source: place, note: note) }

  /// A finding that is told once, with all its places.
  mutating func addGrouped(_ kind: DiagnosticKind, _ message: String) {
    if let index = indices[kind.id + message] {
      all[index].places.append(here)
    } else {
      indices[kind.id + message] = all.count
      all.append(Finding(kind: kind, message: message, places: [here], heading: heading))
    }
  }
}

extension String {
  /// The text between Dutch quotes in one line, cut where it is long.
  var quotedShort: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "‘\(line.count > 80 ? String(line.prefix(79)) + "…" : line)’"
  }
}
