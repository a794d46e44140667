import HandboekDiagnostics
import HandboekDocument

/// Reads CSL-JSON (csl-data.json 1.0.2), as Zotero, pandoc and Crossref write it.
public enum CSLJSONReader {
  /// The references of a file; entries that are broken are reported and left out.
  public static func read(_ source: ImportSource, limits: ImportLimits = .standard) -> ImportedPublications {
    var result = ImportedPublications()
    result.diagnostics += [source.encodingRemark].compactMap(\.self)
    let found = JSONItems(source.bytes, limit: limits.entries)
    for (index, item) in found.items.enumerated() {
      guard item.bytes.count <= limits.valueBytes, let members = JSONValue.object(item.bytes) else {
        let line = item.range.start
        result.diagnostics.append(
          source.diagnostic(
            .importEntryBroken, "item \(index + 1) is geen geldige JSON en is overgeslagen",
            SourceRange(at: line), fix: "kijk naar komma’s, aanhalingstekens en accolades"))
        continue
      }
      result.add(builder(members, source, item.range, number: index + 1))
    }
    for unclosed in found.unclosed {
      result.diagnostics.append(
        source.diagnostic(
          .importEntryBroken, "dit item is niet afgesloten en is overgeslagen", unclosed,
          fix: "zet er een } achter"))
    }
    if found.hasTooMany { result.diagnostics.append(source.tooMany(limits.entries)) }
    if found.items.isEmpty, found.unclosed.isEmpty {
      result.diagnostics.append(
        source.diagnostic(
          .importUnreadable, "‘\(source.name)’ heeft geen enkel item van CSL-JSON", nil,
          fix: "CSL-JSON is een lijst: [{\"type\": \"report\", \"title\": \"…\"}]"))
    }
    return result
  }

  private static func builder(
    _ members: [String: JSONValue], _ source: ImportSource, _ range: SourceRange, number: Int
  ) -> EntryBuilder {
    let key = members["id"]?.text
    var builder = EntryBuilder(
      source: source, range: range, label: key.map { "‘\($0)’" } ?? "item \(number)")
    builder.key = key
    CSLJSONFields(members).fill(&builder)
    return builder
  }
}
