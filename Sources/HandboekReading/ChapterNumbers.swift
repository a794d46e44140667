internal import HandboekDocument

/// The numbers by which readers name the chapters of a book.
enum ChapterNumbers {
  /// The number of each document, by its index: what the contents say, else the order of the contents.
  ///
  /// Numbers that the contents give in front of their titles hold when there are some and no two
  /// documents share one. Else the documents that the contents list are counted, covers and title pages
  /// aside.
  ///
  /// - Parameter all: All entries of the contents, with those below them.
  static func of(_ all: [BookEntry], landmarks: [BookEntry], title: String) -> [Int: Int] {
    let whole = Set(all.compactMap { $0.target?.anchor == nil ? $0.target?.document : nil })
    var written: [Int: Int] = [:]
    var taken: Set<Int> = []
    var isClear = true
    for entry in all {
      guard let target = entry.target, let number = number(of: entry), written[target.document] == nil else {
        continue
      }
      // A section in a chapter's file has no chapter's number.
      if target.anchor != nil, whole.contains(target.document) { continue }
      if !taken.insert(number).inserted { isClear = false }
      written[target.document] = number
    }
    if isClear, !written.isEmpty { return written }

    let matter: Set<String> = [
      "cover", "title-page", "titlepage", "toc", "copyright-page", "colophon", "loi", "lot",
    ]
    let aside = Set(
      landmarks.filter { landmark in
        (landmark.type ?? "").split(separator: " ").contains { matter.contains(String($0)) }
      }.compactMap(\.target?.document))
    var numbers: [Int: Int] = [:]
    for entry in all {
      guard let index = entry.target?.document, !aside.contains(index), numbers[index] == nil,
        entry.title != title, !isMatter(entry.title)
      else {
        continue
      }
      numbers[index] = numbers.count + 1
    }
    return numbers
  }

  /// The number in front of a title, as in `3`, `3. Duiden`, `Hoofdstuk 3` and `Chapter 3: …`.
  private static func number(of entry: BookEntry) -> Int? {
    if let own = entry.number { return Int(own) }
    var title = entry.title.lowercased()[...]
    var isNamed = false
    for word in ["hoofdstuk ", "chapter ", "kapitel ", "chapitre "] where title.hasPrefix(word) {
      title = title.dropFirst(word.count)
      isNamed = true
    }
    let digits = title.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let number = Int(digits), number > 0 else { return nil }
    let rest = title.dropFirst(digits.count)
    guard let next = rest.first else { return number }
    if isNamed { return next.isNumber ? nil : number }
    // "3. Duiden" and "3 – Duiden", but not "3.1 Feiten" or "1984 was".
    guard ".:–—-)".contains(next) || rest.hasPrefix(" –") || rest.hasPrefix(" -") else { return nil }
    return rest.dropFirst().first?.isNumber == true ? nil : number
  }

  private static func isMatter(_ title: String) -> Bool {
    [
      "cover", "omslag", "titelpagina", "title page", "inhoud", "inhoudsopgave", "contents",
      "table of contents",
      "colofon", "copyright",
    ].contains(title.lowercased())
  }
}
