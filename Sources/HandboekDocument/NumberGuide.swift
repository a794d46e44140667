/// How the numbers of a handbook work, in words for readers; every output's colophon tells it.
public enum NumberGuide {
  public static let title = "De nummers in dit boek"

  /// What there is to tell, with or without pages.
  public static func lines(for pagination: Pagination?) -> [String] {
    lines + [pagination?.guide].compactMap { $0 }
  }

  private static let lines = [
    "Elke passage heeft een nummer: 3.12 is de twaalfde passage van hoofdstuk 3.",
    "Paragrafen hebben een letter: 3.B is de tweede paragraaf van hoofdstuk 3.",
    "Figuren en tabellen zijn per hoofdstuk genummerd: figuur 3.1, tabel 3.2.",
    "De nummers zijn in alle vormen van deze uitgave gelijk: op papier, op een scherm, in een "
      + "e-boek en als tekst. In een andere uitgave kunnen zij anders zijn; noem dus de uitgave "
      + "als je naar een passage verwijst.",
  ]
}
