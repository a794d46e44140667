import HandboekCatalogue
import HandboekDocument
import HandboekJSON
import HandboekPlainText

/// What would be touched if a record were withdrawn, for people and as JSON.
struct WithdrawalPage {
  private let withdrawal: Withdrawal

  init(_ withdrawal: Withdrawal) { self.withdrawal = withdrawal }

  static func lines(_ pages: [WithdrawalPage], width: Int) -> [StyledLine] {
    var page = TextPage(width: width)
    for (index, content) in pages.enumerated() {
      if index > 0 { page.blank() }
      content.write(into: &page)
    }
    return page.lines
  }

  private func write(into page: inout TextPage) {
    let place = withdrawal.place
    page.paragraph(place.title, [.bold, .accent])
    page.paragraph("\(place.record.kind.rawValue)/\(place.record.name)", .dim)
    if withdrawal.isFree {
      page.blank()
      page.paragraph("Niets verwijst hiernaar; weghalen raakt niets.")
      return
    }
    passages("Passages", withdrawal.passages, into: &page)
    passages("Lijsten uit het aanbod en de publicaties", withdrawal.lists, into: &page)
    titles("Vragen", withdrawal.questions, into: &page)
    titles("Leerroutes", withdrawal.routes, into: &page)
    titles("Aanbod", withdrawal.offers, into: &page)
    titles("Partners die hierin opgingen", withdrawal.partners, into: &page)
  }

  /// Passages by the chapter or record that they stand in: "Netwerken: 4.3, 4.9".
  private func passages(_ title: String, _ places: [Place], into page: inout TextPage) {
    if places.isEmpty { return }
    page.heading("\(title) (\(places.count))")
    var groups: [(title: String, labels: [String])] = []
    for place in places {
      let label = place.anchor == nil ? nil : place.label
      if let index = groups.firstIndex(where: { $0.title == place.title }) {
        groups[index].labels += [label].compactMap { $0 }
      } else {
        groups.append((place.title, [label].compactMap { $0 }))
      }
    }
    for group in groups {
      page.item {
        let numbers = group.labels.isEmpty ? "" : ": " + group.labels.joined(separator: ", ")
        $0.paragraph(group.title + numbers)
      }
    }
  }

  private func titles(_ title: String, _ places: [Place], into page: inout TextPage) {
    if places.isEmpty { return }
    page.heading("\(title) (\(places.count))")
    for place in places {
      page.item {
        $0.paragraph([StyledSpan(place.title), StyledSpan(" (\(place.record.name))", .dim)])
      }
    }
  }

  static func json(_ pages: [WithdrawalPage]) -> [UInt8] {
    var buffer = JSONBuffer()
    buffer.object {
      $0.member("formaat", "handboek-gebruik")
      $0.member("versie", CatalogueJSON.version)
      $0.lineKey("gebruik")
      $0.array(pages, lines: true) { $1.write(into: &$0) }
    }
    buffer.newline()
    return buffer.bytes
  }

  private func write(into buffer: inout JSONBuffer) {
    buffer.object {
      $0.place("van", withdrawal.place)
      $0.places("passages", withdrawal.passages)
      $0.places("lijsten", withdrawal.lists)
      $0.places("vraagstukken", withdrawal.questions)
      $0.places("leerroutes", withdrawal.routes)
      $0.places("aanbod", withdrawal.offers)
      $0.places("partners", withdrawal.partners)
    }
  }
}
