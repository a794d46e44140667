/// Writes comma-separated values (RFC 4180): UTF-8 without a byte order mark, lines that end in CRLF, quotes
/// only where needed.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which could run what a
/// book says. Such a cell gets an apostrophe in front, the spreadsheets' own sign for text (OWASP, CSV
/// Injection); so does one that begins with a tab, a line end or the full-width forms of these signs.
enum CSVText {
  static func write(head: [String], rows: [[String]]) -> String {
    ([head] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { formulaSigns.contains($0) } ?? false
    let text = isFormula ? "'" + text : text
    guard text.unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static let formulaSigns: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]
}
