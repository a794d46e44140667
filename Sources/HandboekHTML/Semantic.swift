/// A meaning with its word in the EPUB Structural Semantics Vocabulary 1.1 and its role in DPUB-ARIA 1.1.
///
/// Only pairs that EPUBCheck, Ace and ARIA in HTML accept together on the element that is used.
enum Semantic {
  case titlePage, part, chapter, abstract, colophon
  case foreword, introduction, acknowledgments, afterword, appendix
  case biblioref, noteref, glossref, backlink
  case endnotes, footnote, bibliography, glossary
  case notice, example, pullQuote
  case pageBreak, pageList

  /// The value of `epub:type`; nil for an example: EPUBCheck does not know the vocabulary's own word.
  var type: String? {
    switch self {
    case .titlePage: "titlepage"
    case .part: "part"
    case .chapter: "chapter"
    case .abstract: "abstract"
    case .colophon: "colophon"
    case .foreword: "foreword"
    case .introduction: "introduction"
    case .acknowledgments: "acknowledgments"
    case .afterword: "afterword"
    case .appendix: "appendix"
    case .biblioref: "biblioref"
    case .noteref: "noteref"
    case .glossref: "glossref"
    case .backlink: "backlink"
    case .endnotes: "endnotes"
    case .footnote: "footnote"
    case .bibliography: "bibliography"
    case .glossary: "glossary"
    case .notice: "notice"
    case .example: nil
    case .pullQuote: "pullquote"
    case .pageBreak: "pagebreak"
    case .pageList: "page-list"
    }
  }

  /// The value of `role`; nil where DPUB-ARIA has none.
  var role: String? {
    switch self {
    case .titlePage: nil
    case .example: "doc-example"
    case .pageList: "doc-pagelist"
    default: type.map { "doc-" + $0 }
    }
  }
}
