import HandboekCatalogue
import HandboekDocument
import HandboekPlainText

/// What the catalogue lacks, for people and as CSV.
struct GapsPage: CatalogueResult {
  let book: Handbook
  let coverage: Coverage
  let gaps: Gaps

  init(_ book: Handbook) {
    self.book = book
    coverage = Coverage(book)
    gaps = Gaps(book)
  }

  /// There is always something to tell.
  let isEmpty = false

  /// "300 vakken: 180 leeg, 60 dun".
  var summary: String {
    "\(coverage.cells.count) vakken: \(coverage.empty.count) leeg, \(coverage.thin.count) met één aanbod"
  }

  func lines(width: Int) -> [StyledLine] {
    var page = TextPage(width: width)
    page.paragraph("Wat het aanbod mist", [.bold, .accent])
    page.blank()
    page.paragraph(
      "Aantallen per thema en doelgroep. Een aanbod telt bij al zijn thema’s en doelgroepen; het totaal telt "
        + "het één keer. Een punt betekent: geen aanbod.")
    if coverage.audiences.count <= Self.letters.count { legend(into: &page) }
    for kind in coverage.kinds { matrix(kind, into: &page) }
    missing(into: &page)
    single(into: &page)
    freshness(into: &page)
    places("Hoofdstukken zonder aanbod", gaps.chaptersWithoutOffers, into: &page)
    places("Aanbod dat geen hoofdstuk noemt", gaps.offersWithoutChapters, into: &page)
    places("Vragen zonder contactpunt", gaps.questionsWithoutContact, into: &page)
    return page.lines
  }

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

  /// The head of a column: a letter where there are enough, else the audience itself.
  private func head(_ audience: Int) -> String {
    coverage.audiences.count <= Self.letters.count
      ? Self.letters[audience] : coverage.audiences[audience].label
  }

  private func legend(into page: inout TextPage) {
    page.blank()
    let names = coverage.audiences.enumerated().map { "\(Self.letters[$0]) \($1.label.lowercased())" }
    page.labelled("Doelgroepen", names.joined(separator: ", "))
  }

  /// One table of themes by audiences.
  private func matrix(_ kind: OfferKind, into page: inout TextPage) {
    page.heading(kind.plural)
    let rows = coverage.themes.indices.map { theme in
      [coverage.themes[theme].label]
        + coverage.audiences.indices.map { figure(coverage.count(theme: theme, audience: $0, kind: kind)) }
        + [figure(coverage.total(theme: theme, kind: kind))]
    }
    let totals =
      ["Totaal"] + coverage.audiences.indices.map { figure(coverage.total(audience: $0, kind: kind)) }
      + [figure(coverage.total(kind: kind))]
    page.table(
      head: ["Thema"] + coverage.audiences.indices.map(head) + ["Totaal"], rows: rows + [totals],
      alignments: [.left] + [Table.Alignment](repeating: .right, count: coverage.audiences.count + 1))
  }

  private func figure(_ count: Int) -> String { count == 0 ? "·" : String(count) }

  /// The empty cells by theme and kind; a kind that the theme lacks altogether says so.
  private func missing(into page: inout TextPage) {
    page.heading("Leeg")
    for theme in coverage.themes.indices {
      page.item { item in
        item.paragraph(coverage.themes[theme].label, .bold)
        for kind in coverage.kinds {
          let empty = coverage.audiences.indices
            .filter { coverage.count(theme: theme, audience: $0, kind: kind) == 0 }
          if empty.count == coverage.audiences.count {
            item.labelled(kind.rawValue, "voor niemand")
          } else {
            let names = empty.map { coverage.audiences[$0].label.lowercased() }
            item.labelled(kind.rawValue, names.isEmpty ? nil : names.joined(separator: ", "))
          }
        }
      }
    }
  }

  private func single(into page: inout TextPage) {
    if gaps.singlePartnerThemes.isEmpty { return }
    page.heading("Thema’s die op één partner rusten")
    for found in gaps.singlePartnerThemes {
      page.item { $0.paragraph("\(found.theme.label): \(found.partner.title) (\(found.count))") }
    }
  }

  private func freshness(into page: inout TextPage) {
    page.heading("Hoe actueel")
    page.paragraph(
      "Vervallen?: meer dan twee jaar geleden voor het laatst gezien of gecontroleerd. Ongecontroleerd: nog "
        + "nooit nagekeken.")
    page.blank()
    let rows = coverage.themes.indices.map { theme in
      let share = freshness(ofTheme: theme)
      return [
        coverage.themes[theme].label, String(share.total), String(share.stale), String(share.unverified),
        share.total == 0 ? "–" : "\((100 * share.stale + share.total / 2) / share.total)%",
      ]
    }
    page.table(
      head: ["Thema", "Aanbod", "Vervallen?", "Ongecontroleerd", "Deel"], rows: rows,
      alignments: [.left, .right, .right, .right, .right])
  }

  /// How many offers of a theme there are, may be gone, and were never verified.
  func freshness(ofTheme theme: Int) -> (total: Int, stale: Int, unverified: Int) {
    let id = coverage.themes[theme].id
    let offers = book.offers.filter { id.isEmpty ? $0.themes.isEmpty : $0.themes.contains(id) }
    let unverified = offers.count { offer in
      if case .neverVerified = offer.freshness.check { return true }
      return false
    }
    return (offers.count, offers.count { $0.freshness.isStale }, unverified)
  }

  private func places(_ title: String, _ places: [Place], into page: inout TextPage) {
    page.heading("\(title) (\(places.count))")
    if places.isEmpty { page.paragraph("Geen.") }
    for place in places {
      page.item { item in
        item.paragraph((place.label.map { "\($0): " } ?? "").uppercasedFirst + place.title)
      }
    }
  }

  /// One row a cell.
  var csv: String {
    let rows = coverage.cells.map { cell in
      [
        coverage.themes[cell.theme].id, coverage.audiences[cell.audience].id, cell.kind.rawValue,
        String(cell.count), cell.count == 0 ? "leeg" : cell.count == 1 ? "dun" : "gedekt",
      ]
    }
    return CSVText.write(head: ["thema", "doelgroep", "soort", "aantal", "oordeel"], rows: rows)
  }
}
