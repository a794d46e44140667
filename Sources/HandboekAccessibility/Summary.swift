import HandboekDocument

/// The results of the checks in plain Dutch.
enum Summary {
  /// What the book has, and what a reader may rely on.
  static func description(features: [String], _ pictures: PictureFacts) -> String {
    var sentences = [Self.parts(features)]
    if features.contains(DisplayTransformability.name) {
      sentences.append("Lettergrootte, kleuren en regelafstand liggen niet vast.")
    }
    sentences.append(Self.pictures(pictures))
    sentences.append(
      pictures.mayMove
        ? "Er is geen geluid en geen video; een of meer afbeeldingen kunnen bewegen."
        : "Er is geen geluid, geen video en geen bewegend beeld.")
    if features.contains(Unlocked.name) { sentences.append("Het boek heeft geen kopieerbeveiliging.") }
    return sentences.joined(separator: " ")
  }

  private static func parts(_ features: [String]) -> String {
    let names = [
      (StructuralNavigation.name, "koppen"), (TableOfContents.name, "een inhoudsopgave"),
      (Index.name, "een register"),
      (ReadingOrder.name, "een vaste leesvolgorde"),
    ]
    let parts = names.filter { features.contains($0.0) }.map(\.1)
    return "Dit boek bestaat uit tekst" + (parts.isEmpty ? "." : " met \(joined(parts)).")
  }

  private static func pictures(_ pictures: PictureFacts) -> String {
    switch (pictures.meaningful, pictures.undescribed) {
    case (0, _): "De tekst bevat geen afbeeldingen waarvoor een beschrijving nodig is."
    case (1, 0): "De enige afbeelding in de tekst heeft een beschrijving in tekst."
    case (let all, 0): "Alle \(all) afbeeldingen in de tekst hebben een beschrijving in tekst."
    case (let all, let missing):
      "Van de \(all) afbeeldingen in de tekst \(missing == 1 ? "mist" : "missen") \(missing) een beschrijving in tekst."
    }
  }

  /// Whether the book conforms, and on whose word.
  static func judgement(faults: [String], review: AccessibilityReview?) -> String {
    let found =
      faults.isEmpty
      ? "Een programma keek na of beelden, koppen, tabellen en links in orde zijn, en vond geen fouten."
      : "Een programma vond nog fouten: \(joined(faults))."
    guard let review else {
      return found
        + " Niemand heeft het boek beoordeeld volgens WCAG 2.2. Daarom verklaart het niet dat het aan die "
        + "norm voldoet."
    }
    if faults.isEmpty {
      return
        "Het boek voldoet aan EPUB Accessibility 1.1 en aan WCAG 2.2, niveau AA. Dat heeft \(review.certifier) "
        + "beoordeeld op \(review.date.dutch)."
    }
    return
      "\(review.certifier) heeft het boek beoordeeld op \(review.date.dutch). \(found) Daarom verklaart het boek "
      + "niet dat het aan WCAG 2.2 voldoet."
  }

  /// "a, b en c".
  private static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " en " + last
  }
}
