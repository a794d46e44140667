import HandboekDocument

extension Contributor.Role {
  /// The code of the MARC list of relators, which `role` takes (EPUB 3.3 §D.3.11).
  var relator: String {
    switch self {
    case .author: "aut"
    case .editor: "edt"
    case .compiler: "com"
    case .illustrator: "ill"
    case .photographer: "pht"
    case .designer: "bkd"
    case .translator: "trl"
    case .researcher: "res"
    case .adviser: "csl"
    case .reader: "pfr"
    case .commissioner: "pat"
    case .funder: "fnd"
    case .other: "ctb"
    }
  }
}

extension Series.Kind {
  /// The word of EPUB 3.3 §D.3.4.
  var collectionType: String {
    switch self {
    case .series: "series"
    case .set: "set"
    }
  }
}
