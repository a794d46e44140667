/// Writes diagnostics as data for other programs.
///
/// The document has its own version, which follows semantic versioning; keys are sorted; columns
/// count characters as people do, byte columns count UTF-8 bytes.
public enum DiagnosticJSON {
  /// The version of the form.
  public static let version = "1.1.0"

  /// One JSON document with a final line end.
  public static func write(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    var cache: (file: String, lines: SourceLines?)?
    func position(_ position: SourcePosition, _ file: String, isStart: Bool) -> String {
      if cache?.file != file { cache = (file, source(file).map { SourceLines($0) }) }
      let (line, byte) = (Int(position.line), Int(position.column))
      let column = cache?.lines?.characterColumn(line: line, byteColumn: byte, isStart: isStart) ?? byte
      return "{\"byteColumn\":\(byte),\"column\":\(column),\"line\":\(line)}"
    }
    func range(_ range: SourceRange?, _ file: String) -> String {
      guard let range else { return "null" }
      // The start first: columns are counted on from the last place.
      let start = position(range.start, file, isStart: true)
      return "{\"end\":\(position(range.end, file, isStart: false)),\"start\":\(start)}"
    }
    let entries = diagnostics.map { diagnostic in
      let notes = diagnostic.notes.map { note in
        "{\"file\":\(quote(note.file)),\"message\":\(quote(note.message)),"
          + "\"range\":\(range(note.range, note.file))}"
      }
      return "    {\"cure\":\(quote(diagnostic.kind.cure)),\"file\":\(quote(diagnostic.file)),"
        + "\"fix\":\(diagnostic.fix.map(quote) ?? "null"),\"id\":\(quote(diagnostic.kind.id)),"
        + "\"message\":\(quote(diagnostic.message)),\"notes\":[\(notes.joined(separator: ","))],"
        + "\"range\":\(range(diagnostic.range, diagnostic.file)),"
        + (diagnostic.kind.reference.map { "\"reference\":\(quote($0))," } ?? "")
        + "\"severity\":\"\(name(of: diagnostic.severity))\"}"
    }
    let summary = DiagnosticSummary(diagnostics)
    let notes = summary.notes > 0 ? "\"notes\":\(summary.notes)," : ""
    let list = entries.isEmpty ? "[]" : "[\n" + entries.joined(separator: ",\n") + "\n  ]"
    return """
      {
        "diagnostics": \(list),
        "summary": {"errors":\(summary.errors),"files":\(summary.files),\(notes)"warnings":\(summary.warnings)},
        "version": "\(version)"
      }

      """
  }

  /// The name of a severity in the data.
  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  /// A JSON string (RFC 8259 §7); controls and the line separators of JavaScript are escaped.
  public static func quote(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value),
        "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
