import HandboekDocument
import HandboekJSON

extension JSONBuffer {
  /// An offer as a `Course`, a `ContactPoint` or a `LearningResource`.
  mutating func offer(_ offer: Offer, in vocabularies: Vocabularies) {
    let form = offer.form.map(vocabularies.forms.label)
    let themes = offer.themes.map(vocabularies.themes.label)
    let providers = offer.providers.map { RecordID(.partner, $0) }
    member("@type", Self.type(of: offer.kind))
    member("@id", "#" + offer.id.anchor)
    member("name", offer.title)
    member("description", nonEmpty(offer.description.plainText))
    member("url", offer.url)
    switch offer.kind {
    case .contact:
      // A contact point is no creative work: it has no subject, provider or audience of its own.
      member("contactType", form ?? "contactpunt")
      member("areaServed", offer.region)
      member("availableLanguage", "nl")
    case .training, .publication:
      member("learningResourceType", form)
      references("provider", providers)
      texts("about", themes)
      audience(offer.audiences.map(vocabularies.audiences.label))
      member("spatialCoverage", offer.region)
      if let publication = offer.publication {
        references("isBasedOn", [RecordID(.publication, publication)])
      }
    }
  }

  private mutating func audience(_ labels: [String]) {
    guard !labels.isEmpty else { return }
    key("audience")
    array(labels) { buffer, label in
      buffer.object {
        $0.member("@type", "Audience")
        $0.member("audienceType", label)
      }
    }
  }

  private static func type(of kind: OfferKind) -> String {
    switch kind {
    case .publication: "LearningResource"
    case .training: "Course"
    case .contact: "ContactPoint"
    }
  }
}
