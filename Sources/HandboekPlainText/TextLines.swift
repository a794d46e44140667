/// Breaks plain text into lines as the text of a book is broken.
public enum TextLines {
  /// The lines of at most `width` columns; a word that is wider is broken.
  public static func of(_ text: String, width: Int) -> [String] {
    let text = RichText(text)
    return text.wrapped(first: width, rest: width).map {
      String(decoding: text.bytes[$0.range], as: UTF8.self)
    }
  }
}
