/// A meaning with its word in the EPUB Structural Semantics Vocabulary 1.1 and its role in DPUB-ARIA 1.1.
///
/// Only pairs that EPUBCheck, Ace and ARIA in HTML accept together on the element that is used.
enum Semantic {
  case titlePage, part, chapter, abstract, colophon
  case foreword, preface, introduction, acknowledgments, conclusion, afterword, appendix
  case dedication, epigraph, credits, errata, revisionHistory
  case biblioref, noteref, glossref, backlink
  case endnotes, footnote, bibliography, glossary, index
  case notice, example, pullQuote, questions
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
    case .preface: "preface"
    case .introduction: "introduction"
    case .acknowledgments: "acknowledgments"
    case .conclusion: "conclusion"
    case .afterword: "afterword"
    case .appendix: "appendix"
    case .dedication: "dedication"
    case .epigraph: "epigraph"
    case .credits: "credits"
    case .errata: "errata"
    case .revisionHistory: "revision-history"
    case .biblioref: "biblioref"
    case .noteref: "noteref"
    case .glossref: "glossref"
    case .backlink: "backlink"
    case .endnotes: "endnotes"
    case .footnote: "footnote"
    case .bibliography: "bibliography"
    case .glossary: "glossary"
    case .index: "index"
    case .notice: "notice"
    case .example: nil
    case .pullQuote: "pullquote"
    case .questions: "qna"
    case .pageBreak: "pagebreak"
    case .pageList: "page-list"
    }
  }

  /// The value of `role`; nil where DPUB-ARIA has none.
  var role: String? {
    switch self {
    case .titlePage, .revisionHistory: nil
    case .example: "doc-example"
    case .pageList: "doc-pagelist"
    default: type.map { "doc-" + $0 }
    }
  }
}
