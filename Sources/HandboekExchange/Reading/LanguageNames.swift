import HandboekDocument

/// The names that files of references have for languages.
enum LanguageNames {
  /// The tag for a tag, a name or a Babel option; nil when it is none that is known.
  static func tag(_ text: String) -> LanguageTag? {
    let name = text.trimmed.lowercased()
    if let code = codes.first(where: { $0.names.contains(name) })?.code { return LanguageTag(code) }
    let tag = text.trimmed.split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-")
    return LanguageTag(tag)
  }

  /// The Babel name that BibLaTeX calls `langid`; nil when there is none.
  static func babel(_ tag: LanguageTag) -> String? { codes.first { $0.code == tag.text }?.names.first }

  private static let codes: [(code: String, names: [String])] = [
    ("nl", ["dutch", "nederlands", "nld", "dut", "ned", "flemish", "vlaams"]),
    ("en", ["english", "engels", "eng", "american", "usenglish"]),
    ("en-GB", ["british", "ukenglish"]), ("de", ["german", "duits", "deu", "ger", "ngerman", "deutsch"]),
    ("fr", ["french", "frans", "fra", "fre", "français"]), ("fy", ["frisian", "fries", "fry"]),
    ("es", ["spanish", "spaans", "spa"]), ("it", ["italian", "italiaans", "ita"]),
    ("da", ["danish", "deens", "dan"]),
    ("sv", ["swedish", "zweeds", "swe"]), ("no", ["norwegian", "norsk", "noors", "nor"]),
    ("ar", ["arabic", "arabisch", "ara"]), ("tr", ["turkish", "turks", "tur"]),
  ]
}
