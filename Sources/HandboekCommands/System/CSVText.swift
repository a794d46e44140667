/// Writes comma-separated values (RFC 4180): UTF-8, lines that end in CRLF, quotes only where needed.
enum CSVText {
  static func write(head: [String], rows: [[String]]) -> String {
    ([head] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
