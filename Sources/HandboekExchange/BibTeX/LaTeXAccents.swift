/// The letters that LaTeX writes as commands.
enum LaTeXAccents {
  /// A letter with an accent: `\'e`, `\c c`, `\v{s}`.
  static func compose(_ accent: Character, _ base: Character) -> String {
    // A dotless i or j takes the accent in the place of its dot.
    let base: Character = base == "ı" ? "i" : base == "ȷ" ? "j" : base
    if let letters = composed[accent], let index = letters.firstIndex(of: base) {
      return String(letters[letters.index(after: index)])
    }
    guard let mark = marks[accent] else { return String(base) }
    return String(base) + String(mark)
  }

  /// Whether a command of one sign or letter is an accent.
  static func isAccent(_ command: Character) -> Bool { marks[command] != nil }

  /// Each letter, followed by the letter with the accent.
  private static let composed: [Character: [Character]] = [
    "'": Array("aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝcćCĆnńNŃsśSŚzźZŹlĺLĹrŕRŔ"),
    "`": Array("aàeèiìoòuùAÀEÈIÌOÒUÙnǹNǸ"), "^": Array("aâeêiîoôuûAÂEÊIÎOÔUÛcĉgĝhĥjĵsŝwŵyŷ"),
    "\"": Array("aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ"), "~": Array("aãnñoõAÃNÑOÕiĩIĨuũUŨ"),
    "=": Array("aāeēiīoōuūAĀEĒIĪOŌUŪ"), ".": Array("cċeėgġzżCĊEĖGĠIİZŻ"), "u": Array("aăgğuŭAĂGĞUŬeĕiĭoŏ"),
    "v": Array("cčdďeělľnňrřsštťzžCČDĎEĚLĽNŇRŘSŠTŤZŽaǎ"), "H": Array("oőuűOŐUŰ"), "r": Array("aåuůAÅUŮ"),
    "c": Array("cçsştţCÇSŞTŢgģkķlļnņrŗ"), "k": Array("aąeęiįuųAĄEĘIĮUŲ"),
  ]

  private static let marks: [Character: Unicode.Scalar] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}", "=": "\u{304}",
    ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "r": "\u{30A}", "c": "\u{327}",
    "k": "\u{328}", "d": "\u{323}", "b": "\u{331}",
  ]

  /// Commands that stand for a text of their own.
  static let symbols: [String: String] = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å",
    "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
    "ij": "ij",
    "IJ": "IJ", "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textbar": "|",
    "textless": "<", "textgreater": ">", "textendash": "–", "textemdash": "—", "textquoteleft": "‘",
    "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”", "quotedblbase": "„",
    "quotesinglbase": "‚", "guillemotleft": "«", "guillemotright": "»", "ldots": "…", "dots": "…",
    "textellipsis": "…", "euro": "€", "texteuro": "€", "EUR": "€", "pounds": "£", "textsterling": "£",
    "S": "§",
    "P": "¶", "copyright": "©", "textcopyright": "©", "textregistered": "®", "texttrademark": "™",
    "textdegree": "°", "degree": "°", "textperiodcentered": "·", "cdot": "·", "times": "×", "pm": "±",
    "slash": "/", "textunderscore": "_", "textdollar": "$", "textquotesingle": "'", "textonehalf": "½",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "mu": "μ", "pi": "π", "LaTeX": "LaTeX",
    "TeX": "TeX",
    "rightarrow": "→", "leftarrow": "←", "leq": "≤", "geq": "≥", "approx": "≈", "newline": " ", "par": " ",
    "quad": " ", "space": " ", "textbullet": "•", "textasciigrave": "`",
  ]

  /// Commands that only say how their text looks.
  static let styles: Set<String> = [
    "emph", "textit", "textbf", "textsc", "textrm", "textsf", "texttt", "textsl", "textup", "textmd",
    "textnormal",
    "text", "mathrm", "mathit", "mathbf", "ensuremath", "mbox", "hbox", "url", "href", "enquote",
    "mkbibquote",
    "mkbibemph", "textsuperscript", "textsubscript", "underline", "uline", "nocase", "noopsort", "relax",
    "em", "it", "bf", "sc", "rm", "sf", "tt", "itshape", "bfseries", "scshape", "bibstring", "autocap",
    "foreignlanguage", "protect", "NoCaseChange", "textquote",
  ]
}
