import HandboekDocument

extension JSONBuffer {
  /// The filter of a list out of the catalogue, as the author wrote it.
  mutating func filter(_ filter: CatalogueFilter) {
    key("filter")
    object {
      $0.key("conditions")
      $0.array(filter.conditions) { buffer, condition in
        buffer.object {
          $0.member("key", condition.key)
          $0.member("values", condition.values)
        }
      }
      $0.member("sort", filter.sort)
      $0.member("maximum", filter.maximum)
    }
  }

  mutating func offers(_ name: StaticString, _ offers: [OfferSummary]) {
    key(name)
    array(offers) { buffer, offer in
      buffer.object {
        $0.key("place")
        $0.object { $0.fields(of: offer.place) }
        $0.member("kind", offer.kind.rawValue)
        $0.member("form", offer.form)
        $0.member("providers", offer.providers)
        $0.member("commercial", offer.isCommercial)
        $0.freshness(offer.freshness)
        $0.member("caveat", offer.caveat)
        $0.member("publication", offer.publication)
        $0.member("audiences", offer.audiences)
        $0.member("themes", offer.themes)
      }
    }
  }

  /// How far a reader can rely on an offer.
  mutating func freshness(_ freshness: Freshness) {
    key("freshness")
    object {
      switch freshness.check {
      case .verified: $0.member("state", "verified")
      case .stale: $0.member("state", "stale")
      case .neverVerified: $0.member("state", "neverVerified")
      }
      $0.member("stale", freshness.isStale)
      $0.member("overdueSince", freshness.overdueSince?.iso)
      $0.member("text", freshness.dutch)
    }
  }

  mutating func publications(_ name: StaticString, _ publications: [PublicationSummary]) {
    key(name)
    array(publications) { buffer, publication in
      buffer.object {
        $0.key("place")
        $0.object { $0.fields(of: publication.place) }
        $0.inlines("reference", publication.reference)
        $0.member("evidence", publication.evidence.rawValue)
        $0.member("caveat", publication.caveat)
        $0.member("citation", publication.citation)
      }
    }
  }
}
