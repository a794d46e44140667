import HandboekDiagnostics
import HandboekDocument

/// Reads BibTeX and BibLaTeX, as Zotero, JabRef and Mendeley write them.
public enum BibTeXReader {
  /// The references of a file; entries that are broken are reported and left out.
  public static func read(_ source: ImportSource, limits: ImportLimits = .standard) -> ImportedPublications {
    var result = ImportedPublications()
    result.diagnostics += [source.encodingRemark].compactMap(\.self)
    let parser = BibTeXParser.parse(source.bytes, limits: limits)
    for fault in parser.faults {
      result.diagnostics.append(
        source.diagnostic(.importEntryBroken, fault.message, fault.range, fix: fault.fix))
    }
    for remark in parser.remarks {
      result.diagnostics.append(source.diagnostic(.importDoubtful, remark.message, remark.range))
    }
    if parser.hasTooMany { result.diagnostics.append(source.tooMany(limits.entries)) }
    for entry in parser.entries { result.add(builder(entry, source)) }
    if parser.entries.isEmpty, parser.faults.isEmpty {
      result.diagnostics.append(
        source.diagnostic(
          .importUnreadable, "‘\(source.name)’ heeft geen enkel BibTeX-item", nil,
          fix: "een item begint met @ en de soort, zoals @book{"))
    }
    return result
  }

  private static func builder(_ entry: BibTeXEntry, _ source: ImportSource) -> EntryBuilder {
    let label = entry.key.isEmpty ? "item zonder naam" : "‘\(entry.key)’"
    var builder = EntryBuilder(source: source, range: entry.range, label: label)
    builder.key = entry.key.isEmpty ? nil : entry.key
    builder.setType(type(of: entry), named: entry.type)
    var fields = BibTeXFields(entry)
    fields.fill(&builder)
    return builder
  }

  private static func type(of entry: BibTeXEntry) -> CSLType? {
    // Zotero tells magazines from journals this way; other types without a name of their own follow suit.
    if let subtype = entry.field("entrysubtype")?.value {
      switch subtype.lowercased() {
      case "magazine": return .articleMagazine
      case "newspaper": return .articleNewspaper
      default: if let type = CSLType(rawValue: subtype) { return type }
      }
    }
    return CSLTypeNames.bibLaTeX.type(entry.type)
  }
}

extension ImportSource {
  func tooMany(_ limit: Int) -> Diagnostic {
    diagnostic(.importTooLarge, "‘\(name)’ heeft meer dan \(limit) items; de rest is niet gelezen", nil)
  }
}
