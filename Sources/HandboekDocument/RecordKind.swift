/// The kinds of things a handbook folder holds; the raw value is the folder's name.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  case chapter = "hoofdstukken"
  case publication = "publicaties"
  case offer = "aanbod"
  case partner = "partners"
  case term = "begrippen"
  case question = "vraagstukken"
  case route = "leerroutes"
  /// A page that is no chapter, such as a foreword or the colophon.
  case page = "paginas"

  /// One thing of this kind, with its article: "het hoofdstuk".
  public var label: String {
    switch self {
    case .chapter: "hoofdstuk"
    case .publication: "publicatie"
    case .offer: "aanbod"
    case .partner: "partner"
    case .term: "begrip"
    case .question: "vraagstuk"
    case .route: "leerroute"
    case .page: "pagina"
    }
  }

  /// The prefix of anchors for records of this kind: `pub-kis-2019`.
  public var anchorPrefix: String {
    switch self {
    case .chapter: "h"
    case .publication: "pub"
    case .offer: "aanbod"
    case .partner: "partner"
    case .term: "begrip"
    case .question: "vraag"
    case .route: "route"
    case .page: "pagina"
    }
  }
}

/// Names one record: its kind and its file name without `.md`.
public struct RecordID: Sendable, Hashable, Comparable {
  public var kind: RecordKind
  public var name: String

  public init(_ kind: RecordKind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// The anchor of the record in the outputs: `pub-kis-2019`.
  public var anchor: String { "\(kind.anchorPrefix)-\(name)" }

  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.kind.rawValue, left.name) < (right.kind.rawValue, right.name)
  }
}
