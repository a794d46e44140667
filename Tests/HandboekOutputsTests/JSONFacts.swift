import FoundationEssentials

/// Any JSON value, to walk a document without knowing its types.
enum JSONValue: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { Int(number) } else { nil } }
  var list: [JSONValue] { if case .list(let items) = self { items } else { [] } }
}

/// Reads the facts of a chapter out of `handboek.json`.
struct JSONFacts {
  private(set) var facts = ChapterFacts()
  /// The chapters' numbers by id.
  private let numbers: [String: Int]
  private static let prefixes = [
    "publicaties": "pub", "aanbod": "aanbod", "partners": "partner", "begrippen": "begrip",
    "vraagstukken": "vraag", "leerroutes": "route", "paginas": "pagina",
  ]

  init(_ chapter: JSONValue, numbers: [String: Int]) {
    self.numbers = numbers
    for block in chapter["blocks"]?.list ?? [] {
      if let passage = block["passage"]?.text { facts.passages.append(passage) }
      walk(block)
    }
    facts.links += (chapter["furtherOffers"]?.list ?? []).compactMap { $0["place"] }.map(key)
    for note in chapter["footnotes"]?.list ?? [] {
      for block in note["blocks"]?.list ?? [] { walk(block) }
    }
  }

  private mutating func walk(_ node: JSONValue) {
    switch node["type"]?.text {
    case "heading": if let number = node["number"]?.text { facts.sections.append(number) }
    case "table": if let number = node["number"]?.text { facts.captions.append("Tabel \(number)") }
    case "figure": if let number = node["number"]?.text { facts.captions.append("Figuur \(number)") }
    case "footnote": if let number = node["number"]?.number { facts.notes.append(String(number)) }
    case "link":
      if let target = node["target"], target["type"]?.text == "place" { facts.links.append(key(target)) }
    case "citation":
      for item in node["items"]?.list ?? [] {
        facts.citations.append(
          ChapterFacts.citation(
            item["publication"]?.text ?? "", author: item["author"]?.text ?? "",
            year: item["year"]?.text ?? "",
            item["suppressesAuthor"] == .flag(true) || item["sharesAuthor"] == .flag(true)))
      }
    case "offers", "publications":
      facts.links += (node["entries"]?.list ?? []).compactMap { $0["place"] }.map(key)
    default: break
    }
    for member in ["title", "caption", "content", "head", "rows", "items", "blocks"] {
      for child in node[member]?.list ?? [] { descend(child) }
    }
  }

  /// Rows are lists of cells; all else are objects.
  private mutating func descend(_ child: JSONValue) {
    if case .list(let cells) = child {
      for cell in cells { walk(cell) }
    } else {
      walk(child)
    }
  }

  private func key(_ place: JSONValue) -> String {
    let kind = place["kind"]?.text ?? ""
    let id = place["id"]?.text ?? ""
    guard kind == "hoofdstukken" else {
      let record = "\(Self.prefixes[kind] ?? kind)-\(id)"
      return place["anchor"]?.text.map { "\(record)_\($0)" } ?? record
    }
    let number = "h\(numbers[id] ?? 0)"
    return place["anchor"]?.text.map { "\(number)#\($0)" } ?? number
  }
}
