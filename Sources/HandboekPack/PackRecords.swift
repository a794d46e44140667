import HandboekDiagnostics
import HandboekDocument

/// Chooses the records that belong to the chosen passages.
enum PackRecords {
  /// Adds the offers, references, partners and terms that the pack's chapters and questions lead to.
  ///
  /// What those records mention in turn is left out, but for the references that they cite: a pack must stay
  /// small, and nothing may be cited that is not there. Analyses of references and descriptions of partners
  /// stay in the handbook, unless they were chosen themselves.
  static func fill(_ pack: inout Handbook, from book: Handbook, choice: PackChoice) {
    var roots = Mentions()
    pack.chapters.forEach { roots.add($0) }
    pack.questions.forEach { roots.add($0) }
    for chapter in pack.chapters { roots.records.formUnion(chapter.furtherOffers.map(\.place.record)) }
    for question in pack.questions { roots.records.formUnion(question.offerPlaces.map(\.place.record)) }
    let chosen = choice.records
    pack.terms = book.terms.filter { roots.records.contains($0.id) || chosen.contains($0.id) }
    pack.offers = book.offers.filter { roots.records.contains($0.id) || chosen.contains($0.id) }

    var cited = roots
    pack.terms.forEach { cited.add($0) }
    pack.offers.forEach { cited.add($0) }
    book.publications.forEach { if chosen.contains($0.id) { cited.add($0) } }
    book.partners.forEach { if chosen.contains($0.id) { cited.add($0) } }
    cited.records.formUnion(pack.offers.compactMap(\.publicationPlace?.record))
    for question in pack.questions { cited.records.formUnion(question.publicationPlaces.map(\.record)) }
    pack.publications = book.publications.filter { cited.records.contains($0.id) || chosen.contains($0.id) }
      .map { publication in
        var publication = publication
        if !chosen.contains(publication.id) {
          publication.analysis = []
          publication.themes = []
        }
        return publication
      }
    pack.partners = partners(of: pack, mentioned: roots.records.union(chosen), chosen: chosen, book)
  }

  /// The providers of the offers, the partners that the text names, and those they became part of.
  private static func partners(
    of pack: Handbook, mentioned: Set<RecordID>, chosen: Set<RecordID>, _ book: Handbook
  ) -> [Partner] {
    var wanted = mentioned
    for offer in pack.offers { wanted.formUnion(offer.providerPlaces.map(\.record)) }
    var count = 0
    while wanted.count != count {
      count = wanted.count
      for partner in book.partners where wanted.contains(partner.id) {
        if let place = partner.mergedIntoPlace { wanted.insert(place.record) }
      }
    }
    return book.partners.filter { wanted.contains($0.id) }.map { partner in
      var partner = partner
      if !chosen.contains(partner.id) { partner.description = [] }
      return partner
    }
  }

  /// A question without the ways to lists that a pack does not have.
  static func question(_ question: Question) -> Question {
    var question = question
    question.contactLead = nil
    question.lessonLead = nil
    return question
  }

  /// Turns what there is to read outside the pack into a line behind the answer.
  static func moveReading(of question: inout Question, outOf places: PackPlaces) {
    let outside = question.chapterPlaces.filter { !places.contains($0) }
    question.chapterPlaces.removeAll { !places.contains($0) }
    if outside.isEmpty { return }
    let names = outside.map { place in
      guard let label = place.label else { return place.title }
      return "\(label) (\(place.title))"
    }
    question.answer.append(
      Block(.paragraph([.text("Lees in het handboek: \(names.joined(separator: "; ")).")]), range: .start))
  }
}
