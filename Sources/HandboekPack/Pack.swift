public import HandboekDocument

/// Makes a pack for an agenda item: a handbook with only the chosen passages and what belongs to them.
///
/// Every passage keeps its number and anchor, so that all in the room point at the same place. A pack is a
/// linked handbook like any other: each writer can write it.
public enum Pack {
  /// The pack; the same for the same handbook, choice and agenda.
  public static func make(from book: Handbook, choice: PackChoice, agenda: Agenda) -> Handbook {
    var pack = Handbook(metadata: PackMetadata.make(of: book, choice: choice, agenda: agenda))
    pack.asOf = book.asOf
    pack.vocabularies = book.vocabularies
    pack.chapters = book.chapters.indices.compactMap { index in
      choice.passages[index].map { ChapterReduction.reduce(book.chapters[index], to: $0) }
    }
    pack.parts = [Part(number: nil, title: "", chapters: pack.chapters.indices)]
    pack.questions = book.questions.filter { choice.records.contains($0.id) }.map(PackRecords.question)
    PackRecords.fill(&pack, from: book, choice: choice)
    let rewriter = rewrite(&pack, pictures: book.assets)
    pack.frontPages =
      [PackSummary.page(of: pack, from: book, rewriter: rewriter)].compactMap { $0 } + [
        PackPages.discussion(of: pack, agenda)
      ]
    pack.backPages = [PackPages.evidence(of: pack), PackPages.notes]
    pack.colophon = PackPages.colophon(of: book, choice: choice)
    return pack
  }

  /// Turns the links that lead out of the pack into text, and gives the pictures their new places.
  private static func rewrite(_ pack: inout Handbook, pictures all: [Asset]) -> TextRewriter {
    var mentions = Mentions()
    pack.forEachRecord { mentions.add($0) }
    let used = mentions.pictures.filter(all.indices.contains).sorted()
    pack.assets = used.map { all[$0] }
    let numbers = Dictionary(uniqueKeysWithValues: zip(used, used.indices))
    let places = PackPlaces(pack)
    var rewriter = TextRewriter(places: places, pictures: numbers)
    for index in pack.chapters.indices { rewriter.rewrite(&pack.chapters[index]) }
    for index in pack.publications.indices { rewriter.rewrite(&pack.publications[index]) }
    for index in pack.partners.indices {
      rewriter.rewrite(&pack.partners[index])
      pack.partners[index].offers.removeAll { !places.contains($0) }
    }
    for index in pack.terms.indices { rewriter.rewrite(&pack.terms[index]) }
    for index in pack.offers.indices {
      rewriter.rewrite(&pack.offers[index])
      pack.offers[index].questions.removeAll { !places.contains($0) }
    }
    for index in pack.questions.indices {
      // Before rewriting, so that the places outside become text like any other link.
      PackRecords.moveReading(of: &pack.questions[index], outOf: places)
      rewriter.rewrite(&pack.questions[index])
    }
    return rewriter
  }
}
