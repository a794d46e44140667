/// The examples at the top of each help page.
enum CommandExamples {
  struct Example {
    var line: String
    var meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// The examples of a command.
  static func of(_ command: String) -> [Example] {
    switch command {
    case "bouw":
      [
        Example("handboek bouw", "Maak alles in de map dist."),
        Example("handboek bouw Handboek --naar uitvoer", "Een andere map, een andere uitvoer."),
        Example("handboek bouw --formaat epub,html", "Alleen het e-boek en de pagina."),
        Example("handboek bouw oude-tekst --soepel", "Bouw ook met gebroken verwijzingen."),
      ]
    case "controleer":
      [
        Example("handboek controleer", "Zoek fouten in deze map."),
        Example("handboek controleer --streng", "Keur ook waarschuwingen af."),
        Example("handboek controleer --json", "Meldingen als data."),
        Example("handboek controleer --werklijst", "Welk aanbod moet nagekeken worden?"),
        Example("handboek controleer dist/handboek.epub", "Toets een EPUB, van wie dan ook."),
      ]
    case "lees":
      [
        Example("handboek lees", "Lees het hele handboek."),
        Example("handboek lees 3", "Lees hoofdstuk 3."),
        Example("handboek lees 3.12", "Lees passage 3.12."),
        Example("handboek lees Handboek sleutelpersoon", "Lees één begrip, aanbod of publicatie."),
        Example("handboek lees | grep -i sleutelpersoon", "Zoek in de tekst."),
      ]
    case "info":
      [
        Example("handboek info", "Titel, uitgave en aantallen."),
        Example("handboek info --meldingen", "Alle meldingen met hun nummer."),
      ]
    case "hulp":
      [
        Example("handboek hulp bouw", "Alles over bouw."),
        Example("handboek hulp afsluitcodes", "Hoe het programma eindigt."),
      ]
    default:
      [
        Example("handboek bouw", "Maak het handboek in de map dist."),
        Example("handboek controleer", "Zoek fouten en wijs ze aan."),
        Example("handboek lees 3.12", "Lees passage 3.12."),
      ]
    }
  }
}
