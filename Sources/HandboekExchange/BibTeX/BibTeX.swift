public import HandboekDocument

/// Writes references as BibLaTeX, which Zotero, JabRef, pandoc and LaTeX read.
///
/// What the format has no place for: the analysis, the level of evidence, where the facts were seen and
/// what is uncertain.
public enum BibTeX {
  public static func write(_ publications: [Publication]) -> [UInt8] {
    var text = ""
    for publication in publications {
      if !text.isEmpty { text += "\n" }
      write(publication, to: &text)
    }
    return Array(text.utf8)
  }

  private static func write(_ publication: Publication, to text: inout String) {
    let csl = publication.csl
    let (type, subtype) = entryType(csl.type)
    text += "@\(type){\(publication.id.name)"
    func field(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { text += ",\n  \(name) = {\(value)}" }
    }
    func prose(_ name: String, _ value: String?) { field(name, value.map(LaTeXText.encode)) }
    // Doubled braces keep the capitals of the title.
    field("title", "{\(LaTeXText.encode(csl.title))}")
    field("author", csl.authors.map(name).joined(separator: " and "))
    if let date = csl.issued {
      field("year", String(date.year))
      if date.month != nil { field("date", date.iso) }
    }
    field("entrysubtype", subtype)
    prose("type", csl.genre)
    let isArticle = csl.type.hasPrefix("article")
    prose(["report", "thesis"].contains(type) ? "institution" : "publisher", csl.publisher)
    prose("location", csl.publisherPlace)
    let isPartOfBook = ["incollection", "inproceedings"].contains(type)
    prose(isArticle ? "journaltitle" : isPartOfBook ? "booktitle" : "titleaddon", csl.containerTitle)
    prose("series", csl.collectionTitle)
    prose("volume", csl.volume)
    prose(isArticle ? "number" : "issue", csl.issue)
    prose(isArticle ? "eid" : "number", csl.number)
    prose("pages", csl.page)
    prose("version", csl.version)
    field("url", csl.url.map(address))
    field("doi", csl.doi.map(address))
    if let language = csl.language {
      if let babel = LanguageNames.babel(language) {
        field("langid", babel)
      } else {
        field("language", language.text)
      }
    }
    prose("keywords", publication.themes.joined(separator: ", "))
    text += ",\n}\n"
  }

  /// The entry type, with the CSL type beside it where the entry type alone does not tell.
  private static func entryType(_ type: String) -> (String, String?) {
    switch CSLType(rawValue: type) {
    case .articleMagazine: ("article", "magazine")
    case .articleNewspaper: ("article", "newspaper")
    case .post, .postWeblog: ("online", type)
    case .bill, .regulation: ("legislation", type)
    case .speech, .interview: ("misc", type)
    default:
      (CSLTypeNames.bibLaTeX.name(type) ?? "misc", CSLTypeNames.bibLaTeX.name(type) == nil ? type : nil)
    }
  }

  private static func name(_ name: BibliographicFields.Name) -> String {
    switch name {
    case .organisation(let literal): return "{\(LaTeXText.encode(literal))}"
    case .person(let family, let given, let particle):
      let last = [particle, family].compactMap(\.self).joined(separator: " ")
      guard let given else { return LaTeXText.encode(last) + "," }
      return LaTeXText.encode(last) + ", " + LaTeXText.encode(given)
    }
  }

  /// An address is read verbatim; a brace in it would end the field.
  private static func address(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "{": result += "%7B"
      case "}": result += "%7D"
      case "\\": result += "%5C"
      default: result.append(character)
      }
    }
    return result
  }
}
