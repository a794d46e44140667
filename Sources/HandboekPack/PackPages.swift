import HandboekDiagnostics
import HandboekDocument

/// The pages that a pack adds to the chosen passages.
enum PackPages {
  /// The name of the page with room for notes; print.css rules it.
  static let notesName = "aantekeningen"

  /// The questions of the agenda, else general ones and the question of each chapter.
  static func discussion(of pack: Handbook, _ agenda: Agenda) -> Page {
    var questions = agenda.discussion
    if questions.isEmpty { questions = general(pack) }
    let items = questions.map { List.Item(blocks: [paragraph($0)]) }
    return page(
      "om-te-bespreken", "Om te bespreken",
      [Block(.list(List(start: 1, isTight: true, items: items)), range: .start)])
  }

  /// What any council can ask about the chosen chapters.
  private static func general(_ pack: Handbook) -> [String] {
    var questions = ["Herkennen wij dit in onze gemeente? Waaraan zien wij dat?"]
    for chapter in pack.chapters.prefix(3) {
      if let question = chapter.question {
        questions.append(
          "Hoofdstuk \(chapter.number) begint bij de vraag: ‘\(question)’ Wat is ons antwoord?")
      }
    }
    return questions + [
      "Wat doen wij al, en hoe weten wij of dat werkt?",
      "Wie betrekken wij, en wie horen wij nu nog niet?",
      "Wat vragen wij aan het college, en wanneer horen wij wat ermee is gedaan?",
    ]
  }

  /// What the chosen passages stand on, in numbers.
  static func evidence(of pack: Handbook) -> Page {
    var blocks: [Block] = []
    let publications = pack.publications
    if publications.isEmpty {
      blocks.append(
        paragraph("Dit stuk verwijst niet naar publicaties. Vraag bij een keuze waarop zij steunt."))
    } else {
      blocks.append(
        paragraph(
          publications.count == 1
            ? "Dit stuk verwijst naar één publicatie. Zij \(publications[0].evidence.label)."
            : "Dit stuk verwijst naar \(publications.count) publicaties. Waarop zij steunen, van sterk naar zwak:"
        ))
      if publications.count > 1 {
        let items = EvidenceLevel.allCases.reversed().compactMap { level -> List.Item? in
          let count = publications.count { $0.evidence == level }
          return count == 0 ? nil : List.Item(blocks: [paragraph("\(level.noun): \(count)")])
        }
        blocks.append(Block(.list(List(start: nil, isTight: true, items: items)), range: .start))
      }
    }
    blocks.append(
      paragraph(
        "Alleen effectonderzoek meet of een aanpak werkt. De rest kan goed zijn, maar dat is dan niet gemeten. "
          + "Wat elders werkte, hoeft hier niet te werken."))
    let unsure = publications.count { $0.caveat != nil } + pack.offers.count { $0.caveat != nil }
    if unsure > 0 {
      let isOne = unsure == 1
      blocks.append(
        paragraph(
          "Bij \(isOne ? "één publicatie of aanbod" : "\(unsure) publicaties of soorten aanbod") staat wat er niet zeker is."
        ))
    }
    let stale = pack.offers.count { $0.freshness.isStale }
    if stale > 0 {
      blocks.append(
        paragraph(
          "Van \(pack.offers.count == 1 ? "het genoemde aanbod" : "de \(pack.offers.count) soorten aanbod") \(stale == 1 ? "kan er één" : "kunnen er \(stale)") vervallen zijn; kijk bij ‘Controle’."
        ))
    }
    blocks.append(
      paragraph(
        "Dit stuk is geen advies en geen juridisch oordeel. Laat een jurist meekijken als het om een besluit gaat."
      ))
    return page("hoe-zeker-is-dit", "Hoe zeker is dit?", blocks)
  }

  /// Room to write; on paper it has lines.
  static var notes: Page {
    page(notesName, "Aantekeningen", [paragraph("Noem bij elke aantekening het nummer van de passage.")])
  }

  /// Where the passages and their numbers come from.
  static func colophon(of book: Handbook, choice: PackChoice) -> Page {
    let metadata = book.metadata
    let edition = [metadata.edition, metadata.date?.dutch].compactMap { $0 }.joined(separator: ", ")
    let source = edition.isEmpty ? "" : " (\(edition))"
    return page(
      "colofon", BookSection.colophon.title,
      [
        paragraph(
          "Dit stuk is een keuze uit ‘\(metadata.title)’\(source). Gekozen: \(choice.labels.joined(separator: "; "))."
        ),
        paragraph(
          "De nummers zijn die van het handboek. Waar ‘(handboek 3.12)’ staat, leest u verder in het handboek zelf. "
            + "[…] betekent dat er passages zijn weggelaten. De korte analyses van publicaties en de beschrijvingen van "
            + "partners staan in het handboek."),
        paragraph(
          "Wie dit stuk maakte, koos de passages. De makers van het handboek hebben dat niet gedaan."),
      ])
  }

  private static func page(_ name: String, _ title: String, _ blocks: [Block]) -> Page {
    Page(id: RecordID(.page, name), file: "", title: title, blocks: blocks, footnotes: [])
  }

  private static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)]), range: .start) }
}
