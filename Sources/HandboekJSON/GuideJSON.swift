import HandboekDocument

extension JSONBuffer {
  /// The guide: the ids of the records of each page and section, with their counts.
  mutating func guide(_ guide: CatalogueGuide) {
    object {
      $0.axes("aanbod", guide.offers, \.place)
      $0.axes("publicaties", guide.publications, \.place)
    }
  }

  private mutating func axes<Entry>(
    _ name: StaticString, _ axes: [GuideAxis<Entry>], _ place: KeyPath<Entry, Place>
  ) {
    key(name)
    array(axes) { buffer, axis in
      buffer.object {
        $0.member("by", axis.key.rawValue)
        $0.key("pages")
        $0.array(axis.pages, lines: true) { $0.page($1, place) }
      }
    }
  }

  private mutating func page<Entry>(_ page: GuidePage<Entry>, _ place: KeyPath<Entry, Place>) {
    object {
      $0.member("name", page.name)
      $0.member("value", page.value)
      $0.member("title", page.title)
      $0.member("count", page.count)
      $0.key("sections")
      $0.array(page.sections) { buffer, section in
        buffer.object {
          $0.member("by", section.key?.rawValue)
          $0.member("id", section.id)
          $0.member("title", section.title)
          $0.member("records", section.entries.map { $0[keyPath: place].record.name })
          $0.key("nearest")
          $0.array(section.nearest) { $0.lead($1) }
        }
      }
    }
  }

  mutating func lead(_ name: StaticString, _ lead: GuideLead?) {
    guard let lead else { return }
    key(name)
    self.lead(lead)
  }

  private mutating func lead(_ lead: GuideLead) {
    object {
      $0.member("title", lead.title)
      $0.member("count", lead.count)
      $0.member("page", lead.address.page)
      $0.member("section", lead.address.section)
    }
  }
}
