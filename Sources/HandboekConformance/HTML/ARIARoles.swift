/// Which roles an element may have (ARIA in HTML §4, DPUB-ARIA 1.1).
enum ARIARoles {
  private static let any = Set(
    """
    alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox \
    complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic \
    graphics-document graphics-object graphics-symbol grid gridcell group heading image img insertion link list \
    listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter \
    navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader \
    scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript switch \
    tab table tablist tabpanel term text textbox time timer toolbar tooltip tree treegrid treeitem
    """.words
  ).union(documents)

  private static let documents = Set(
    """
    doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry doc-bibliography \
    doc-biblioref doc-chapter doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication \
    doc-endnote doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword \
    doc-glossary doc-glossref doc-index doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagefooter \
    doc-pageheader doc-pagelist doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc
    """.words)

  /// The roles of elements that do not take just any role.
  private static let own: [String: String] = [
    "article": "application article document feed main none presentation region",
    "aside":
      "complementary doc-dedication doc-example doc-footnote doc-glossary doc-pullquote doc-tip feed none note presentation region search",
    "audio": "application", "video": "application", "br": "none presentation", "wbr": "none presentation",
    "body": "application document none presentation",
    "button":
      "button checkbox combobox gridcell link menuitem menuitemcheckbox menuitemradio option radio separator slider switch tab treeitem",
    "dd": "definition", "details": "group", "optgroup": "group", "dialog": "dialog alertdialog",
    "dl": "group list none presentation", "dt": "listitem term",
    "embed": "application document img none presentation",
    "iframe": "application document img none presentation", "fieldset": "group none presentation radiogroup",
    "figcaption": "group none presentation", "footer": "contentinfo doc-footnote group none presentation",
    "header": "banner doc-footnote group none presentation", "form": "form none presentation search",
    "h1": "doc-subtitle heading none presentation tab", "hr": "doc-pagebreak none presentation separator",
    "img":
      "button checkbox doc-cover graphics-document graphics-symbol img link math menuitem menuitemcheckbox menuitemradio none option presentation progressbar radio scrollbar separator slider switch tab treeitem",
    "li":
      "doc-biblioentry doc-endnote listitem menuitem menuitemcheckbox menuitemradio none option presentation radio separator tab treeitem",
    "main": "main",
    "ul": "directory group list listbox menu menubar none presentation radiogroup tablist toolbar tree",
    "nav": "doc-index doc-pagelist doc-toc menu menubar navigation none presentation tablist",
    "object": "application document img", "option": "option", "progress": "progressbar",
    "search": "form group none presentation region search",
    "section":
      "alert alertdialog application banner complementary contentinfo dialog doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-bibliography doc-chapter doc-colophon doc-conclusion doc-credit doc-credits doc-dedication doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-foreword doc-glossary doc-index doc-introduction doc-notice doc-pagelist doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-toc document feed generic group log main marquee navigation none note presentation region search status tabpanel",
    "select": "combobox listbox menu", "summary": "button", "textarea": "textbox", "area": "button link",
  ]
  private static let ownSets = own.mapValues { Set($0.words) }
  private static let sameAs: [String: String] = [
    "h2": "h1", "h3": "h1", "h4": "h1", "h5": "h1", "h6": "h1", "ol": "ul", "menu": "ul",
  ]
  private static let linkRoles = Set(
    """
    button checkbox doc-backlink doc-biblioref doc-glossref doc-noteref link menuitem menuitemcheckbox \
    menuitemradio option radio switch tab treeitem
    """.words)
  private static let without: Set<String> = [
    "base", "caption", "col", "colgroup", "datalist", "head", "html", "label", "legend", "link", "map",
    "meta",
    "meter", "picture", "script", "source", "style", "template", "title", "track",
  ]

  /// Whether the element may have the role.
  static func isAllowed(_ role: String, on element: MarkupElement) -> Bool {
    if without.contains(element.name) { return false }
    if element.name == "a", element["href"] != nil { return linkRoles.contains(role) }
    if element.name == "input" { return any.contains(role) }
    let name = sameAs[element.name] ?? element.name
    return (ownSets[name] ?? any).contains(role)
  }

  /// Whether the role exists at all.
  static func exists(_ role: String) -> Bool { any.contains(role) || role == "directory" }

  /// The roles that are no longer to be used (DPUB-ARIA 1.1 §5).
  static let deprecated: Set<String> = ["doc-biblioentry", "doc-endnote"]
}
