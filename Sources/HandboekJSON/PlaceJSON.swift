package import HandboekDocument

extension JSONBuffer {
  /// The members of a place, inside the object that holds it.
  package mutating func fields(of place: Place) {
    member("kind", place.record.kind.rawValue)
    member("id", place.record.name)
    member("anchor", place.anchor)
    member("title", place.title)
    member("label", place.label)
  }

  package mutating func place(_ name: StaticString, _ place: Place?) {
    guard let place else { return }
    key(name)
    object { $0.fields(of: place) }
  }

  package mutating func places(_ name: StaticString, _ places: [Place]) {
    key(name)
    array(places) { buffer, place in buffer.object { $0.fields(of: place) } }
  }

  mutating func backlinks(_ passages: [Passage]) {
    key("backlinks")
    array(passages) { buffer, passage in
      buffer.object {
        $0.fields(of: passage.place)
        $0.member("citation", passage.citationAnchor)
      }
    }
  }
}
