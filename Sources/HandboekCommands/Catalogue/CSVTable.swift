/// A table as comma-separated values (RFC 4180): UTF-8 without a byte order mark, CRLF, one header line.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which could run what a
/// book says. Such a cell gets an apostrophe in front, the spreadsheets' own sign for text (OWASP, CSV
/// Injection); so does one that begins with a tab, a line end or the full-width forms of these signs.
struct CSVTable {
  private(set) var text = ""

  init(_ head: [String]) { add(head) }

  /// Adds a row.
  mutating func add(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\r\n;".unicodeScalars.contains($0) }) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
