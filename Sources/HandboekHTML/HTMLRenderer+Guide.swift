public import HandboekDocument
public import HandboekXML

/// The entries to the catalogue: one page with all ways in, and a page for each value.
extension HTMLRenderer {
  /// Writes the ways into the catalogue, each with how much there is behind it.
  public func guide(of handbook: Handbook, into writer: inout XMLWriter) {
    section(.guide, into: &writer) { writer in
      paragraph(
        "Kies hoe je wilt zoeken. Het getal zegt hoeveel er is. Elke titel in de lijsten brengt je naar de "
          + "volledige beschrijving.", into: &writer)
      for axis in handbook.guide.offers {
        switch axis.key {
        case .theme, .audience: countTable(axis, into: &writer)
        case .kind, .provider, .evidence:
          pageList(axis.pages, .offers(axis.key), into: &writer)
        }
      }
      questionGroups(of: handbook, into: &writer)
      for axis in handbook.guide.publications {
        pageList(axis.pages, .publications(axis.key), into: &writer)
      }
    }
  }

  /// Writes a table of counts: a row for each value, a column for each kind; each count leads to its list.
  private func countTable(_ axis: GuideAxis<OfferSummary>, into writer: inout XMLWriter) {
    let kinds = OfferKind.allCases
    guideHeading(.offers(axis.key), into: &writer)
    writer.element("table") { writer in
      writer.attribute("class", "telling")
      writer.newline()
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          for title in [axis.key == .theme ? "Thema" : "Voor wie"] + kinds.map(Self.breakable) + ["Samen"] {
            writer.element("th") { writer in
              writer.attribute("scope", "col")
              writer.text(title)
            }
          }
        }
      }
      writer.newline()
      writer.element("tbody") { writer in
        writer.newline()
        for page in axis.pages { countRow(page, kinds, into: &writer) }
      }
      writer.newline()
    }
    writer.newline()
  }

  /// The heading of a narrow column: soft hyphens say where it may break on a phone.
  static func breakable(_ kind: OfferKind) -> String {
    switch kind {
    case .publication: "Publi\u{AD}caties"
    case .training: "Trai\u{AD}ningen"
    case .contact: "Contact\u{AD}punten"
    }
  }

  private func countRow(
    _ page: GuidePage<OfferSummary>, _ kinds: [OfferKind], into writer: inout XMLWriter
  ) {
    writer.element("tr") { writer in
      writer.element("th") { writer in
        writer.attribute("scope", "row")
        guideLink(page.title, GuideAddress(page: page.name), into: &writer)
      }
      for kind in kinds {
        writer.element("td") { writer in
          guard let section = page.sections.first(where: { $0.id == kind.rawValue }) else {
            writer.text("0")
            return
          }
          writer.element("a") { writer in
            writer.attribute("href", links.address(of: GuideAddress(page: page.name, section: section.id)))
            writer.attribute(
              "aria-label", "\(section.entries.count), \(page.title): \(kind.plural.lowercased())")
            writer.text(String(section.entries.count))
          }
        }
      }
      writer.element("td") { $0.text(String(page.count)) }
    }
    writer.newline()
  }

  /// Writes a list of pages; a page that holds a whole axis says how many sections it has.
  private func pageList<Entry>(
    _ pages: [GuidePage<Entry>], _ entrance: GuideEntrance, into writer: inout XMLWriter
  ) {
    guideHeading(entrance, into: &writer)
    leadList(
      pages.map { page in
        GuideLead(
          title: page.value == nil ? "\(page.title), van A tot Z" : page.title, count: page.count,
          address: GuideAddress(page: page.name))
      }, into: &writer)
  }

  private func questionGroups(of handbook: Handbook, into writer: inout XMLWriter) {
    let groups = QuestionGroup.all(of: handbook)
    if groups.isEmpty { return }
    guideHeading(.questions, into: &writer)
    groupList(groups, into: &writer)
  }

  /// Writes links to the groups of questions, with how many each has.
  func groupList(_ groups: [QuestionGroup], into writer: inout XMLWriter) {
    writer.element("ul") { writer in
      writer.attribute("class", "ingangen")
      writer.newline()
      for group in groups {
        writer.element("li") { writer in
          writer.element("a") { writer in
            writer.attribute("href", links.address(of: .questions, at: group.identifier))
            writer.text(group.title)
          }
          writer.text(" (\(group.questions.count))")
        }
        writer.newline()
      }
    }
    writer.newline()
  }

  private func guideHeading(_ entrance: GuideEntrance, into writer: inout XMLWriter) {
    heading(2, into: &writer) { writer in
      writer.attribute("id", entrance.anchor)
      writer.text(entrance.title)
    }
  }

  // MARK: Leads

  func leadList(_ leads: [GuideLead], into writer: inout XMLWriter) {
    writer.element("ul") { writer in
      writer.attribute("class", "ingangen")
      writer.newline()
      for lead in leads {
        writer.element("li") { self.lead(lead, into: &$0) }
        writer.newline()
      }
    }
    writer.newline()
  }

  /// Writes "Polarisatie: trainingen (12)".
  func lead(_ lead: GuideLead, into writer: inout XMLWriter) {
    guideLink(lead.title, lead.address, into: &writer)
    writer.text(" (\(lead.count))")
  }

  func guideLink(_ title: String, _ address: GuideAddress, into writer: inout XMLWriter) {
    writer.element("a") { writer in
      writer.attribute("href", links.address(of: address))
      writer.text(title)
    }
  }

  func paragraph(_ text: String, into writer: inout XMLWriter) {
    writer.element("p") { $0.text(text) }
    writer.newline()
  }
}
