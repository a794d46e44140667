import HandboekDiagnostics
import HandboekJSON
import HandboekPlainText
import HandboekSource

/// The editions of a handbook.
enum EditionList {
  static func text(_ editions: [EditionContents], _ style: Styler) -> String {
    let width = editions.map { DisplayWidth.of(PrintableText.clean($0.id)) }.max() ?? 0
    return editions.map { edition in
      let id = PrintableText.clean(edition.id)
      let space = String(repeating: " ", count: width - DisplayWidth.of(id) + 2)
      var line = style(.name, id) + space + PrintableText.clean(edition.name)
      if edition.isExample { line += " (voorbeeld)" }
      return line + ": " + counts(edition) + "\n"
    }.joined()
  }

  /// "3 bestanden toegevoegd, 1 vervangen, 2 passages, 2 variabelen".
  static func counts(_ edition: EditionContents) -> String {
    var parts: [String] = []
    for (change, word) in [
      (EditionContents.File.Change.added, "toegevoegd"), (.replaced, "vervangen"), (.hidden, "verborgen"),
    ] {
      let count = edition.files.count { $0.change == change }
      if count > 0 { parts.append("\(count == 1 ? "1 bestand" : "\(count) bestanden") \(word)") }
    }
    let passages = edition.passages.count
    if passages > 0 { parts.append(passages == 1 ? "1 eigen passage" : "\(passages) eigen passages") }
    let fields = edition.fields.count
    if fields > 0 { parts.append(fields == 1 ? "1 eigen veld" : "\(fields) eigen velden") }
    let variables = edition.variables.count
    if variables > 0 { parts.append(variables == 1 ? "1 variabele" : "\(variables) variabelen") }
    return parts.isEmpty ? "niets anders" : parts.joined(separator: ", ")
  }

  static func json(_ editions: [EditionContents]) -> [UInt8] {
    var buffer = JSONBuffer()
    buffer.object {
      $0.member("version", "1.1.0")
      $0.lineKey("editions")
      $0.array(editions, lines: true) { $0.edition($1) }
    }
    buffer.newline()
    return buffer.bytes
  }
}

extension JSONBuffer {
  /// What the folder of an edition holds, as an object.
  mutating func edition(_ edition: EditionContents, _ more: (inout JSONBuffer) -> Void = { _ in }) {
    object { buffer in
      buffer.member("id", edition.id)
      buffer.member("name", edition.name)
      buffer.member("isExample", edition.isExample)
      buffer.values("fields", edition.fields.map { ($0.name, $0.value, $0.base) })
      buffer.values("variables", edition.variables.map { ($0.name, $0.value, $0.base) })
      buffer.lineKey("files")
      buffer.array(edition.files) { buffer, file in
        buffer.object {
          $0.member("path", file.path)
          $0.member("change", file.change.rawValue)
        }
      }
      buffer.lineKey("localTexts")
      buffer.array(edition.passages) { buffer, passage in
        buffer.object {
          $0.member("file", passage.file)
          $0.member("action", passage.action)
          $0.member("place", passage.place)
          $0.member("quote", passage.quote)
          $0.member("basis", passage.basis)
        }
      }
      more(&buffer)
    }
  }

  /// What an edition says in its own way, with what the handbook says; nil where that says nothing.
  private mutating func values(_ key: StaticString, _ values: [(name: String, value: String, base: String?)])
  {
    lineKey(key)
    array(values) { buffer, item in
      buffer.object {
        $0.member("name", item.name)
        $0.member("value", item.value)
        $0.member("base", item.base)
      }
    }
  }
}
