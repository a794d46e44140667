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
        Example("handboek bouw --formaat html,pdf --papier a5", "Een boekje als PDF."),
        Example("handboek bouw --sinds vorige.json", "Met wat er veranderd is in de kantlijn."),
        Example("handboek bouw --paginering", "Ook een PDF; zijn bladzijden ook in het e-boek."),
        Example("handboek bouw --edities alle --formaat epub", "Alle edities, elk in een eigen map."),
        Example("handboek bouw oude-tekst --soepel", "Bouw ook met gebroken verwijzingen."),
      ]
    case "nieuw":
      [
        Example("handboek nieuw mijn-handboek", "Begin een boek; bekijk het met handboek volg."),
        Example("handboek nieuw onrust --titel \"Onrust in de wijk\"", "Met een eigen titel."),
      ]
    case "volg":
      [
        Example("handboek volg", "Toon dit handboek in de browser, steeds met de laatste wijziging."),
        Example("handboek volg Handboek --open", "Open de browser meteen."),
        Example("handboek volg --editie voorbeelddam", "De editie van een gemeente."),
        Example("handboek volg --poort 9000", "Op een eigen poort, of niet."),
      ]
    case "raadstuk":
      [
        Example("handboek raadstuk 4 3.12-3.18 --agendapunt 7", "Hoofdstuk 4 en zeven passages."),
        Example(
          "handboek raadstuk 6#zeven-stappen --vraag groep-blijft-demonstreren", "Een paragraaf en een vraag."
        ),
        Example("handboek raadstuk --gegevens agenda.yml --formaat pdf", "Alles uit een bestand, als PDF."),
        Example("handboek raadstuk 4 --formaat pdf --regelnummers", "Met regelnummers voor het debat."),
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
        Example("handboek lees", "Lees op het hele scherm, waar u gebleven was."),
        Example("handboek lees 3", "Lees hoofdstuk 3."),
        Example("handboek lees 3.12", "Lees passage 3.12."),
        Example("handboek lees --lineair", "Voor schermlezers en brailleregels."),
        Example("handboek lees Handboek sleutelpersoon", "Lees één begrip, aanbod of publicatie."),
        Example("handboek lees | grep -i sleutelpersoon", "Regels met een woord; zie ook ‘zoek’."),
        Example("handboek lees roman.epub 3", "Lees hoofdstuk 3 van een EPUB, van wie dan ook."),
        Example("handboek lees - --json < roman.epub", "Inhoud, gegevens en fouten van een EPUB, als data."),
      ]
    case "zoek":
      [
        Example("handboek zoek azc avond", "Waar beide woorden staan, in elke vorm."),
        Example("handboek zoek '\"maatschappelijke onrust\"'", "Deze woorden achter elkaar."),
        Example("handboek zoek 'polar* -school'", "Begin van een woord, en zonder een ander."),
        Example("handboek zoek Handboek soevereinen --soort begrip,publicatie", "Alleen in die soorten."),
        Example("handboek zoek --regex '20[12]\\d'", "Een patroon: jaartallen vanaf 2010."),
      ]
    case "aanbod":
      [
        Example("handboek aanbod --thema polarisatie --soort training", "Trainingen over één thema."),
        Example("handboek aanbod --doelgroep raadslid,bestuurder", "Voor het één of het ander."),
        Example("handboek aanbod --vraag \"zorgen over een jongere\"", "Wat helpt bij een vraag."),
        Example("handboek aanbod handboek.epub --csv > aanbod.csv", "Uit een EPUB, voor een rekenblad."),
      ]
    case "publicaties":
      [
        Example("handboek publicaties --thema inclusie --vanaf 2020", "Nieuw werk over één thema."),
        Example("handboek publicaties --bewijs effectonderzoek,onderzoek", "Wat op onderzoek steunt."),
        Example("handboek publicaties --type handreiking --sorteer jaar", "De nieuwste eerst."),
        Example("handboek publicaties --zoek sleutelpersonen", "Waar dit woord in staat."),
      ]
    case "vraag":
      [
        Example("handboek vraag \"Mag ik zorgen over een jongere delen?\"", "Een vraag aan dit handboek."),
        Example("handboek vraag handboek.epub onrust op school", "Een vraag aan een EPUB."),
        Example("handboek vraag --json \"wie helpt bij rellen\"", "Het antwoord als data."),
      ]
    case "gebruik":
      [
        Example("handboek gebruik vng", "Wat op deze partner rust."),
        Example("handboek gebruik publicaties/dilemmalogica", "Als een naam meer betekent."),
        Example("handboek gebruik handboek.epub sleutelpersoon", "In een EPUB."),
      ]
    case "hiaten":
      [
        Example("handboek hiaten", "Alle tabellen en lijsten."),
        Example("handboek hiaten --csv | grep leeg", "Alleen de lege vakken."),
        Example("handboek hiaten --json", "Alles als data."),
      ]
    case "info":
      [
        Example("handboek info", "Titel, uitgave en aantallen."),
        Example("handboek info boek.epub", "Wat een EPUB over zichzelf zegt; ook met --json."),
        Example("handboek info --meldingen", "Alle meldingen met hun nummer."),
      ]
    case "importeer":
      [
        Example("handboek importeer zotero.bib --proef", "Kijk eerst wat er zou gebeuren."),
        Example("handboek importeer zotero.bib --in Handboek", "Maak publicaties."),
        Example("handboek importeer zotero.json --overschrijf", "Werk ook bij wat er al staat."),
        Example("handboek importeer hoofdstuk.docx", "Maak een hoofdstuk van een Word-document."),
        Example("handboek importeer aanbod.csv --standaardthema polarisatie", "Maak aanbod van een tabel."),
      ]
    case "exporteer":
      [
        Example("handboek exporteer --formaat bibtex --naar boek.bib", "De publicaties, voor Zotero."),
        Example("handboek exporteer --formaat csv --excel --naar aanbod.csv", "Het aanbod, voor Excel."),
      ]
    case "opds":
      [
        Example("handboek opds", "Een plank van de e-boeken in dist."),
        Example("handboek opds boeken --titel \"Gemeente Voorbeeld\"", "Met een naam voor de plank."),
      ]
    case "editie":
      [
        Example("handboek editie lijst", "Welke edities zijn er?"),
        Example("handboek editie verschil voorbeelddam", "Wat heeft deze editie anders?"),
        Example(
          "handboek editie basis 3.12 > Handboek/edities/voorbeelddam/passages/eigen.md",
          "Begin een bestand om passage 3.12 te vervangen."),
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
        Example("handboek zoek azc avond", "Zoek woorden in het hele boek."),
        Example("handboek vraag \"wie helpt bij rellen\"", "Zoek een antwoord en een contactpunt."),
      ]
    }
  }
}
