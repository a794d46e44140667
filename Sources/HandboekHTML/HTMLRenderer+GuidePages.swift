public import HandboekDocument
public import HandboekXML

/// A page of the guide as a document.
public struct GuideDocument: Sendable {
  /// The stable name of the page.
  public let name: String
  public let title: String
  /// Writes the content of the document's body.
  public let write: @Sendable (inout XMLWriter) -> Void
}

/// The pages of the guide: each value of an axis, divided into sections with an anchor of their own.
extension HTMLRenderer {
  /// The pages of the guide, each to become a document of its own.
  public func guideDocuments(of guide: CatalogueGuide) -> [GuideDocument] {
    guide.offers.flatMap { axis in
      axis.pages.map { page in
        GuideDocument(name: page.name, title: Self.title(of: page, by: axis.key)) { writer in
          guidePage(page, title: Self.title(of: page, by: axis.key), into: &writer) {
            guideOffers($0, under: [axis.key] + ($1.map { [$0] } ?? []), into: &$2)
          }
        }
      }
    }
      + guide.publications.flatMap { axis in
        axis.pages.map { page in
          GuideDocument(name: page.name, title: Self.title(of: page, by: axis.key)) { writer in
            guidePage(page, title: Self.title(of: page, by: axis.key), into: &writer) {
              guidePublications($0, hasEvidence: $1 != .evidence && axis.key != .evidence, into: &$2)
            }
          }
        }
      }
  }

  /// The title of a page of offers: "Aanbod: Polarisatie".
  private static func title(of page: GuidePage<OfferSummary>, by key: GuideKey) -> String {
    switch key {
    case .theme: "Aanbod: \(page.title)"
    case .audience: "Aanbod voor: \(page.title)"
    case .provider: "Aanbod per aanbieder"
    case .kind, .evidence: page.title
    }
  }

  /// The title of a page of references: "Publicaties: Polarisatie".
  private static func title(of page: GuidePage<PublicationSummary>, by key: GuideKey) -> String {
    key == .evidence ? "Publicaties: steunt op \(page.title.lowercased())" : "Publicaties: \(page.title)"
  }

  private func guidePage<Entry>(
    _ page: GuidePage<Entry>, title: String, into writer: inout XMLWriter,
    entries: ([Entry], GuideKey?, inout XMLWriter) -> Void
  ) {
    writer.element("section") { writer in
      writer.attribute("id", page.name)
      writer.attribute("class", "achterwerk wegwijzer")
      writer.newline()
      heading(1, title, into: &writer)
      writer.element("p") { writer in
        writer.attribute("class", "gegevens")
        writer.element("a") { writer in
          writer.attribute("href", links.address(of: .guide))
          writer.text("Alle ingangen")
        }
      }
      writer.newline()
      if page.sections.count > 1 { sectionIndex(page.sections, into: &writer) }
      for relation in page.related {
        heading(2, relation.key.title, into: &writer)
        leadList(relation.leads, into: &writer)
      }
      guideSections(page, into: &writer, entries: entries)
    }
    writer.newline()
  }

  /// Writes what is on the page, by what sets the sections apart.
  private func sectionIndex<Entry>(_ sections: [GuideSection<Entry>], into writer: inout XMLWriter) {
    var rest = sections[...]
    while let first = rest.first {
      let group = rest.prefix { $0.key == first.key }
      rest = rest.dropFirst(group.count)
      writer.element("p") { writer in
        writer.attribute("class", "opdeze")
        if let key = first.key {
          label(key.title + ":", into: &writer)
          writer.text(" ")
        }
        for (index, section) in group.enumerated() {
          if index > 0 { writer.text(" · ") }
          writer.element("a") { writer in
            writer.attribute("href", "#" + section.id)
            writer.text(section.title)
          }
          writer.text("\u{A0}(\(section.entries.count))")
        }
      }
      writer.newline()
    }
  }

