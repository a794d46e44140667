public import HandboekDocument
import HandboekJSON

/// The catalogue and the references as linked data with the words of schema.org (JSON-LD 1.1).
///
/// Search engines and catalogues of learning resources read this from a page. Each thing has the anchor
/// of its record in the page as its `@id`, so that other sites can point at it.
public enum JSONLD {
  /// One document with a `@graph`: the book, its partners, its offers and its references.
  ///
  /// Safe as it is between `<script type="application/ld+json">` and `</script>`: no byte of it can end
  /// the element or open a comment in it (HTML, "Restrictions for contents of script elements").
  public static func write(_ handbook: Handbook) -> [UInt8] {
    var buffer = JSONBuffer()
    buffer.object {
      $0.member("@context", "https://schema.org")
      $0.lineKey("@graph")
      let nodes = nodes(of: handbook)
      $0.array(nodes, lines: true) { $0.raw($1) }
    }
    buffer.newline()
    return withoutMarkup(buffer.bytes)
  }

  private static func nodes(of handbook: Handbook) -> [[UInt8]] {
    var nodes = [node { $0.book(handbook) }]
    // Looking through all offers for each partner took a third of the time of a page with 6,000 offers.
    var contacts: [String: [Offer]] = [:]
    for offer in handbook.offers where offer.kind == .contact {
      for provider in Set(offer.providers) { contacts[provider, default: []].append(offer) }
    }
    for partner in handbook.partners {
      nodes.append(node { $0.organisation(partner, contacts: contacts[partner.id.name] ?? []) })
    }
    nodes += handbook.offers.map { offer in node { $0.offer(offer, in: handbook.vocabularies) } }
    nodes += handbook.publications.map { publication in
      node { $0.publication(publication, in: handbook.vocabularies) }
    }
    return nodes
  }

  private static func node(_ content: (inout JSONBuffer) -> Void) -> [UInt8] {
    var buffer = JSONBuffer()
    buffer.object(content)
    return buffer.bytes
  }

  /// In JSON, `<`, `>` and `&` stand in strings only, where an escape means the same.
  private static func withoutMarkup(_ json: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count + json.count / 32)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): result += "\\u003C".utf8
      case UInt8(ascii: ">"): result += "\\u003E".utf8
      case UInt8(ascii: "&"): result += "\\u0026".utf8
      default: result.append(byte)
      }
    }
    return result
  }
}

extension JSONBuffer {
  /// The book itself.
  fileprivate mutating func book(_ handbook: Handbook) {
    let metadata = handbook.metadata
    member("@type", "Book")
    member("@id", metadata.identifier.isEmpty ? "#titelpagina" : metadata.identifier)
    member("name", metadata.title)
    member("alternativeHeadline", metadata.subtitle)
    member("description", metadata.description)
    member("bookEdition", metadata.edition)
    member("inLanguage", metadata.language.text)
    member("datePublished", metadata.date?.iso)
    if !metadata.authors.isEmpty {
      key("author")
      array(metadata.authors) { buffer, name in buffer.object { $0.member("name", name) } }
    }
    let others = metadata.contributors.filter { $0.role != .author }
    if !others.isEmpty {
      key("contributor")
      array(others) { buffer, contributor in buffer.object { $0.member("name", contributor.name) } }
    }
    if let series = metadata.series {
      key("isPartOf")
      object {
        $0.member("@type", series.kind == .series ? "BookSeries" : "CreativeWork")
        $0.member("name", series.name)
        $0.member("identifier", series.identifier)
      }
      member("position", series.position)
    }
    member("isBasedOn", metadata.basedOn)
    if let publisher = metadata.publisher { named("publisher", type: "Organization", publisher) }
    member("copyrightNotice", metadata.rights)
    if !handbook.chapters.isEmpty {
      key("hasPart")
      array(handbook.chapters) { buffer, chapter in
        buffer.object {
          $0.member("@type", "Chapter")
          $0.member("@id", "#" + chapter.id.anchor)
          $0.member("name", chapter.title)
          $0.member("position", chapter.number)
        }
      }
    }
  }

  /// A partner, with the contact points it keeps.
  fileprivate mutating func organisation(_ partner: Partner, contacts: [Offer]) {
    member("@type", "Organization")
    member("@id", "#" + partner.id.anchor)
    member("name", partner.name)
    member("alternateName", partner.abbreviation)
    member("url", partner.url)
    member("description", nonEmpty(partner.description.plainText))
    references("contactPoint", contacts.map(\.id))
  }

  /// A member that names something without an address of its own.
  mutating func named(_ key: StaticString, type: String, _ name: String) {
    self.key(key)
    object {
      $0.member("@type", type)
      $0.member("name", name)
    }
  }

  /// A member that leads to other nodes of the graph; nothing when there are none.
  mutating func references(_ key: StaticString, _ records: [RecordID]) {
    guard !records.isEmpty else { return }
    self.key(key)
    array(records) { buffer, id in buffer.object { $0.member("@id", "#" + id.anchor) } }
  }

  /// A member with several texts; nothing when there are none.
  mutating func texts(_ key: StaticString, _ texts: [String]) {
    if !texts.isEmpty { member(key, texts) }
  }

  func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}
