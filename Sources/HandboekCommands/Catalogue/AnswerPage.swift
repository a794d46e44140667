import HandboekCatalogue
import HandboekDocument
import HandboekJSON
import HandboekPlainText

/// The answer to a question as a command shows it: for people and as JSON.
struct AnswerPage {
  private let words: String
  private let answer: Answer
  private let catalogue: Catalogue

  init(_ words: String, _ answer: Answer, catalogue: Catalogue) {
    self.words = words
    self.answer = answer
    self.catalogue = catalogue
  }

  var hasAnswer: Bool { answer.question != nil }

  /// Says that nothing fits, with the questions that come nearest.
  var nothingFound: String {
    var text = "geen vraag in het handboek past bij ‘\(words)’"
    if answer.others.isEmpty { return text + "; zie ‘handboek lees’ voor de inhoud" }
    text += "; het dichtst in de buurt:"
    for question in answer.others { text += " ‘\(question.question)’" }
    return text
  }

  func lines(width: Int) -> [StyledLine] {
    guard let question = answer.question else { return [] }
    var page = TextPage(width: width)
    page.paragraph(question.question, [.bold, .accent])
    page.blank()
    page.blocks(question.answer)
    if !question.chapterPlaces.isEmpty {
      page.heading("Lees")
      for place in question.chapterPlaces { page.item { $0.paragraph(Self.reading(place)) } }
    }
    lead(answer.lesson, "Leer", into: &page)
    lead(answer.contact, "Bel of mail", into: &page)
    list("Ook hierbij", answer.offers.map { "\($0.title) (\($0.kind.rawValue))" }, into: &page)
    list("Publicaties", answer.publications.map(\.reference.plainText), into: &page)
    list("Andere vragen die erop lijken", answer.others.map(\.question), into: &page)
    return page.lines
  }

  private func lead(_ lead: Answer.Lead?, _ title: String, into page: inout TextPage) {
    guard let lead else { return }
    page.heading(title)
    page.offer(lead.offer, vocabularies: catalogue.book.vocabularies, isBrief: true)
    if !lead.isNamed {
      page.item("  ") { $0.paragraph("Niet bij deze vraag genoemd, wel bij hetzelfde thema.", .italic) }
    }
  }

  private func list(_ title: String, _ texts: [String], into page: inout TextPage) {
    if texts.isEmpty { return }
    page.heading(title)
    for text in texts { page.item { $0.paragraph(text) } }
  }

  /// "3.12–3.17  Stappen".
  private static func reading(_ place: Place) -> [StyledSpan] {
    guard let label = place.label else { return [StyledSpan(place.title)] }
    return [StyledSpan(label, .bold), StyledSpan(" " + place.title)]
  }

  var json: [UInt8] {
    let selection = Selection(question: words)
    return CatalogueJSON.document(
      "handboek-vraag", selection, asOf: catalogue.book.asOf, count: hasAnswer ? 1 : 0
    ) { buffer in
      if let question = answer.question {
        buffer.lineKey("vraagstuk")
        buffer.question(question)
      }
      lead("leren", answer.lesson, into: &buffer)
      lead("contact", answer.contact, into: &buffer)
      buffer.lineKey("aanbod")
      buffer.array(answer.offers, lines: true) { $0.offer($1) }
      buffer.lineKey("publicaties")
      buffer.array(answer.publications, lines: true) { $0.publication($1) }
      buffer.lineKey("andere")
      buffer.array(answer.others, lines: true) { buffer, question in
        buffer.object {
          $0.member("id", question.id.name)
          $0.member("vraag", question.question)
        }
      }
    }
  }

  private func lead(_ name: StaticString, _ lead: Answer.Lead?, into buffer: inout JSONBuffer) {
    guard let lead else { return }
    buffer.lineKey(name)
    buffer.object {
      $0.member("genoemd", lead.isNamed)
      $0.key("aanbod")
      $0.offer(lead.offer)
    }
  }
}