  private func guideSections<Entry>(
    _ page: GuidePage<Entry>, into writer: inout XMLWriter,
    entries: ([Entry], GuideKey?, inout XMLWriter) -> Void
  ) {
    var key: GuideKey?
    for section in page.sections {
      // The audiences of a theme stand under a heading of their own, behind its kinds.
      let isNested = section.key == .audience
      if isNested, key != .audience { heading(2, GuideKey.audience.title, into: &writer) }
      key = section.key
      heading(isNested ? 3 : 2, into: &writer) { writer in
        writer.attribute("id", section.id)
        writer.text("\(section.title) (\(section.entries.count))")
      }
      if !section.entries.isEmpty {
        entries(section.entries, section.key, &writer)
        writer.newline()
      }
      nearest(of: section, into: &writer)
    }
  }

  /// Writes what is nearest to a list that is empty, or that lacks a kind.
  private func nearest<Entry>(of section: GuideSection<Entry>, into writer: inout XMLWriter) {
    if section.entries.isEmpty {
      writer.element("p") { writer in
        writer.attribute("class", "leeg")
        writer.text("Hier is nu niets." + (section.nearest.isEmpty ? "" : " Het dichtst in de buurt:"))
      }
      writer.newline()
    } else if !section.nearest.isEmpty {
      writer.element("p") { label("Niet hierbij, wel in de buurt:", into: &$0) }
      writer.newline()
    }
    if !section.nearest.isEmpty { leadList(section.nearest, into: &writer) }
  }

  /// Writes a list of offers without what the headings above it say already.
  private func guideOffers(
    _ entries: [OfferSummary], under keys: [GuideKey], into writer: inout XMLWriter
  ) {
    list(entries, into: &writer) { entry, writer in
      placeLink(entry.place, into: &writer)
      writer.text(" ")
      writer.element("span") { writer in
        writer.attribute("class", "regel gegevens")
        var facts = Self.kindFacts(of: entry, hasKind: !keys.contains(.kind))
        if !keys.contains(.provider), !entry.providers.isEmpty {
          facts += " van " + entry.providers.joined(separator: ", ")
        }
        if !keys.contains(.audience) {
          if !entry.audiences.isEmpty { facts += "; voor: " + Self.sentence(entry.audiences) }
        } else if !keys.contains(.theme), !entry.themes.isEmpty {
          facts += "; over: " + Self.sentence(entry.themes)
        }
        writer.text(facts + ".")
      }
      market(entry, into: &writer)
      if entry.freshness.isStale {
        writer.text(" ")
        // The card tells since when.
        writer.element("span") { writer in
          writer.attribute("class", "controle verouderd")
          writer.text(Freshness.warning.prefix(1).uppercased() + Freshness.warning.dropFirst() + ".")
        }
      }
    }
  }

  private static func kindFacts(of entry: OfferSummary, hasKind: Bool) -> String {
    let form = entry.form.map(\.lowercasedFirst)
    guard hasKind else { return form ?? entry.kind.rawValue }
    if let form, form != entry.kind.rawValue { return "\(entry.kind.rawValue) (\(form))" }
    return entry.kind.rawValue
  }

  private func guidePublications(
    _ entries: [PublicationSummary], hasEvidence: Bool, into writer: inout XMLWriter
  ) {
    list(entries, into: &writer) { entry, writer in
      writer.element("a") { writer in
        writer.attribute("href", links.address(of: entry.place))
        insideLink.inlines(Self.withoutAddress(entry.reference), into: &writer)
      }
      if hasEvidence {
        writer.text(" ")
        evidence(entry.evidence, into: &writer)
      }
    }
  }

  /// A reference without the address at its end: the whole is a link, and that leads elsewhere.
  private static func withoutAddress(_ reference: [Inline]) -> [Inline] {
    guard case .link(let link)? = reference.last, case .external = link.target, reference.count > 1 else {
      return reference
    }
    var rest = Array(reference.dropLast())
    if case .text(let text)? = rest.last, text.last == " " {
      rest[rest.count - 1] = .text(String(text.dropLast()))
    }
    return rest
  }

  private func list<Entry>(
    _ entries: [Entry], into writer: inout XMLWriter, item: (Entry, inout XMLWriter) -> Void
  ) {
    writer.element("ul") { writer in
      writer.attribute("class", "lijst")
      writer.newline()
      for entry in entries {
        writer.element("li") { item(entry, &$0) }
        writer.newline()
      }
    }
  }

  /// Labels in the middle of a sentence.
  private static func sentence(_ labels: [String]) -> String {
    labels.map(\.lowercasedFirst).joined(separator: ", ")
  }
}
