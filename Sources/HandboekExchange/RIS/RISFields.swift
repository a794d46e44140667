import HandboekDiagnostics
import HandboekDocument

/// The tags of one RIS entry on their way to the fields of CSL.
struct RISFields {
  private let entry: RISEntry

  /// Tags that say nothing about the work itself.
  private static let silent: Set<String> = [
    "Y2", "L1", "L2", "L3", "L4", "LK", "DB", "DP", "ST", "J2", "JA", "C7",
  ]

  init(_ entry: RISEntry) { self.entry = entry }

  func fill(_ builder: inout EntryBuilder) {
    let name = entry.lines.first?.value ?? ""
    builder.setType(CSLTypeNames.ris.type(name.uppercased()), named: name, entry.range)
    var pages: (first: String?, last: String?) = (nil, nil)
    var year: RISEntry.Line?
    for line in entry.lines.dropFirst() where !line.value.isEmpty {
      switch line.tag {
      case "SP": pages.first = FieldText.optionalLine(line.value)
      case "EP": pages.last = FieldText.optionalLine(line.value)
      // DA says more than PY, wherever it stands.
      case "PY", "Y1": year = year ?? line
      default: read(line, &builder)
      }
    }
    builder.csl.page = [pages.first, pages.last].compactMap(\.self).joined(separator: "-")
    if builder.csl.page?.isEmpty == true { builder.csl.page = nil }
    if builder.csl.issued == nil, let year { builder.setDate(year.value, year.range) }
  }

  private func read(_ line: RISEntry.Line, _ builder: inout EntryBuilder) {
    let text = FieldText.optionalLine(FieldText.withoutMarkup(line.value))
    switch line.tag {
    case "TI", "T1", "CT": set(\.title, text ?? "", line, &builder)
    case "BT": set(builder.csl.type == "book" ? nil : \.containerTitle, text, line, &builder)
    case "AU", "A1": builder.addAuthor(Self.name(line.value), line.range)
    case "DA": builder.setDate(line.value, line.range)
    case "T2", "JO", "JF":
      // The second title of a report or book is its series.
      let isSeries = line.tag == "T2" && ["report", "book"].contains(builder.csl.type)
      set(isSeries ? \.collectionTitle : \.containerTitle, text, line, &builder)
    case "T3": set(\.collectionTitle, text, line, &builder)
    case "VL": set(\.volume, text, line, &builder)
    case "IS": set(\.issue, text, line, &builder)
    case "M1": set(\.number, text, line, &builder)
    case "SN": set(builder.csl.type == "report" ? \.number : nil, text, line, &builder)
    case "ET": set(Self.isVersion(line.value) ? \.version : nil, text, line, &builder)
    case "PB": set(\.publisher, text, line, &builder)
    case "CY", "PP": set(\.publisherPlace, text, line, &builder)
    case "M3": readKind(line, text, &builder)
    case "UR":
      for address in line.value.split(separator: "\n") { builder.setAddress(String(address), line.range) }
    case "DO": builder.setDOI(line.value, line.range)
    case "LA": builder.setLanguage(line.value, line.range)
    case "KW":
      builder.keywords += line.value.split { $0 == ";" || $0.isNewline }.map(\.trimmed).filter { !$0.isEmpty }
    case "ID": builder.key = text
    default: if !Self.silent.contains(line.tag) { builder.lost.add(Self.label(line.tag)) }
    }
  }

  /// Sets a field; a second, different value and a field without a place are lost.
  private func set(
    _ path: WritableKeyPath<BibliographicFields, String?>?, _ text: String?, _ line: RISEntry.Line,
    _ builder: inout EntryBuilder
  ) {
    guard let text else { return }
    guard let path, builder.csl[keyPath: path] == nil else {
      if path.map({ builder.csl[keyPath: $0] }) != text { builder.lost.add(Self.label(line.tag)) }
      return
    }
    builder.csl[keyPath: path] = text
  }

  private func set(
    _ path: WritableKeyPath<BibliographicFields, String>, _ text: String, _ line: RISEntry.Line,
    _ builder: inout EntryBuilder
  ) {
    if builder.csl[keyPath: path].isEmpty {
      builder.csl[keyPath: path] = text
    } else if builder.csl[keyPath: path] != text {
      builder.lost.add(Self.label(line.tag))
    }
  }

  /// M3 is the kind of work, but some programs put a DOI in it.
  private func readKind(_ line: RISEntry.Line, _ text: String?, _ builder: inout EntryBuilder) {
    if builder.csl.doi == nil, let doi = AddressReading.doi(line.value) {
      builder.csl.doi = doi
    } else {
      set(\.genre, text, line, &builder)
    }
  }

  /// A name: "Berg, Jan van den"; without a comma, or with one at the end, an organisation.
  ///
  /// Two commas stand for one inside an organisation's name, as EndNote has it.
  private static func name(_ value: String) -> NameReading.Found? {
    let text = FieldText.line(FieldText.withoutMarkup(value))
    if let double = text.firstRange(of: ",,") {
      return NameReading.Found(name: .organisation(text.replacingCharacters(in: double, with: ",")))
    }
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let given = parts.count > 1 ? parts[1].trimmed : ""
    guard let family = parts.first?.trimmed, !family.isEmpty else { return nil }
    if given.isEmpty { return NameReading.Found(name: .organisation(family)) }
    return NameReading.person(family: family, given: given)
  }

  private static func isVersion(_ text: String) -> Bool {
    text.contains(".") && text.allSatisfy { $0.isNumber || $0 == "." }
  }

  /// A tag with what it means, for the report.
  private static func label(_ tag: String) -> String {
    let meanings = [
      "AB": "samenvatting", "N2": "samenvatting", "N1": "notitie", "SN": "ISBN of ISSN", "A2": "redacteur",
      "A3": "redacteur", "A4": "vertaler", "ED": "redacteur", "ET": "druk", "RN": "notitie",
      "AN": "signatuur",
      "CN": "signatuur", "SE": "sectie", "NV": "aantal delen", "C1": "bijzonder veld", "M2": "extra",
    ]
    return meanings[tag].map { "\(tag) (\($0))" } ?? tag
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
