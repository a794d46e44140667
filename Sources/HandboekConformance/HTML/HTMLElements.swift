/// The elements of HTML that EPUB documents may use, and where they may stand (HTML Living Standard §3.2.5, §4).
enum HTMLElements {
  /// What may stand directly inside an element.
  enum Content: Sendable, Hashable {
    /// Nothing at all.
    case nothing
    /// Only text.
    case text
    case phrasing
    case flow
    /// What the parent may hold.
    case transparent
    /// Only certain elements, and no text.
    case only(Set<String>)
    /// Anything: programs and data.
    case anything
  }

  static let phrasing: Set<String> = [
    "a", "abbr", "area", "audio", "b", "bdi", "bdo", "br", "button", "canvas", "cite", "code", "data",
    "datalist",
    "del", "dfn", "em", "embed", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "map", "mark",
    "meta",
    "meter", "object", "output", "picture", "progress", "q", "ruby", "s", "samp", "script", "select", "slot",
    "small",
    "span", "strong", "sub", "sup", "template", "textarea", "time", "u", "var", "video", "wbr",
  ]

  static let flow: Set<String> = phrasing.union([
    "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figure",
    "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p",
    "pre",
    "search", "section", "table", "ul",
  ])

  private static let inline: Set<String> = [
    "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "em", "h1", "h2", "h3", "h4", "h5",
    "h6", "i",
    "kbd", "label", "legend", "mark", "meter", "output", "p", "pre", "progress", "q", "rb", "rt", "rtc", "rp",
    "ruby",
    "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "time", "u", "var",
  ]

  private static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog", "div", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "li", "main", "nav", "search", "section",
    "td",
    "th",
  ]

  private static let special: [String: Content] = [
    "html": .only(["head", "body"]),
    "head": .only(["base", "link", "meta", "script", "style", "template", "title"]),
    "title": .text, "style": .anything, "script": .anything, "template": .anything, "textarea": .text,
    "option": .text, "iframe": .nothing,
    "ul": .only(["li", "script", "template"]), "ol": .only(["li", "script", "template"]),
    "menu": .only(["li", "script", "template"]),
    "dl": .only(["dt", "dd", "div", "script", "template"]),
    "table": .only(["caption", "colgroup", "thead", "tbody", "tfoot", "tr", "script", "template"]),
    "thead": .only(["tr", "script", "template"]), "tbody": .only(["tr", "script", "template"]),
    "tfoot": .only(["tr", "script", "template"]), "tr": .only(["td", "th", "script", "template"]),
    "colgroup": .only(["col", "template"]),
    "hgroup": .only(["h1", "h2", "h3", "h4", "h5", "h6", "p", "script", "template"]),
    "picture": .only(["source", "img", "script", "template"]),
    "select": .only(["option", "optgroup", "hr", "script", "template"]),
    "optgroup": .only(["option", "script", "template"]),
    "a": .transparent, "ins": .transparent, "del": .transparent, "map": .transparent, "object": .transparent,
    "audio": .transparent, "video": .transparent, "canvas": .transparent, "slot": .transparent,
    "datalist": .phrasing,
  ]

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
  ]

  /// What an element may hold; nil for an element that HTML does not have.
  static func content(of name: String) -> Content? {
    if void.contains(name) { return .nothing }
    if let special = special[name] { return special }
    if inline.contains(name) { return .phrasing }
    return block.contains(name) ? .flow : nil
  }

  /// Elements that a parent with other content takes as well, as its first or last parts.
  static let extra: [String: Set<String>] = [
    "figure": ["figcaption"], "details": ["summary"], "fieldset": ["legend"],
    "ruby": ["rb", "rt", "rtc", "rp"],
    "rtc": ["rt", "rp"], "audio": ["source", "track"], "video": ["source", "track"], "object": ["param"],
    "datalist": ["option"], "summary": ["h1", "h2", "h3", "h4", "h5", "h6", "hgroup"],
  ]

  /// Whether this is the name of a custom element (HTML §4.13.2).
  static func isCustom(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first), name.contains("-") else {
      return false
    }
    return !name.unicodeScalars.contains { ("A"..."Z").contains($0) }
  }

  /// What an obsolete element is written as today (HTML §16.2).
  static let obsolete: [String: String] = [
    "acronym": "abbr", "big": "span met een stijl", "center": "div met een stijl", "dir": "ul",
    "font": "span met een stijl", "strike": "s of del", "tt": "code of span", "basefont": "een stijlblad",
    "frame": "iframe", "frameset": "iframe", "noframes": "iframe", "marquee": "gewone tekst",
    "blink": "gewone tekst",
    "nobr": "span met een stijl", "applet": "object", "isindex": "input", "noscript": "gewone tekst",
  ]
}
