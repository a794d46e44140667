import HandboekContainer
import HandboekDocument

extension JSONBuffer {
  mutating func metadata(_ metadata: Metadata) {
    object {
      $0.member("titel", metadata.title)
      $0.member("ondertitel", metadata.subtitle)
      $0.member("taal", metadata.language.text)
      $0.member("identificatie", metadata.identifier)
      $0.member("uitgave", metadata.edition)
      $0.member("datum", metadata.date?.iso)
      $0.member("uitgever", metadata.publisher)
      $0.member("auteurs", metadata.authors)
      $0.contributors(metadata.contributors)
      $0.member("rechten", metadata.rights)
      $0.member("omschrijving", metadata.description)
      $0.member("reactieadres", metadata.contact)
      if metadata.nameOrder != .dutch { $0.member("namen", metadata.nameOrder.rawValue) }
      $0.subjects(metadata.subjects)
      if let series = metadata.series { $0.series(series) }
      $0.member("bewerking_van", metadata.basedOn)
      if let review = metadata.accessibilityReview { $0.review(review) }
      $0.member("timestamp", metadata.timestamp)
    }
  }

  private mutating func contributors(_ contributors: [Contributor]) {
    if contributors.isEmpty { return }
    key("medewerkers")
    array(contributors) { buffer, contributor in
      buffer.object {
        $0.member("naam", contributor.name)
        $0.member("rol", contributor.role.rawValue)
        $0.member("sorteernaam", contributor.sortName)
      }
    }
  }

  private mutating func subjects(_ subjects: [Subject]) {
    if subjects.isEmpty { return }
    key("onderwerpen")
    array(subjects) { buffer, subject in
      buffer.object {
        $0.member("naam", subject.name)
        $0.member("lijst", subject.source?.authority)
        $0.member("code", subject.source?.term)
      }
    }
  }

  private mutating func series(_ series: Series) {
    key("reeks")
    object {
      $0.member("naam", series.name)
      $0.member("nummer", series.position)
      $0.member("soort", series.kind.rawValue)
      $0.member("identificatie", series.identifier)
    }
  }

  private mutating func review(_ review: AccessibilityReview) {
    key("toegankelijkheid")
    object {
      $0.member("beoordeeld_door", review.certifier)
      $0.member("op", review.date.iso)
      $0.member("bevoegdheid", review.credential)
      $0.member("rapport", review.report)
    }
  }

  mutating func pagination(_ pagination: Pagination) {
    object {
      $0.member("source", pagination.source)
      $0.member("pages", pagination.pageCount)
    }
  }

  mutating func vocabularies(_ vocabularies: Vocabularies) {
    object {
      $0.vocabulary("themas", vocabularies.themes)
      $0.vocabulary("doelgroepen", vocabularies.audiences)
      $0.vocabulary("vormen", vocabularies.forms)
      $0.vocabulary("groepen", vocabularies.groups)
    }
  }

  /// A list rather than an object: the order is the editor's.
  private mutating func vocabulary(_ name: StaticString, _ vocabulary: Vocabulary) {
    key(name)
    array(vocabulary.ids) { buffer, id in
      buffer.object {
        $0.member("id", id)
        $0.member("label", vocabulary.label(id))
      }
    }
  }

  mutating func part(_ part: Part, chapters: [Chapter]) {
    object {
      $0.member("number", part.number)
      $0.member("titel", part.title)
      $0.member("hoofdstukken", chapters[part.chapters.clamped(to: chapters.indices)].map(\.id.name))
    }
  }

  mutating func asset(_ asset: Asset) {
    object {
      $0.member("path", asset.path)
      $0.member("mediaType", asset.mediaType.rawValue)
      $0.member("size", asset.bytes.count)
      $0.member("sha256", SHA256.hexadecimal(asset.bytes))
    }
  }
}
