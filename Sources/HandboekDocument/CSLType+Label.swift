extension CSLType {
  /// What readers see for a type.
  package var label: String {
    switch self {
    case .report: "Rapport"
    case .book: "Boek"
    case .chapter: "Hoofdstuk in een boek"
    case .document: "Document"
    case .webpage: "Webpagina"
    case .pamphlet: "Brochure"
    case .thesis: "Proefschrift of scriptie"
    case .speech: "Toespraak"
    case .legislation: "Wet"
    case .legal_case: "Uitspraak van een rechter"
    case .dataset: "Dataset"
    case .bill: "Wetsvoorstel"
    case .regulation: "Regeling"
    case .standard: "Norm"
    case .interview: "Interview"
    case .broadcast: "Uitzending"
    case .articleJournal: "Artikel in een vaktijdschrift"
    case .articleMagazine: "Artikel in een magazine"
    case .articleNewspaper: "Artikel in een krant"
    case .motionPicture: "Film of video"
    case .paperConference: "Bijdrage aan een congres"
    case .post: "Bericht op internet"
    case .postWeblog: "Blog"
    }
  }
}
