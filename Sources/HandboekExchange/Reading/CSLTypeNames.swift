import HandboekDocument

/// The names that the formats have for the types of CSL.
struct CSLTypeNames: Sendable {
  /// The names with the type they stand for; the first name of a type is the one that is written.
  private let pairs: [(name: String, type: CSLType)]
  private let byName: [String: CSLType]

  private init(_ pairs: [(name: String, type: CSLType)]) {
    self.pairs = pairs
    byName = Dictionary(pairs.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
  }

  /// The type for a name.
  func type(_ name: String) -> CSLType? { byName[name] }

  /// The name for a type; nil when the format has none.
  func name(_ type: String) -> String? { pairs.first { $0.type.rawValue == type }?.name }

  /// Entry types of BibLaTeX 3.x §2.1 and of BibTeX, in lower case.
  static let bibLaTeX = CSLTypeNames([
    ("report", .report), ("techreport", .report), ("manual", .report), ("book", .book), ("mvbook", .book),
    ("collection", .book), ("mvcollection", .book), ("proceedings", .book), ("reference", .book),
    ("booklet", .pamphlet), ("incollection", .chapter), ("inbook", .chapter), ("bookinbook", .chapter),
    ("suppbook", .chapter), ("inreference", .chapter), ("article", .articleJournal),
    ("suppperiodical", .articleJournal), ("review", .articleJournal), ("periodical", .articleMagazine),
    ("online", .webpage), ("electronic", .webpage), ("www", .webpage), ("thesis", .thesis),
    ("phdthesis", .thesis), ("mastersthesis", .thesis), ("inproceedings", .paperConference),
    ("conference", .paperConference), ("unpublished", .document), ("letter", .document),
    ("misc", .document), ("legislation", .legislation), ("jurisdiction", .legal_case),
    ("legal", .legislation),
    ("dataset", .dataset), ("movie", .motionPicture), ("video", .motionPicture), ("audio", .broadcast),
    ("standard", .standard),
  ])

  /// Types of RIS as Zotero and EndNote write them.
  static let ris = CSLTypeNames([
    ("RPRT", .report), ("BOOK", .book), ("EBOOK", .book), ("EDBOOK", .book), ("CLSWK", .book), ("SER", .book),
    ("CHAP", .chapter), ("ECHAP", .chapter), ("ENCYC", .chapter), ("DICT", .chapter),
    ("JOUR", .articleJournal),
    ("EJOUR", .articleJournal), ("JFULL", .articleJournal), ("ABST", .articleJournal),
    ("MGZN", .articleMagazine),
    ("NEWS", .articleNewspaper), ("ELEC", .webpage), ("WEB", .webpage), ("BLOG", .postWeblog),
    ("ICOMM", .post), ("THES", .thesis), ("CPAPER", .paperConference), ("CONF", .paperConference),
    ("PAMP", .pamphlet), ("STAT", .legislation), ("CASE", .legal_case), ("LEGAL", .regulation),
    ("BILL", .bill),
    ("UNBILL", .bill), ("STAND", .standard), ("DATA", .dataset), ("DBASE", .dataset), ("AGGR", .dataset),
    ("MPCT", .motionPicture), ("VIDEO", .motionPicture), ("ADVS", .motionPicture), ("MULTI", .broadcast),
    ("SOUND", .broadcast), ("SLIDE", .speech), ("PCOMM", .interview), ("GEN", .document),
    ("MANSCPT", .document),
    ("UNPD", .document), ("INPR", .document), ("GOVDOC", .report),
  ])

  /// What of CSL 1.0.2 has no type of its own here, with the nearest one.
  static let nearest: [String: CSLType] = [
    "article": .document, "bill": .bill, "classic": .book, "collection": .book, "entry": .chapter,
    "entry-dictionary": .chapter, "entry-encyclopedia": .chapter, "hearing": .legislation,
    "manuscript": .document, "periodical": .articleMagazine, "review": .articleJournal,
    "review-book": .articleJournal, "software": .document, "song": .broadcast, "treaty": .legislation,
    "event": .speech, "performance": .speech, "figure": .document, "graphic": .document, "map": .document,
    "patent": .document, "personal_communication": .document, "musical_score": .document,
  ]
}
