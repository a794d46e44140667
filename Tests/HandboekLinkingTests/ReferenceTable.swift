import FoundationEssentials
import HandboekDocument
import Testing

/// The test table of references: cases worked out by hand from the rules, in files a reader can check.
///
/// A case is a heading `##` that tells what it shows, a line with the rule that it follows, and one or
/// more works. A work has fields as in front matter (names as "family, given, particle"; an
/// organisation with a leading `=`), an empty line, and three lines that start with `>`: the
/// reference, the citation in brackets, the citation in a sentence. `*` stands for slanted type, `<>` for a
/// link. Works are parted by `---` and stand in the order of the reference list. A line `namen: belgisch`
/// before the first work asks for the Belgian order of names.
struct ReferenceTable {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var rule = ""
    var order = NameOrder.dutch
    var works: [Work] = []

    var testDescription: String { name }
  }

  struct Work: Sendable {
    var csl = BibliographicFields()
    var expected: [String] = []
  }

  /// All cases of all files.
  static let cases: [Case] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "References")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name -> [Case] in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return [] }
      return parse(String(decoding: data, as: UTF8.self))
    }
  }()

  private static func parse(_ text: String) -> [Case] {
    var cases: [Case] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("## ") {
        cases.append(Case(name: String(line.dropFirst(3)), works: [Work()]))
      } else if !cases.isEmpty {
        cases[cases.count - 1].read(line)
      }
    }
    return cases
  }
}

extension ReferenceTable.Case {
  fileprivate mutating func read(_ line: String) {
    let last = works.count - 1
    if line == "---" {
      works.append(ReferenceTable.Work())
    } else if line.hasPrefix("> ") {
      works[last].expected.append(String(line.dropFirst(2)))
    } else if rule.isEmpty {
      rule = line
    } else if let colon = line.firstRange(of: ": ") {
      let value = String(line[colon.upperBound...])
      if line[..<colon.lowerBound] == "namen" {
        order = NameOrder(rawValue: value) ?? .dutch
      } else {
        works[last].csl.set(String(line[..<colon.lowerBound]), value)
      }
    }
  }
}

extension BibliographicFields {
  /// Sets a field by its CSL name.
  fileprivate mutating func set(_ field: String, _ value: String) {
    switch field {
    case "type": type = value
    case "genre": genre = value
    case "title": title = value
    case "author": authors += value.split(separator: ";").map { Name(described: String($0)) }
    case "editor": editors += value.split(separator: ";").map { Name(described: String($0)) }
    case "issued": issued = CalendarDate(value)
    case "accessed": accessed = CalendarDate(value)
    case "publisher": publisher = value
    case "publisher-place": publisherPlace = value
    case "container-title": containerTitle = value
    case "collection-title": collectionTitle = value
    case "event-title": eventTitle = value
    case "edition": edition = value
    case "volume": volume = value
    case "issue": issue = value
    case "page": page = value
    case "number": number = value
    case "version": version = value
    case "URL": url = value
    case "DOI": doi = value
    case "language": language = LanguageTag(value)
    default: title = "onbekend veld \(field)"
    }
  }
}

extension BibliographicFields.Name {
  /// A name out of "family, given, particle", or an organisation out of "=name".
  init(described text: String) {
    let text = String(text.drop { $0 == " " })
    if text.hasPrefix("=") {
      self = .organisation(String(text.dropFirst()))
      return
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.drop { $0 == " " })
    }
    func part(_ index: Int) -> String? { index < parts.count && !parts[index].isEmpty ? parts[index] : nil }
    self = .person(family: parts[0], given: part(1), particle: part(2))
  }
}
