/// The words of `epub:type` (EPUB 3 Structural Semantics Vocabulary 1.1).
enum StructureVocabulary {
  static let words = Set(
    """
    abstract acknowledgments afterword aside antonym-group appendix assessment assessments assoc assoc-group audio \
    backlink backmatter balloon biblioentry bibliography biblioref bodymatter bridgehead chapter colophon \
    concluding-sentence conclusion condensed-entry contributors copyright-page cover covertitle credit credits \
    dedication def dictentry dictionary division endnote endnotes epigraph epilogue errata etymology example \
    feedback figure fill-in-the-blank-problem footnote footnotes foreword frontmatter fulltitle general-problem \
    glossary glossdef glossref glossterm gram-info halftitle halftitlepage hypernym-group idiom imprimatur imprint \
    index index-editor-note index-entry index-entry-list index-group index-headnotes index-legend index-locator \
    index-locator-list index-locator-range index-term index-term-categories index-term-category \
    index-xref-preferred index-xref-related introduction keyword keywords label landmarks learning-objective \
    learning-objectives learning-outcome learning-outcomes learning-resource learning-resources learning-standard \
    learning-standards list list-item loa loi lot lov match-problem meronym-group multiple-choice-problem noteref \
    notice ordinal other-credits page-list pagebreak panel panel-group part part-of-speech part-of-speech-group \
    part-of-speech-list phonetic-transcription phrase-group phrase-list practice practices preamble preface \
    prologue pullquote qna question region-based referrer revision-history se:none sense-group sense-list seriespage \
    sound-area subtitle synonym-group table table-cell table-row tag-group text-area tip title titlepage toc \
    toc-brief topic-sentence tran tran-info translation-list true-false-problem volume homonym-group answer answers
    """.words)

  /// Words that are no longer to be used, with what comes instead.
  static let deprecated = [
    "annoref": "open annotaties", "annotation": "open annotaties", "help": "tip",
    "marginalia": "een gewone aside",
    "note": "footnote of endnote", "rearnote": "endnote", "rearnotes": "endnotes",
    "sidebar": "een gewone aside",
    "warning": "notice",
  ]

  /// The role that says the same to assistive technology (EPUB Type to ARIA Role Authoring Guide).
  static let roles = [
    "abstract": "doc-abstract", "acknowledgments": "doc-acknowledgments", "afterword": "doc-afterword",
    "appendix": "doc-appendix", "backlink": "doc-backlink", "bibliography": "doc-bibliography",
    "biblioref": "doc-biblioref", "chapter": "doc-chapter", "colophon": "doc-colophon",
    "conclusion": "doc-conclusion", "cover": "doc-cover", "credit": "doc-credit", "credits": "doc-credits",
    "dedication": "doc-dedication", "endnotes": "doc-endnotes", "epigraph": "doc-epigraph",
    "epilogue": "doc-epilogue", "errata": "doc-errata", "footnote": "doc-footnote",
    "foreword": "doc-foreword",
    "glossary": "doc-glossary", "glossref": "doc-glossref", "index": "doc-index",
    "introduction": "doc-introduction", "noteref": "doc-noteref", "notice": "doc-notice",
    "page-list": "doc-pagelist", "pagebreak": "doc-pagebreak", "part": "doc-part", "preface": "doc-preface",
    "prologue": "doc-prologue", "pullquote": "doc-pullquote", "qna": "doc-qna", "subtitle": "doc-subtitle",
    "tip": "doc-tip", "toc": "doc-toc",
  ]
}
