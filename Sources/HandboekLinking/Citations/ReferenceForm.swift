import HandboekDocument

/// What the type of a work means for its reference (APA 7 chapter 10).
enum ReferenceForm {
  /// Whether it appears in a journal, magazine, newspaper or blog.
  static func isPeriodical(_ csl: BibliographicFields) -> Bool {
    ["article-journal", "article-magazine", "article-newspaper", "post-weblog", "interview"].contains(
      csl.type)
  }

  /// Whether it is part of something larger, of which the title is slanted instead of its own.
  ///
  /// A page, video or data set on a site stands alone (APA 7 §10.9, §10.12, §10.16).
  static func isPart(_ csl: BibliographicFields) -> Bool {
    csl.containerTitle != nil
      && (isPeriodical(csl)
        || ["chapter", "paper-conference", "broadcast", "document", "pamphlet"].contains(csl.type))
  }

  /// Whether it is a law or a decision of a court.
  static func isLegal(_ csl: BibliographicFields) -> Bool {
    ["legislation", "bill", "regulation", "legal_case"].contains(csl.type)
  }

  /// Whether the title is slanted in the list: that of what stands alone, but not of laws (APA 7 §11.3).
  static func isSlanted(_ csl: BibliographicFields) -> Bool { !isPart(csl) && !isLegal(csl) }

  /// The words in square brackets behind a title (APA 7 §9.21), with a capital.
  static func bracket(_ csl: BibliographicFields) -> String? {
    if isPart(csl), csl.type != "broadcast" { return nil }
    guard let word = formTypes.contains(csl.type) ? csl.genre ?? usualForms[csl.type] : nil else {
      return nil
    }
    let form = word.prefix(1).uppercased() + word.dropFirst()
    // A thesis names the school with its form (APA 7 §10.6).
    guard csl.type == "thesis", let school = csl.publisher else { return form }
    return "\(form), \(school)"
  }

  /// Types whose form is told.
  private static let formTypes: Set<String> = [
    "document", "pamphlet", "dataset", "motion_picture", "broadcast", "speech", "thesis", "post",
    "paper-conference", "interview",
  ]

  /// The form of a work whose author typed none.
  private static let usualForms = [
    "pamphlet": "brochure", "dataset": "dataset", "motion_picture": "film", "broadcast": "uitzending",
    "speech": "toespraak", "thesis": "proefschrift", "paper-conference": "congresbijdrage",
    "interview": "interview",
  ]
}

extension BibliographicFields {
  /// Whose name stands first: the authors, else the editors of a whole work (APA 7 §9.10).
  var responsible: [Name] {
    if !authors.isEmpty { return authors }
    return ReferenceForm.isPart(self) ? [] : editors
  }
}
