/// How people name a page of the printed edition: its number behind a word for page.
public enum PageName {
  private static let words = ["bladzijde ", "pagina ", "blz.", "pag.", "blz ", "pag ", "p.", "p "]

  /// The number on the page that some words in small letters name; nil when they name no page.
  public static func label(in query: String) -> String? {
    for word in words where query.hasPrefix(word) {
      let label = query.dropFirst(word.count).drop { $0 == " " }
      return label.isEmpty || label.contains(" ") || label.utf8.count > 20 ? nil : String(label)
    }
    return nil
  }

  /// Whether an entry of a list of pages is the page with a number, alone or behind one word.
  static func isEqual(_ title: String, _ label: String) -> Bool {
    let title = title.lowercased()
    if title == label { return true }
    let words = title.split(separator: " ")
    return words.count == 2 && words[1] == label && words[0].utf8.first.map { $0 > 0x39 } ?? false
  }
}
