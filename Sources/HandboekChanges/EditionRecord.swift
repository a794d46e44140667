import HandboekDocument
import HandboekJSON

/// A record of an edition that is no chapter.
struct EditionRecord: Sendable {
  var id: RecordID
  var title: String
  /// All that readers see of it, but when it was last looked up.
  var digest: UInt64

  init(_ kind: RecordKind, _ fields: JSONFields, _ pictures: EditionPictures) throws(JSONFault) {
    id = RecordID(kind, try fields.required("id"))
    var text = EditionText(pictures: pictures)
    for name in Self.members(of: kind) {
      text.mark(name)
      text.everything(in: fields.node(name) ?? .null)
    }
    // Not the places that linking gave the stops: their numbers shift.
    for stop in kind == .route ? try fields.elements("haltes") : [] {
      let stop = try JSONFields(stop, "leerroutes.haltes")
      for name in ["plek", "tijd", "waarom"] { text.mark(try stop.text(name) ?? "") }
    }
    text.notes = try EditionText.notes(fields)
    for element in try fields.elements("blocks") {
      try text.block(JSONFields(element, "\(kind.rawValue).blocks"))
    }
    digest = text.digest
    title = try Self.title(kind, fields)
  }

  /// The members that readers see and that say something of their own; what linking made of them is left out.
  private static func members(of kind: RecordKind) -> [String] {
    switch kind {
    case .offer:
      [
        "titel", "soort", "vorm", "aanbieders", "themas", "doelgroepen", "url", "publicatie", "regio",
        "onzeker",
      ]
    case .publication: ["csl", "themas", "bewijs", "onzeker"]
    case .partner: ["naam", "afkorting", "url", "marktpartij", "opgegaan_in", "onzeker"]
    case .term: ["term", "afkorting", "synoniemen", "bron"]
    case .question:
      ["vraag", "groep", "themas", "doelgroepen", "aanbod", "publicaties", "hoofdstukken"]
    case .route: ["titel", "rol"]
    case .page: ["titel", "soort"]
    case .chapter: []
    }
  }

  private static func title(_ kind: RecordKind, _ fields: JSONFields) throws(JSONFault) -> String {
    switch kind {
    case .publication:
      let parts = [try fields.text("author"), try fields.text("year")].compactMap { $0 }.filter {
        !$0.isEmpty
      }
      return EditionText.cut(parts.joined(separator: ", "), at: 100)
    case .partner: return EditionText.cut(try fields.text("naam") ?? "", at: 100)
    case .term: return EditionText.cut(try fields.text("term") ?? "", at: 100)
    case .question: return EditionText.cut(try fields.text("vraag") ?? "", at: 160)
    case .offer, .route, .page, .chapter: return EditionText.cut(try fields.text("titel") ?? "", at: 100)
    }
  }
}
